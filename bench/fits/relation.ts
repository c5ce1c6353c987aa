import { align } from '../../src/align/align.ts'
import type { AlignmentDocument } from '../../src/align/link-score.ts'
import { coveredShare, relationOf } from '../../src/align/relation.ts'
import { type Half, halves, lacking } from './data.ts'
import type { Fit } from './fit.ts'

interface Case {
  /** The smaller and the larger share of a side's characters that is linked. */
  readonly least: number
  readonly most: number
  readonly truth: 'same-text' | 'overlapping' | 'another-text'
  readonly shipped: string
}

/** What two texts are to each other, by the share of them that is linked: the bounds that tell most of them right. */
export const relation: Fit = {
  file: 'src/align/relation.ts',
  record: 'relationBounds',
  lacking,
  remake(print) {
    const { tuned, heldOut } = halves()
    const [seen, unseen] = [casesOf(tuned), casesOf(heldOut)]
    print(`tuned on ${tuned.name} (${seen.length} pairs of texts), looked at ${heldOut.name} (${unseen.length})`)
    for (const truth of ['same-text', 'overlapping', 'another-text'] as const) {
      const of = seen.filter((one) => one.truth === truth)
      print(
        `${truth}: least covered ${spread(of.map(({ least }) => least))}, most ${spread(of.map(({ most }) => most))}`,
      )
    }
    const steps = Array.from({ length: 99 }, (_, k) => (k + 1) / 100)
    const same = widest(steps, (bound) =>
      right(
        seen,
        (one) => one.truth === 'same-text',
        (one) => one.least >= bound,
      ),
    )
    const another = widest(steps, (bound) =>
      right(
        seen,
        (one) => one.truth === 'another-text',
        (one) => one.most < bound,
      ),
    )
    const refitted = ({ least, most }: Case): string =>
      least >= same ? 'same-text' : most < another ? 'another-text' : 'overlapping'
    for (const [which, of] of [
      ['shipped', ({ shipped }: Case) => shipped],
      ['refitted', refitted],
    ] as const) {
      const share = (cases: readonly Case[]) => cases.filter((one) => of(one) === one.truth).length / cases.length
      print(
        `${which}: right on the tuned half ${share(seen).toFixed(3)}, on the held-out half ${share(unseen).toFixed(3)}`,
      )
    }
    return { most: same, little: another }
  },
}

const casesOf = ({ short, overlapping, unrelated }: Half): readonly Case[] => [
  ...short.map((document) => caseOf(document, 'same-text')),
  ...overlapping.map((document) => caseOf(document, 'overlapping')),
  ...unrelated.map((document) => caseOf(document, 'another-text')),
]

function caseOf({ reference, hypothesis }: AlignmentDocument, truth: Case['truth']): Case {
  const passages = (texts: readonly string[]) => {
    let end = 0
    return texts.map((text) => {
      const start = end
      end += text.length
      return { class: 'body' as const, start, end }
    })
  }
  const covered = coveredShare(align(reference, hypothesis).beads, passages(reference), passages(hypothesis))
  const shares = [covered.reference ?? 0, covered.hypothesis ?? 0]
  return { least: Math.min(...shares), most: Math.max(...shares), truth, shipped: relationOf(covered) }
}

const right = (cases: readonly Case[], is: (one: Case) => boolean, said: (one: Case) => boolean): number =>
  cases.filter((one) => is(one) === said(one)).length

/** The middle of the bounds that are right most often. */
function widest(steps: readonly number[], score: (bound: number) => number): number {
  const scores = steps.map(score)
  const best = steps.filter((_, k) => scores[k] === Math.max(...scores))
  return best[best.length >> 1]!
}

function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN).toFixed(2)
  return `${at(0.05)}–${at(0.95)}`
}
