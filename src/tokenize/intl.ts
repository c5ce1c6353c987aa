import type { Tokenized } from './tokenized.ts'

/**
 * mteval-v14's international tokenization: punctuation stands alone unless a number is on that side of it, symbols always.
 * A match consumes its neighbour, so of two marks in a row the second is seen by the next substitution only.
 */
export const tokenizeIntl = (line: string): Tokenized => ({
  text: line
    .replace(/(\P{N})(\p{P})/gu, '$1 $2 ')
    .replace(/(\p{P})(\P{N})/gu, ' $1 $2')
    .replace(/\p{S}/gu, ' $& '),
})
