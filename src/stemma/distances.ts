import type { ErrorTable } from '../model/stemma.ts'
import { pairCount, pairIndex } from './pair-index.ts'
import type { ResamplingBlocks } from './resampling-blocks.ts'

/**
 * How far the reference (first) and the variants lie apart: errors per unit of each of two, less twice those that both have beyond
 * chance. Where each edge of a stemma adds errors of its own, that is the way along its edges.
 */
export function distancesOf(
  { systems, documents, errors }: ErrorTable,
  beyond: Float64Array,
  units: Float64Array,
): readonly Float64Array[] {
  const made = new Float64Array(systems.length)
  const could = new Float64Array(systems.length)
  const sizes = new Float64Array(documents.length)
  for (const error of errors) {
    sizes[error.document]!++
    for (const system of error.systems) made[system]!++
  }
  for (const [document, { systems: present }] of documents.entries())
    for (const system of present) could[system]! += sizes[document]!
  const rate = made.map((count, system) => count / Math.max(1, could[system]!))
  const square = Array.from({ length: systems.length + 1 }, () => new Float64Array(systems.length + 1))
  for (let a = 0; a < systems.length; a++) {
    square[0]![a + 1] = rate[a]!
    square[a + 1]![0] = rate[a]!
    for (let b = a + 1; b < systems.length; b++) {
      const pair = pairIndex(a, b, systems.length)
      const distance = rate[a]! + rate[b]! - (2 * beyond[pair]!) / Math.max(1, units[pair]!)
      square[a + 1]![b + 1] = distance
      square[b + 1]![a + 1] = distance
    }
  }
  return square
}

/** How many units two systems could share, by pair: those of documents that both have, blocks weighted. */
export function unitsInCommon(
  { systems, documents }: ErrorTable,
  { documentOf, sizes }: ResamplingBlocks,
): (weights: Float64Array) => Float64Array {
  return (weights) => {
    const units = new Float64Array(documents.length)
    for (const [block, weight] of weights.entries()) units[documentOf[block]!]! += weight * sizes[block]!
    const common = new Float64Array(pairCount(systems.length))
    let everyone = 0
    for (const [document, { systems: present }] of documents.entries()) {
      if (present.length === systems.length) {
        everyone += units[document]!
        continue
      }
      for (let i = 0; i < present.length; i++)
        for (let j = i + 1; j < present.length; j++)
          common[pairIndex(present[i]!, present[j]!, systems.length)]! += units[document]!
    }
    return common.map((count) => count + everyone)
  }
}
