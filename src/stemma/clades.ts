import type { Joined } from './neighbour-joining.ts'

/** A group of a tree: all that hang at one node. */
export interface Clade {
  readonly key: string
  /** Indices of systems, ascending. */
  readonly members: readonly number[]
}

export const cladeKey = (members: readonly number[]): string => members.toSorted((a, b) => a - b).join()

/** Shorter is what rounding leaves of nothing: lengths are shares of units. */
const nothing = 1e-12

/** Groups of two or more and not of all, whose edge has a length; those above first. */
export function cladesOf(joined: readonly Joined[], systems: number): readonly Clade[] {
  const found: Clade[] = []
  const walk = ({ leaf, length, children }: Joined): readonly number[] => {
    if (leaf !== undefined) return [leaf - 1]
    const at = found.length
    const members = children.flatMap(walk).sort((a, b) => a - b)
    if (length > nothing && members.length < systems) found.splice(at, 0, { key: cladeKey(members), members })
    return members
  }
  for (const node of joined) walk(node)
  return found
}
