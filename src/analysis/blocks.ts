import { maximum, minimum } from '../math/extremes.ts'
import type { Bead } from '../model/bead.ts'

/**
 * The finest cut of the reference that splits no system's bead. Systems that were aligned have different beads, so their
 * rows cannot be paired one to one; summed into these blocks they can. `passages` are the reference passages that take
 * part, ascending; each is given its block, counted from 0.
 */
export function commonBlocks(
  systems: readonly (readonly Bead[])[],
  passages: readonly number[],
): ReadonlyMap<number, number> {
  const held = new Set<number>() // passages that no cut may part from the one before
  for (const beads of systems)
    for (const { reference } of beads) for (let i = minimum(reference) + 1; i <= maximum(reference); i++) held.add(i)
  let block = -1
  return new Map(
    passages.map((passage, k) => {
      const since = (passages[k - 1] ?? passage - 1) + 1
      const cut = k === 0 || !rangeHas(held, since, passage)
      return [passage, cut ? ++block : block]
    }),
  )
}

/** Whether all of `from` ... `to` are in the set. */
function rangeHas(set: ReadonlySet<number>, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (!set.has(i)) return false
  return true
}

/** The block of every bead; an addition goes with the bead before it. */
export function blocksOfBeads(beads: readonly Bead[], blockOfPassage: ReadonlyMap<number, number>): number[] {
  let block = 0
  return beads.map(({ reference: [first] }) => {
    if (first !== undefined) block = blockOfPassage.get(first) ?? block
    return block
  })
}
