import { negationCues } from '../../negation/index.ts'
import type { Judge, Told } from './judge.ts'
import { compareNegations } from './negation-pairs.ts'

/** A negation that stands on one side alone, among words that both sides have, in a language that denies with words. */
export const byWords =
  (language: string): Judge =>
  (reference, hypothesis) => {
    const cues = [negationCues(reference, language), negationCues(hypothesis, language)] as const
    const { kept, lone, unclear } = compareNegations([reference, hypothesis], cues)
    const flips = lone.map((one): Told => ({ ...one, ground: 'verbatim' }))
    return { kept, flips, unclear }
  }
