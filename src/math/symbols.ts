/**
 * What edit distances compare: a string is the sequence of its code points, so that a character outside the basic plane
 * counts once; ids (of words, say) are compared as the unsigned 32-bit numbers they are.
 */
export type Text = string | Uint32Array | Int32Array

/** Every symbol of an alphabet up to this one may stand for itself in a table of symbols. */
export const basicPlane = 0x1_0000

export const holdsSurrogate = (text: string): boolean => /[\uD800-\uDFFF]/.test(text)

/**
 * The symbols of several texts, as numbers below `alphabet`. Those of the basic plane stand for themselves, others are
 * numbered after it in the order in which they come.
 */
export function symbolsOf(texts: readonly Text[]): {
  readonly texts: readonly Uint32Array[]
  readonly alphabet: number
} {
  const names = new Map<number, number>()
  const named = texts.map((text) => {
    const symbols = typeof text === 'string' ? codePoints(text) : new Uint32Array(text)
    for (let i = 0; i < symbols.length; i++) {
      const symbol = symbols[i]!
      if (symbol < basicPlane) continue
      const name = names.get(symbol) ?? basicPlane + names.size
      names.set(symbol, name)
      symbols[i] = name
    }
    return symbols
  })
  return { texts: named, alphabet: basicPlane + names.size }
}

/** A lone surrogate is a code point of its own. */
function codePoints(text: string): Uint32Array {
  const points = new Uint32Array(text.length)
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i) ?? 0
    if (point >= basicPlane) i++
    points[count++] = point
  }
  return points.subarray(0, count)
}
