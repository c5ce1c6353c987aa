import type { Link } from './link.ts'
import type { LinkContext } from './link-context.ts'
import type { PairwiseShared } from './pairwise.ts'

/** What holds the passages of a link together. */
export interface Cohesion {
  /** The weight its sides share. */
  readonly shared: number
  /** The least that a passage of a side of several shares beyond what the others share, as a share of its own mass and of the typical similarity. */
  readonly weakestPart: number
  /** What a link of several passages a side shares across its best cut, as a share of the least mass of a part. */
  readonly acrossCut: number
}

type Passages = readonly number[]

/**
 * Set by hand; seen: a fifth less gains .003 on short documents and costs .002 on Bleualign and .08 on one world-order
 * article (`bench/sensitivity.ts --only cohesionLimits`).
 */
const cohesionLimits = {
  /** Share of the typical similarity: half as much again is as cohesive as can be. */
  mostTypical: 1.5,
} as const
export const mostTypical: number = cohesionLimits.mostTypical

export function cohesionOf(context: LinkContext, link: Link): Cohesion {
  const both = context.shared(link.reference, link.hypothesis)
  return { shared: both, weakestPart: weakestPart(context, link, both), acrossCut: acrossCut(context, link, both) }
}

/**
 * An upper bound of the cohesion of a link, by what its passages share two by two: one side shares at most the sum of that, and
 * of a passage no more than it weighs.
 */
export function mostCohesion(
  { features, typical }: LinkContext,
  pairwise: PairwiseShared,
  { reference, hypothesis }: Link,
): Cohesion {
  const rows = features.reference.mass
  const columns = features.hypothesis.mass
  let ofRows = 0
  let ofColumns = 0
  let weakest = mostTypical
  for (const i of reference) {
    let sum = 0
    for (const j of hypothesis) sum += pairwise(i, j)
    const most = Math.min(rows[i]!, sum)
    ofRows += most
    if (reference.length > 1) weakest = Math.min(weakest, (2 * most) / ((rows[i]! + 1) * typical))
  }
  for (const j of hypothesis) {
    let sum = 0
    for (const i of reference) sum += pairwise(i, j)
    const most = Math.min(columns[j]!, sum)
    ofColumns += most
    if (hypothesis.length > 1) weakest = Math.min(weakest, (2 * most) / ((columns[j]! + 1) * typical))
  }
  return { shared: Math.min(ofRows, ofColumns), weakestPart: weakest, acrossCut: mostTypical }
}

function weakestPart(
  { features, shared, typical }: LinkContext,
  { reference, hypothesis }: Link,
  both: number,
): number {
  let weakest = mostTypical
  const weigh = (mass: number, without: number): void => {
    weakest = Math.min(weakest, (2 * (both - without)) / ((mass + 1) * typical))
  }
  if (reference.length > 1)
    for (const i of reference) weigh(features.reference.mass[i]!, shared(withoutOne(reference, i), hypothesis))
  if (hypothesis.length > 1)
    for (const j of hypothesis) weigh(features.hypothesis.mass[j]!, shared(reference, withoutOne(hypothesis, j)))
  return weakest
}

const withoutOne = (passages: Passages, one: number): Passages => passages.filter((passage) => passage !== one)

function acrossCut({ features, shared, typical }: LinkContext, { reference, hypothesis }: Link, both: number): number {
  const { reference: rows, hypothesis: columns } = features
  let least = mostTypical
  for (let x = 1; x < reference.length; x++)
    for (let y = 1; y < hypothesis.length; y++) {
      const [a, b] = [reference.slice(0, x), reference.slice(x)]
      const [c, d] = [hypothesis.slice(0, y), hypothesis.slice(y)]
      const lesser = Math.min(total(rows.mass, a), total(rows.mass, b), total(columns.mass, c), total(columns.mass, d))
      least = Math.min(least, (both - shared(a, c) - shared(b, d)) / ((lesser + 1) * typical))
    }
  return least
}

export function total(of: Float64Array, passages: Passages): number {
  let sum = 0
  for (let k = 0; k < passages.length; k++) sum += of[passages[k]!]!
  return sum
}
