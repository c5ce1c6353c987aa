// The language-dependent part of mteval-v13a's tokenization, shared by '13a', 'zh' and Tercom's: brackets, signs and most
// marks stand alone; a full stop or comma does unless digits are on both sides; a hyphen does after a digit.

/** Kinds of characters. */
const plain = 0
const mark = 1
const point = 2
const hyphen = 3
const digit = 4

const kinds = new Uint8Array(0x1_0000)
for (const character of '!"#$%&()*+/:;<=>?@[\\]^_`{|}~') kinds[character.charCodeAt(0)] = mark
for (const character of '.,') kinds[character.charCodeAt(0)] = point
for (const character of '0123456789') kinds[character.charCodeAt(0)] = digit
kinds['-'.charCodeAt(0)] = hyphen

let flags = new Uint8Array(1 << 10)

/**
 * Which units stand alone, in an array that the next call fills anew. It gives what four substitutions in a row give, in
 * one pass: what their context consumes matters (`a..5` is `a . .5`). What lies beyond the ends of the text counts as
 * white space, or as a digit where a point at an end is to stay.
 */
export function westernMarks(text: string, beyond: 'space' | 'digit'): Uint8Array {
  const { length } = text
  if (length > flags.length) flags = new Uint8Array(2 * length)
  const outside = beyond === 'digit' ? digit : plain
  let consumed = false // the unit before is a point set apart because of what stood before it
  let before = outside
  for (let i = 0; i < length; i++) {
    const kind = kinds[text.charCodeAt(i)]!
    let alone = kind === mark
    let consumes = false
    if (kind === point) {
      const after = i + 1 < length ? kinds[text.charCodeAt(i + 1)]! : outside
      consumes = !consumed && before !== digit
      alone = consumes || after !== digit
    } else if (kind === hyphen) alone = i > 0 && before === digit
    flags[i] = alone ? 1 : 0
    consumed = consumes
    before = kind
  }
  return flags
}

/** The four entities that mteval knows, in its order, so that `&amp;lt;` becomes `<`. */
export const unescapeEntities = (text: string): string =>
  text.includes('&')
    ? text.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>')
    : text
