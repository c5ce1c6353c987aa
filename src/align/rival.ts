import { total } from './cohesion.ts'
import type { Features } from './features.ts'
import type { Link } from './link.ts'
import { dice, type SharedWeight } from './similarity.ts'

/** Passages on either side of a link that are asked: seen, a third and more say nothing that two do not. */
const asked = 2

/**
 * How alike (0 to 1) either side of a link is to the likest passage that stands next to the other. Two texts on one matter have its
 * words everywhere, so likeness speaks for a link only as far as the neighbours lack it.
 */
export function rivalOf({ reference, hypothesis }: Features, shared: SharedWeight, link: Link): number {
  const likeness = (rows: readonly number[], columns: readonly number[]): number =>
    dice(shared(rows, columns), total(reference.mass, rows), total(hypothesis.mass, columns))
  let most = 0
  for (const i of besides(link.reference, reference.size)) most = Math.max(most, likeness([i], link.hypothesis))
  for (const j of besides(link.hypothesis, hypothesis.size)) most = Math.max(most, likeness(link.reference, [j]))
  return most
}

/** The passages of a text that stand next to a run of its passages. */
function besides(passages: readonly number[], size: number): readonly number[] {
  const [first, last] = [passages[0]!, passages[passages.length - 1]!]
  const found: number[] = []
  for (let step = 1; step <= asked; step++) {
    if (first - step >= 0) found.push(first - step)
    if (last + step < size) found.push(last + step)
  }
  return found
}
