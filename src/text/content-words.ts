import { inAnyLanguage } from '../languages/index.ts'
import { remembering } from './remembering.ts'
import { type Token, tokensOf } from './wording-tokens.ts'

/** Whether a word, as `Token.plain` has it, carries grammar rather than sense in a text. */
export type IsEmpty = (plain: string) => boolean

/** A function word is one word in a hundred or more; what a text is about may be so frequent too, but is a longer word. */
const frequentWords = {
  /** Share of a text's words. */
  often: 0.008,
  /** Letters at most. */
  short: 4,
  /** Words of a text at least; fewer teach nothing. */
  enough: 150,
} as const

/** The short words that a text says over and over: its function words, in whatever language. */
export const emptyWordsOf = remembering((text: string): IsEmpty => {
  const counts = new Map<string, number>()
  let all = 0
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    all++
    if (word.length <= frequentWords.short) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return all < frequentWords.enough ? () => false : (plain) => (counts.get(plain) ?? 0) >= frequentWords.often * all
})

const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u

/** One character of a script without spaces: half a word. */
export const isHalf = ({ plain }: Token): boolean => unspaced.test(plain)

/** "n'", "l'", "qu'", "dell'": a word that lost its vowel to the one behind it. */
const elided = new RegExp(`^(?:${[...inAnyLanguage((language) => language.elisions)].join('|')})[’'](?=\\p{L}{2})`, 'u')

function withoutElided(token: Token): Token {
  const plain = token.plain.replace(elided, '')
  return plain === token.plain ? token : { ...token, plain, norm: plain }
}

/** The words that carry sense. One or two letters are too few to, but for figures and scripts without spaces. */
export const contentWords = (text: string, isEmpty: IsEmpty): readonly Token[] =>
  tokensOf(text, Infinity)
    .map(withoutElided)
    .filter(
      ({ plain, isFunction }) =>
        !isFunction && (plain.length > 2 || /\d/.test(plain) || unspaced.test(plain)) && !isEmpty(plain),
    )
