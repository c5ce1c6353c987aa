import type { Bead } from '../model/bead.ts'
import type { Passage } from '../model/document.ts'

export type Relation = 'same-text' | 'overlapping' | 'another-text'

/** Share (0 to 1) of each side's characters that stand in linked passages; `undefined` for an empty side. */
export interface Covered {
  readonly reference: number | undefined
  readonly hypothesis: number | undefined
}

export function coveredShare(
  beads: readonly Bead[],
  reference: readonly Passage[],
  hypothesis: readonly Passage[],
): Covered {
  const linked = beads.filter((bead) => bead.reference.length > 0 && bead.hypothesis.length > 0)
  const share = (side: 'reference' | 'hypothesis', passages: readonly Passage[]) => {
    const size = (some: readonly Bead[]) =>
      some.flatMap((bead) => bead[side]).reduce((sum, i) => sum + passages[i]!.end - passages[i]!.start, 0)
    const all = size(beads)
    return all > 0 ? size(linked) / all : undefined
  }
  return { reference: share('reference', reference), hypothesis: share('hypothesis', hypothesis) }
}

const most = 2 / 3
const little = 1 / 3

/**
 * What two texts are to each other: the same text where most of both sides is linked, another text where little of
 * either is (a poor translation still says most of what its reference says), overlapping in between.
 */
export function relationOf({ reference = 0, hypothesis = 0 }: Covered): Relation {
  if (Math.min(reference, hypothesis) >= most) return 'same-text'
  return Math.max(reference, hypothesis) < little ? 'another-text' : 'overlapping'
}
