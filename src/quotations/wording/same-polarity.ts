import type { Token } from '../../text/wording-tokens.ts'
import type { Match } from './token-alignment.ts'

/** How often a stretch is negated, words like `unsafe` against `not safe` counted with the side that has the prefix. */
function negations(tokens: readonly Token[], from: number, to: number): number {
  let [start, end] = [from, to]
  // A negation may stand just outside the words both sides share, in the same clause.
  const inClause = (at: number): boolean => !/[,;:.!?…]/.test(tokens[at]?.gap ?? '.')
  while (start > 0 && from - start < 2 && inClause(start)) start--
  while (end < tokens.length - 1 && end - to < 2 && inClause(end + 1)) end++
  return tokens.slice(start, end + 1).filter(({ negates }) => negates).length
}

/** Whether both sides deny what they share, or neither; words `cut` from the reference count for nothing. */
export function samePolarity(
  reference: readonly Token[],
  hypothesis: readonly Token[],
  matches: readonly Match[],
  cut: readonly Token[],
): boolean {
  const [first, last] = [matches[0], matches.at(-1)]
  if (!first || !last) return true
  const prefixed = (side: 'reference' | 'hypothesis'): number => matches.filter(({ prefix }) => prefix === side).length
  const outside = new Set(cut)
  const kept = reference.filter((token) => !outside.has(token))
  const shift = (token: Token | undefined): number => (token ? kept.indexOf(token) : 0)
  const a = negations(kept, shift(reference[first.reference]), shift(reference[last.reference]))
  const b = negations(hypothesis, first.hypothesis, last.hypothesis)
  return a + prefixed('reference') === b + prefixed('hypothesis')
}
