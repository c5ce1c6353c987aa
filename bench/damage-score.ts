import type { Span } from '../src/model/document.ts'
import type { Result, ResultFinding } from '../src/model/result.ts'
import type { Damage, Gold } from './gold.ts'

type Side = 'reference' | 'hypothesis'
const sides: readonly Side[] = ['reference', 'hypothesis']

export const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)
export const length = ({ start, end }: Span): number => end - start

const placesOn = (side: Side, { place, related }: ResultFinding): readonly Span[] =>
  [place, related].flatMap((at) => (at?.side === side ? [at] : []))

/** Whether a finding of the damaged text lies on the damage, on either side: a lost name is found where it was, an added one where it is. */
export const touches = (finding: ResultFinding, damage: Damage): boolean =>
  finding.system === damage.system &&
  sides.some((side) => {
    const at = damage[side]
    return at !== null && placesOn(side, finding).some((place) => overlap(place, at) > 0)
  })

/** Every place of the finding is shorter than half the gold sentence it begins in: it points at something. */
const isNarrow = (finding: ResultFinding, { texts }: Gold, reference: string): boolean =>
  sides.every((side) => {
    const sentences = texts[side === 'reference' ? reference : finding.system]?.sentences ?? []
    return placesOn(side, finding).every((place) =>
      sentences.some(
        (sentence) =>
          sentence.start <= place.start && place.start < sentence.end && 2 * length(place) < length(sentence),
      ),
    )
  })

/** The finding lies in a sentence that truly has no counterpart, so it reports an omission or an addition, not damage. */
function isOneSided(finding: ResultFinding, { texts, beads }: Gold, reference: string): boolean {
  const alone = (beads[finding.system] ?? []).filter((bead) => !bead.reference.length || !bead.hypothesis.length)
  return sides.some((side) => {
    const sentences = texts[side === 'reference' ? reference : finding.system]?.sentences ?? []
    return alone.some((bead) =>
      bead[side].some((i) => {
        const sentence = sentences[i]
        return sentence !== undefined && placesOn(side, finding).some((place) => overlap(place, sentence) > 0)
      }),
    )
  })
}

export interface Catch {
  readonly damage: Damage
  /** Metrics with a finding on it. */
  readonly metrics: ReadonlySet<string>
  /** One of them points at less than half a sentence. */
  readonly narrow: boolean
}

export type Verdict = 'damage' | 'one-sided' | 'harmless' | 'false-alarm'

export interface Judged {
  readonly finding: ResultFinding
  readonly verdict: Verdict
}

const findingsOf = (result: Result, gold: Gold): readonly ResultFinding[] =>
  result.findings.filter(({ document, system }) => document === gold.document && system in gold.beads)

/** Each planted item of a document, harmless variation included, with what was found on it. */
export function catches(result: Result, gold: Gold): readonly Catch[] {
  const findings = findingsOf(result, gold)
  const planted = gold.damage.filter(({ kind }) => kind !== 'harmless')
  return gold.damage.map((damage) => {
    const on = findings.filter((finding) => touches(finding, damage))
    // what also lies on planted damage is no alarm about the harmless variation next to it
    const own =
      damage.kind === 'harmless' ? on.filter((finding) => !planted.some((other) => touches(finding, other))) : on
    return {
      damage,
      metrics: new Set(own.map(({ metric }) => metric)),
      narrow: own.some((finding) => isNarrow(finding, gold, result.reference)),
    }
  })
}

/** Each finding on a text with planted damage: is it on damage, and if not, what is it? */
export function judge(result: Result, gold: Gold): readonly Judged[] {
  const planted = gold.damage.filter(({ kind }) => kind !== 'harmless')
  const harmless = gold.damage.filter(({ kind }) => kind === 'harmless')
  const verdict = (finding: ResultFinding): Verdict => {
    if (planted.some((damage) => touches(finding, damage))) return 'damage'
    if (isOneSided(finding, gold, result.reference)) return 'one-sided'
    return harmless.some((damage) => touches(finding, damage)) ? 'harmless' : 'false-alarm'
  }
  return findingsOf(result, gold).map((finding) => ({ finding, verdict: verdict(finding) }))
}
