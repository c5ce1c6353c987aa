import type { Link } from './gain.ts'
import type { PairwiseShared } from './pairwise.ts'
import type { Scene } from './scene.ts'

/** What a link holds together with. */
export interface Held {
  /** The weight its sides share. */
  readonly both: number
  /** The least that a passage of a side of several shares beyond what the others share, relative to its own mass and the usual. */
  readonly weakestPart: number
  /** What a link of several passages a side shares across its best cut, relative to the least mass of a part and the usual. */
  readonly cohesion: number
}

type Passages = readonly number[]

/** Of what is relative to the usual. */
export const highest = 1.5

export function heldBy(scene: Scene, link: Link): Held {
  const both = scene.shared(link.reference, link.hypothesis)
  return { both, weakestPart: weakestPart(scene, link, both), cohesion: cohesion(scene, link, both) }
}

/**
 * No link of these passages holds more, by what its passages share two by two: one side shares at most the sum of that, and
 * of a passage no more than it weighs.
 */
export function mostHeld({ features, usual }: Scene, pairwise: PairwiseShared, { reference, hypothesis }: Link): Held {
  const rows = features.reference.mass
  const columns = features.hypothesis.mass
  let ofRows = 0
  let ofColumns = 0
  let weakest = highest
  for (const i of reference) {
    let sum = 0
    for (const j of hypothesis) sum += pairwise(i, j)
    const most = Math.min(rows[i]!, sum)
    ofRows += most
    if (reference.length > 1) weakest = Math.min(weakest, (2 * most) / ((rows[i]! + 1) * usual))
  }
  for (const j of hypothesis) {
    let sum = 0
    for (const i of reference) sum += pairwise(i, j)
    const most = Math.min(columns[j]!, sum)
    ofColumns += most
    if (hypothesis.length > 1) weakest = Math.min(weakest, (2 * most) / ((columns[j]! + 1) * usual))
  }
  return { both: Math.min(ofRows, ofColumns), weakestPart: weakest, cohesion: highest }
}

function weakestPart({ features, shared, usual }: Scene, { reference, hypothesis }: Link, both: number): number {
  let weakest = highest
  const weigh = (mass: number, without: number): void => {
    weakest = Math.min(weakest, (2 * (both - without)) / ((mass + 1) * usual))
  }
  if (reference.length > 1)
    for (const i of reference) weigh(features.reference.mass[i]!, shared(withoutOne(reference, i), hypothesis))
  if (hypothesis.length > 1)
    for (const j of hypothesis) weigh(features.hypothesis.mass[j]!, shared(reference, withoutOne(hypothesis, j)))
  return weakest
}

const withoutOne = (passages: Passages, one: number): Passages => passages.filter((passage) => passage !== one)

function cohesion({ features, shared, usual }: Scene, { reference, hypothesis }: Link, both: number): number {
  const { reference: rows, hypothesis: columns } = features
  let least = highest
  for (let x = 1; x < reference.length; x++)
    for (let y = 1; y < hypothesis.length; y++) {
      const [a, b] = [reference.slice(0, x), reference.slice(x)]
      const [c, d] = [hypothesis.slice(0, y), hypothesis.slice(y)]
      const lesser = Math.min(total(rows.mass, a), total(rows.mass, b), total(columns.mass, c), total(columns.mass, d))
      least = Math.min(least, (both - shared(a, c) - shared(b, d)) / ((lesser + 1) * usual))
    }
  return least
}

export function total(of: Float64Array, passages: Passages): number {
  let sum = 0
  for (let k = 0; k < passages.length; k++) sum += of[passages[k]!]!
  return sum
}
