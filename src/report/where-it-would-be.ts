import { maximum, minimum } from '../math/extremes.ts'
import type { Bead, Text } from './lookup.ts'
import type { Range } from './sides.ts'

/** Of what a text does not have: the passage that lacks it, or the empty place behind the passage before. */
export function whereItWouldBe(beads: readonly Bead[], index: number, { passages }: Text): Range {
  const own = rangeOf(beads[index], passages)
  if (own) return own
  for (let before = index - 1; before >= 0; before--) {
    const range = rangeOf(beads[before], passages)
    if (range) return { start: range.end, end: range.end }
  }
  return { start: 0, end: 0 }
}

function rangeOf(bead: Bead | undefined, passages: Text['passages']): Range | undefined {
  const own = (bead?.hypothesis ?? []).flatMap((passage) => passages[passage] ?? [])
  if (own.length === 0) return undefined
  return { start: minimum(own.map(({ start }) => start)), end: maximum(own.map(({ end }) => end)) }
}
