/** UTF-16 units: the engine copies what is cut shorter, and keeps a view of what is longer (V8's `SlicedString::kMinLength`). */
const shortestView = 13

const loneSurrogate = /[\ud800-\udfff]/u

/**
 * A text that is not a view of the one it was cut from, and so does not keep that in memory. It has a byte a sign where all of
 * its signs are Latin, whatever there was around it.
 */
export function ownCopy(text: string): string {
  if (text.length < shortestView) return text
  const encoding = loneSurrogate.test(text) ? 'utf16le' : 'utf8'
  return Buffer.from(text, encoding).toString(encoding)
}
