import { maximum, minimum } from '../../math/extremes.ts'
import type { Span } from '../../model/document.ts'
import type { Token } from '../../text/wording-tokens.ts'
import type { Gap } from './gaps.ts'
import type { Substitution } from './read-gap.ts'
import type { Match } from './token-alignment.ts'

/** Words that became other words; an empty side is an insertion or an omission. */
export interface WordChange {
  readonly from: string
  readonly to: string
  /** Where the words stand in the reference and in the hypothesis, from the start of each; null for an empty side. */
  readonly places: { readonly reference: Span | null; readonly hypothesis: Span | null }
  /** A negation, a number or an item of a list: it changes what was said. */
  readonly key: boolean
  readonly content: boolean
}

const wordsOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ')

function placeOf(tokens: readonly Token[]): Span | null {
  if (tokens.length === 0) return null
  return { start: minimum(tokens.map(({ start }) => start)), end: maximum(tokens.map(({ end }) => end)) }
}

/** A change as it is told, with where to show it. */
export const change = (from: readonly Token[], to: readonly Token[], key: boolean, content: boolean): WordChange => ({
  from: wordsOf(from),
  to: wordsOf(to),
  places: { reference: placeOf(from), hypothesis: placeOf(to) },
  key,
  content,
})

const neighbours = (tokens: readonly Token[], a: Token, b: Token): boolean =>
  tokens.indexOf(b) - tokens.indexOf(a) === 1

/** Substitutions side by side are told as one: `heavy rain` became `strong wind`. */
export function changesOf(
  pairs: readonly (Substitution & { readonly key: boolean })[],
  reference: readonly Token[],
  hypothesis: readonly Token[],
): readonly WordChange[] {
  const groups: (Substitution & { readonly key: boolean })[][] = []
  for (const pair of pairs) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const near = last && neighbours(reference, last.from, pair.from) && neighbours(hypothesis, last.to, pair.to)
    if (group && near && group.length < 4) group.push(pair)
    else groups.push([pair])
  }
  return groups.map((group) =>
    change(
      group.map(({ from }) => from),
      group.map(({ to }) => to),
      group.some(({ key }) => key),
      true,
    ),
  )
}

/** A word that came in another form: only one with a negating prefix says something else. */
export function formChange(reference: readonly Token[], hypothesis: readonly Token[], match: Match): WordChange {
  const [from, to] = [reference[match.reference], hypothesis[match.hypothesis]]
  return change(from ? [from] : [], to ? [to] : [], false, match.prefix !== undefined)
}

/** Function words that differ, in gaps both sides have. */
export const smallChanges = (gaps: readonly Gap[]): readonly WordChange[] =>
  gaps
    .filter(({ at }) => at === 'inner')
    .flatMap(({ reference, hypothesis }) => {
      const [from, to] = [reference, hypothesis].map((side) => side.filter(({ isFunction }) => isFunction))
      return Array.from({ length: Math.max(from?.length ?? 0, to?.length ?? 0) }, (_, i) =>
        change(from?.slice(i, i + 1) ?? [], to?.slice(i, i + 1) ?? [], false, false),
      )
    })
