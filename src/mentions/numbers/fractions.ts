import type { Amount } from './amount.ts'

/** Parts that people take of a thing: `2/3`, but 9/11 and 24/7 are none. */
const pattern = /(?<![\p{L}\d#_/\\@.,:-])(?<upper>[1-9])\/(?<lower>[2-68]|10)(?![\d_]|[./:-]\d|\p{L})/gu

/** Fractions in figures, by what they are worth. */
export const findFractions = (text: string): readonly Amount[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: written, index, groups }) => {
    const [upper, lower] = [Number(groups?.upper), Number(groups?.lower)]
    return upper < lower
      ? [{ start: index, end: index + written.length, value: upper / lower, ordinal: false, digits: true }]
      : []
  })
