// Lead byte -> length of its sequence and the range of its second byte: what leaves out overlong forms (E0, F0),
// surrogates (ED) and everything above U+10FFFF (F4). The Unicode Standard, table 3-7.
function shapeOf(lead: number): readonly [length: number, low: number, high: number] {
  if (lead < 0x80) return [1, 0, 0]
  if (lead < 0xc2) return [0, 0, 0]
  if (lead < 0xe0) return [2, 0x80, 0xbf]
  if (lead === 0xe0) return [3, 0xa0, 0xbf]
  if (lead === 0xed) return [3, 0x80, 0x9f]
  if (lead < 0xf0) return [3, 0x80, 0xbf]
  if (lead === 0xf0) return [4, 0x90, 0xbf]
  if (lead < 0xf4) return [4, 0x80, 0xbf]
  if (lead === 0xf4) return [4, 0x80, 0x8f]
  return [0, 0, 0]
}

const isBetween = (byte: number | undefined, low: number, high: number): boolean =>
  byte !== undefined && byte >= low && byte <= high

/** The length of the well-formed sequence that starts here, 0 where none does. */
function sequenceLength(bytes: Uint8Array, start: number): number {
  const [length, low, high] = shapeOf(bytes[start] ?? 0xff)
  if (length > 1 && !isBetween(bytes[start + 1], low, high)) return 0
  for (let i = start + 2; i < start + length; i++) if (!isBetween(bytes[i], 0x80, 0xbf)) return 0
  return length
}

/** Where the longest prefix that is UTF-8 ends: the offset at which the first malformed sequence starts, if there is one. */
export function firstInvalidByte(bytes: Uint8Array): number | undefined {
  let offset = 0
  while (offset < bytes.length) {
    const length = sequenceLength(bytes, offset)
    if (length === 0) return offset
    offset += length
  }
  return undefined
}
