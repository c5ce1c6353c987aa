import { languageOf } from '../../languages/index.ts'
import { negationCues } from '../../negation/index.ts'
import type { Judge, Told } from './judge.ts'
import { compareNegations } from './negation-pairs.ts'

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []

/** Whether one text has a word that denies without being a word of negation, and the other has it not. */
function othersDeny(texts: readonly [string, string], beginnings: readonly string[]): boolean {
  const [ours, theirs] = texts.map(wordsOf)
  const denying = (words: readonly string[], other: readonly string[]): boolean =>
    words.some((word) => beginnings.some((beginning) => word.startsWith(beginning)) && !other.includes(word))
  return denying(ours!, theirs!) || denying(theirs!, ours!)
}

/**
 * A negation that stands on one side alone, among words that both sides have, in a language that denies with words. Where
 * one side denies in another way, or asks, nothing is said.
 */
export const byWords =
  (language: string): Judge =>
  (reference, hypothesis) => {
    const texts = [reference, hypothesis] as const
    const cues = [negationCues(reference, language), negationCues(hypothesis, language)] as const
    const { kept, lone, unclear } = compareNegations(texts, cues)
    const { denial } = languageOf(language)
    const isInDoubt =
      lone.length > 0 &&
      (texts.some((text) => /[?؟]/.test(text)) || othersDeny(withoutCues(texts, cues), denial?.also ?? []))
    const flips = isInDoubt ? [] : lone.map((one): Told => ({ ...one, ground: 'verbatim' }))
    return { kept, flips, unclear: unclear + (isInDoubt ? lone.filter(({ kind }) => kind === 'lost').length : 0) }
  }

type Sides<T> = readonly [T, T]

/** Words of negation are compared already. */
function withoutCues(
  texts: Sides<string>,
  cues: Sides<readonly { readonly start: number; readonly end: number }[]>,
): Sides<string> {
  const [ours, theirs] = texts.map((text, side) =>
    cues[side]!.toReversed().reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text),
  )
  return [ours!, theirs!]
}
