import type { Arrangement, Change } from './arrangement.ts'
import type { Link } from './gain.ts'

/** How a link stands among the others: on how many of its two ends (before and after it). */
export interface Standing {
  /** The same link comes next on both sides, or both texts end. */
  readonly parallel: number
  /** The same, and nothing free stands between. */
  readonly tight: number
}

/** Further than this from a link there is no neighbour. */
const far = 5
const textEnd = -2
const nothingNear = -3

/** How a link that stands in an arrangement, or would after a change of it, stands there. */
export function standingOf(arrangement: Arrangement, { drop, add }: Change, link: Link): Standing {
  const { rows, columns } = arrangement
  // Links that a change brings have numbers from `links.length` on.
  const ownerOf = (owner: Int32Array, side: 'reference' | 'hypothesis', passage: number): number => {
    for (const [k, other] of add.entries())
      if (other !== link && other[side].includes(passage)) return arrangement.links.length + k
    return drop.includes(owner[passage]!) ? -1 : owner[passage]!
  }
  const neighbour = (owner: Int32Array, side: 'reference' | 'hypothesis', step: number) => {
    const from = step < 0 ? link[side][0]! : link[side][link[side].length - 1]!
    for (let distance = 1; distance <= far; distance++) {
      const passage = from + step * distance
      if (passage < 0 || passage >= owner.length) return { at: textEnd, distance }
      const at = ownerOf(owner, side, passage)
      if (at !== -1) return { at, distance }
    }
    return { at: nothingNear, distance: far }
  }
  let [parallel, tight] = [0, 0]
  for (const step of [-1, 1]) {
    const row = neighbour(rows, 'reference', step)
    const column = neighbour(columns, 'hypothesis', step)
    if (row.at !== column.at || row.at === nothingNear) continue
    parallel++
    if (row.distance === 1 && column.distance === 1) tight++
  }
  return { parallel, tight }
}
