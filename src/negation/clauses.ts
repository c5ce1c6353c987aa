import { en } from '../languages/en.ts'
import type { Span } from '../model/document.ts'
import type { Wink } from '../text/wink.ts'

const emptyLemmas: ReadonlySet<string> = new Set(en.emptyLemmas)
const subordinators: ReadonlySet<string> = new Set(en.subordinators)

export interface Token extends Span {
  readonly text: string
  readonly pos: string
  readonly lemma: string
}

export function tokensOf(text: string, { read, its, lemma }: Wink): readonly Token[] {
  const tokens = read(text).tokens()
  const values = tokens.out()
  // oxlint-disable-next-line typescript/unbound-method -- wink-nlp knows its helpers by identity
  const tags = tokens.out(its.pos)
  const lemmas = tokens.out(lemma)
  let end = 0
  return values.flatMap((value, i) => {
    const start = text.indexOf(value, end)
    if (start < 0 || value.trim() === '') return []
    end = start + value.length
    return [{ text: value, pos: tags[i] ?? '', lemma: (lemmas[i] ?? value).toLowerCase(), start, end }]
  })
}

export const isContent = ({ pos, lemma }: Token): boolean => /^(?:VERB|ADJ|NOUN)$/.test(pos) && !emptyLemmas.has(lemma)
export const isVerb = ({ pos }: Token): boolean => pos === 'VERB'
export const isHard = ({ text }: Token): boolean => /^[.!?;:,–—()]$/.test(text)
export const isSubordinating = ({ lemma }: Token): boolean => subordinators.has(lemma)

/** "and" before another verb: another clause. */
export const isJoined = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lemma === 'and' && tokens.slice(at + 1, at + 4).some(({ pos }) => pos === 'VERB' || pos === 'AUX')

/** Index of the first token from `at` that `is`, before the clause ends or the words run on too long. */
export function next(
  tokens: readonly Token[],
  at: number,
  is: (token: Token) => boolean,
  reach = 8,
): number | undefined {
  for (let i = at; i < Math.min(tokens.length, at + reach); i++) {
    const token = tokens[i]
    if (token === undefined || isHard(token)) return undefined
    if (isSubordinating(token) || (isJoined(tokens, i) && i > at)) return undefined
    if (is(token)) return i
  }
  return undefined
}
