import type { ErrorTable } from '../model/stemma.ts'
import { pairCount, pairIndex } from './pair-index.ts'
import type { ResamplingBlocks } from './resampling-blocks.ts'

/** By system, the share of its documents' errors that it makes. */
export function errorRates({ systems, documents, errors }: ErrorTable): Float64Array {
  const made = new Float64Array(systems.length)
  const could = new Float64Array(systems.length)
  const sizes = new Float64Array(documents.length)
  for (const error of errors) {
    sizes[error.document]!++
    for (const system of error.systems) made[system]!++
  }
  for (const [document, { systems: present }] of documents.entries())
    for (const system of present) could[system]! += sizes[document]!
  return made.map((count, system) => count / Math.max(1, could[system]!))
}

/**
 * How far the reference (first) and the variants lie apart: errors per unit of each of two, less twice those that both have beyond
 * chance. Where each edge of a stemma adds errors of its own, that is the way along its edges.
 */
export function distancesOf(rate: Float64Array, beyond: Float64Array, units: Float64Array): readonly Float64Array[] {
  const count = rate.length
  const square = Array.from({ length: count + 1 }, () => new Float64Array(count + 1))
  for (let a = 0; a < count; a++) {
    square[0]![a + 1] = rate[a]!
    square[a + 1]![0] = rate[a]!
    for (let b = a + 1; b < count; b++) {
      const pair = pairIndex(a, b, count)
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
  // Documents that the same systems have are one sum: there are as a rule few such sets, however many documents.
  const sets = new Map<string, readonly number[]>()
  const setOf = documents.map(({ systems: present }) => {
    const key = present.join()
    sets.set(key, present)
    return key
  })
  return (weights) => {
    const units = new Map<string, number>()
    for (const [block, weight] of weights.entries()) {
      const key = setOf[documentOf[block]!]!
      units.set(key, (units.get(key) ?? 0) + weight * sizes[block]!)
    }
    const common = new Float64Array(pairCount(systems.length))
    for (const [key, present] of sets) {
      const own = units.get(key) ?? 0
      for (let i = 0; i < present.length; i++)
        for (let j = i + 1; j < present.length; j++) common[pairIndex(present[i]!, present[j]!, systems.length)]! += own
    }
    return common
  }
}
