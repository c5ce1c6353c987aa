import type { Bead } from '../../src/model/bead.ts'

/**
 * Rows of two systems' beads summed over the passages that any bead of either holds together, in the order of the reference: sets
 * that grow until nothing joins them, additions left out. Slow and obvious.
 */
export function plainBlockSums(
  passages: readonly number[],
  systems: readonly { readonly beads: readonly Bead[]; readonly rows: readonly (readonly number[])[] }[],
): readonly { readonly passages: readonly number[]; readonly sums: readonly (readonly number[])[] }[] {
  let sets = passages.map((passage) => [passage])
  for (const { beads } of systems)
    for (const { reference } of beads) {
      if (reference.length < 2) continue
      const [low, high] = [Math.min(...reference), Math.max(...reference)]
      const isHeld = (set: readonly number[]): boolean => set.some((passage) => passage >= low && passage <= high)
      sets = [...sets.filter((set) => !isHeld(set)), sets.filter(isHeld).flat()]
    }
  return sets
    .map((set) => set.toSorted((a, b) => a - b))
    .sort((a, b) => a[0]! - b[0]!)
    .map((set) => ({
      passages: set,
      sums: systems.map(({ beads, rows }) =>
        rows
          .filter((_, i) => beads[i]!.reference.some((passage) => set.includes(passage)))
          .reduce((sum, row) => sum.map((value, k) => value + row[k]!), [0, 0]),
      ),
    }))
}
