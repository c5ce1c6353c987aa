import type { Link } from './link.ts'

/** Links that can be changed, and which of them each passage stands in (-1: none). */
export interface Arrangement {
  /** `undefined`: given up. */
  readonly links: (Link | undefined)[]
  readonly rows: Int32Array
  readonly columns: Int32Array
}

/** Some links of an arrangement, by index, give way to others, of their passages and free ones. */
export interface Change {
  readonly drop: readonly number[]
  readonly add: readonly Link[]
}

/** The links of two texts of `height` and `width` passages, in the order of the first text. */
export function arrange(height: number, width: number, links: readonly Link[]): Arrangement {
  const ordered = [...links].sort((a, b) => a.reference[0]! - b.reference[0]!)
  const arrangement = { links: [], rows: new Int32Array(height).fill(-1), columns: new Int32Array(width).fill(-1) }
  rearrange(arrangement, { drop: [], add: ordered })
  return arrangement
}

/** Changes an arrangement in place; new links stand at its end. */
export function rearrange({ links, rows, columns }: Arrangement, { drop, add }: Change): void {
  const enter = ({ reference, hypothesis }: Link, at: number): void => {
    for (const i of reference) rows[i] = at
    for (const j of hypothesis) columns[j] = at
  }
  for (const at of drop) {
    enter(links[at]!, -1)
    links[at] = undefined
  }
  for (const link of add) enter(link, links.push(link) - 1)
}
