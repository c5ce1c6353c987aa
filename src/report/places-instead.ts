import { maximum, minimum } from '../math/extremes.ts'
import type { Bead, Text } from './lookup.ts'
import type { Range } from './sides.ts'

/** Of what a text does not have: the passage that lacks it, or the empty place behind the passage before. By bead. */
export function placesInstead(beads: readonly Bead[], { passages }: Text): readonly Range[] {
  let behind = 0
  return beads.map((bead) => {
    const own = bead.hypothesis.flatMap((passage) => passages[passage] ?? [])
    if (own.length === 0) return { start: behind, end: behind }
    behind = maximum(own.map(({ end }) => end))
    return { start: minimum(own.map(({ start }) => start)), end: behind }
  })
}
