import type { StemmaNode } from '../../model/stemma.ts'

/** A node of a tree and where it stands. */
export interface Placed {
  readonly of: StemmaNode
  /** From the root, along the edges. */
  readonly way: number
  /** From the top, in rows of leaves; a group stands in the middle between its first and its last child. */
  readonly row: number
  readonly children: readonly Placed[]
}

/** A tree with its leaves in rows, and the longest way from the root. */
export function placedTree(tree: StemmaNode): {
  readonly root: Placed
  readonly rows: number
  readonly longest: number
} {
  let rows = 0
  let longest = 0
  const place = (of: StemmaNode, before: number): Placed => {
    const way = before + of.length
    longest = Math.max(longest, way)
    const children = of.children.map((child) => place(child, way))
    const row = children.length === 0 ? rows++ : (children[0]!.row + children.at(-1)!.row) / 2
    return { of, way, row, children }
  }
  return { root: place(tree, 0), rows, longest }
}
