import type { Bead } from '../model/bead.ts'

/**
 * The finest cut of the reference that splits no system's bead. Systems that were aligned have different beads, so their
 * rows cannot be paired one to one; summed into these blocks they can. Returns the block of every reference passage.
 */
export function commonBlocks(systems: readonly (readonly Bead[])[], passages: number): number[] {
  const held = new Array<boolean>(passages).fill(false) // no cut before this passage
  for (const beads of systems)
    for (const { reference } of beads)
      for (let i = Math.min(...reference) + 1; i <= Math.max(...reference); i++) held[i] = true
  let block = -1
  return held.map((together) => (together && block >= 0 ? block : ++block))
}

/** The block of every bead; an addition goes with the bead before it. */
export function blocksOfBeads(beads: readonly Bead[], blockOfPassage: readonly number[]): number[] {
  let block = 0
  return beads.map(({ reference: [first] }) => {
    if (first !== undefined) block = blockOfPassage[first] ?? block
    return block
  })
}
