import type { Arrangement, Change } from './arrangement.ts'
import type { Link } from './link.ts'

/** How many of a link's two neighbours (before and after it) are the same on both sides. */
export interface SharedNeighbours {
  /** The same link comes next on both sides, or both texts end. */
  readonly parallel: number
  /** The same, and nothing free stands between. */
  readonly tight: number
}

/**
 * Set by hand; seen: one passage less changes three labels of 5,379, one more none (`bench/sensitivity.ts
 * --only neighbourhood`).
 */
const neighbourhood = {
  /** Passages from a link to its next neighbour; further off there is none. */
  far: 5,
} as const
/** What stands at a place where no link does. */
const textEnd = -2
const nothingNear = -3

/** The neighbours of a link that stands in an arrangement, or would after a change of it. */
export function neighboursOf(arrangement: Arrangement, change: Change, link: Link): SharedNeighbours {
  const { rows, columns } = arrangement
  let parallel = 0
  let tight = 0
  for (let step = -1; step <= 1; step += 2) {
    const row = edgeOf(link.reference, step)
    const column = edgeOf(link.hypothesis, step)
    const i = nextTaken(rows, 'reference', row, step, arrangement, change, link)
    const j = nextTaken(columns, 'hypothesis', column, step, arrangement, change, link)
    if (i === nothingNear || j === nothingNear) continue
    if (
      ownerOf(rows, 'reference', i, arrangement, change, link) !==
      ownerOf(columns, 'hypothesis', j, arrangement, change, link)
    )
      continue
    parallel++
    if (i === row + step && j === column + step) tight++
  }
  return { parallel, tight }
}

const edgeOf = (passages: readonly number[], step: number): number => passages[step < 0 ? 0 : passages.length - 1]!

/** The next place beside a passage that is not free: a passage or the end of the text. */
function nextTaken(
  owner: Int32Array,
  side: 'reference' | 'hypothesis',
  from: number,
  step: number,
  arrangement: Arrangement,
  change: Change,
  link: Link,
): number {
  for (let distance = 1; distance <= neighbourhood.far; distance++) {
    const passage = from + step * distance
    if (ownerOf(owner, side, passage, arrangement, change, link) !== -1) return passage
  }
  return nothingNear
}

/** Links that a change brings have numbers from `links.length` on. */
function ownerOf(
  owner: Int32Array,
  side: 'reference' | 'hypothesis',
  passage: number,
  { links }: Arrangement,
  { drop, add }: Change,
  link: Link,
): number {
  if (passage < 0 || passage >= owner.length) return textEnd
  for (let k = 0; k < add.length; k++) if (add[k] !== link && add[k]![side].includes(passage)) return links.length + k
  return drop.includes(owner[passage]!) ? -1 : owner[passage]!
}
