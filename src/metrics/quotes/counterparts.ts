import { compareWording, type Wording } from '../../quotations/index.ts'
import { alikeAmong } from './alike.ts'
import type { Located } from './located.ts'

/** A quotation of the hypothesis that may be the counterpart of one of the reference. */
export interface Candidate {
  readonly hypothesis: Located
  readonly wording: Wording
  readonly near: boolean
}

/**
 * Set by hand; `bench/sensitivity.ts --only counterpartBounds` prints what
 * a fifth changes.
 */
export const counterpartBounds = {
  /** Share of a quotation's content words; below it its counterpart gives it in part only. */
  wholeFrom: 0.6,
  /** The same that a stretch without marks must hold to be the quotation, unquoted. */
  unquotedFrom: 0.6,
  /** Share of the content words of the shorter that a counterpart in the same bead has, where it has not two. */
  nearFrom: 0.4,
  /** The similarity (0 to 1) that a counterpart in another bead must have, */
  strangerFrom: 0.5,
  /** and the content words that it must share, unless there is but one. */
  strangerWords: 2,
  /** The coverage (0 to 1) below which a second counterpart is looked for, */
  joinBelow: 0.8,
  /** which must add this much of it, */
  joinGain: 0.15,
  /** and these many content words. */
  joinWords: 2,
  /** A quotation with less than this share of its words in a counterpart leaves it to one */
  claimBelow: 0.35,
  /** that has so much. */
  claimFrom: 0.6,
  /** Share of its content words that a quotation repeats of the reference's, from which it is no addition. */
  repeatsFrom: 0.8,
} as const

const sharesPair = (a: Located, b: Located): boolean => [...a.pairs].some((pair) => b.pairs.has(pair))
export const commonWords = (a: Located, b: Located): number => [...a.words].filter((word) => b.words.has(word)).length

/**
 * Strangers to the bead must share two content words and most of the wording, those of the bead two or a good part; one word
 * is no proof, unless it is nearly all there is.
 */
function isCounterpart({ wording, near, hypothesis }: Candidate, reference: Located): boolean {
  if (near) {
    const fewer = Math.min(reference.words.size, hypothesis.words.size)
    return wording.shared > 0 && wording.shared >= Math.min(2, counterpartBounds.nearFrom * fewer)
  }
  const brief = reference.words.size <= 1 && hypothesis.words.size <= 2
  return (
    wording.similarity >= counterpartBounds.strangerFrom &&
    (wording.shared >= counterpartBounds.strangerWords || (brief && wording.shared === 1))
  )
}

/** The candidates of one quotation, the best first. */
function candidates(reference: Located, alike: readonly Located[]): readonly Candidate[] {
  return alike
    .map((hypothesis) => ({
      hypothesis,
      wording: compareWording(reference.text, hypothesis.text),
      near: sharesPair(reference, hypothesis),
    }))
    .filter((candidate) => isCounterpart(candidate, reference))
    .toSorted((a, b) => weight(b) - weight(a) || b.wording.fidelity - a.wording.fidelity)
}

/** The fuller counterpart wins over the truer fragment; between equals the one in the same bead. */
const weight = ({ wording, near }: Candidate): number => wording.shared + (near ? 0.5 : 0)

/**
 * The candidates of every quotation. One that has next to nothing of its words in a candidate leaves it to another that has
 * most of its own there: one quotation for one quotation.
 */
export function counterparts(
  references: readonly Located[],
  hypotheses: readonly Located[],
): readonly (readonly Candidate[])[] {
  const alike = alikeAmong(hypotheses)
  const able = references.map((reference, i) => candidates(reference, alike(reference, i / references.length)))
  const claims = new Map<Located, Set<number>>()
  for (const [i, own] of able.entries())
    for (const { hypothesis, wording } of own)
      if (wording.coverage >= counterpartBounds.claimFrom)
        claims.set(hypothesis, (claims.get(hypothesis) ?? new Set()).add(i))
  const isClaimed = ({ hypothesis, wording }: Candidate, i: number): boolean =>
    wording.coverage < counterpartBounds.claimBelow && isClaimedByOther(claims.get(hypothesis), i)
  return able.map((own, i) => ((references[i]?.words.size ?? 0) <= 1 ? own : own.filter((each) => !isClaimed(each, i))))
}

const isClaimedByOther = (claimants: ReadonlySet<number> | undefined, i: number): boolean =>
  claimants !== undefined && claimants.size > (claimants.has(i) ? 1 : 0)
