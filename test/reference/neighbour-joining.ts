/** A tree without a root: each edge by the leaves on its side away from leaf 0, ascending, and its length. */
export type Splits = ReadonlyMap<string, number>

/** The name of an edge: `side` are the leaves on one of its sides, of `leaves` in all. */
export function splitKey(side: readonly number[], leaves: number): string {
  const isAway = !side.includes(0)
  const away = isAway ? side : Array.from({ length: leaves }, (_, i) => i).filter((i) => !side.includes(i))
  return away.toSorted((a, b) => a - b).join()
}

/**
 * Neighbour joining as Saitou & Nei (1987) write it: of all pairs that is joined with which the whole tree would be shortest (their
 * formula 4, every sum made anew for every pair), edges by their formulas 6, ways to the new node by Studier & Keppler (1988).
 * O(n^5) in leaves.
 */
export function slowNeighbourJoining(distances: readonly (readonly number[])[]): Splits {
  const leaves = distances.length
  const found = new Map<string, number>()
  let groups = distances.map((_, i) => [i])
  let d = distances.map((row) => [...row])
  while (groups.length > 3) {
    const n = groups.length
    const pairs = groups.flatMap((_, i) => groups.slice(i + 1).map((_unused, k) => [i, i + 1 + k] as const))
    const lengthWith = ([i, j]: readonly [number, number]): number => {
      let [toBoth, amongOthers] = [0, 0]
      for (let k = 0; k < n; k++) {
        if (k === i || k === j) continue
        toBoth += d[i]![k]! + d[j]![k]!
        for (let l = k + 1; l < n; l++) if (l !== i && l !== j) amongOthers += d[k]![l]!
      }
      return toBoth / (2 * (n - 2)) + d[i]![j]! / 2 + amongOthers / (n - 2)
    }
    const [a, b] = pairs.reduce((best, pair) => (lengthWith(pair) < lengthWith(best) ? pair : best))
    const others = groups.map((_, i) => i).filter((i) => i !== a && i !== b)
    const mean = (i: number): number => others.reduce((sum, k) => sum + d[i]![k]!, 0) / others.length
    found.set(splitKey(groups[a]!, leaves), (d[a]![b]! + mean(a) - mean(b)) / 2)
    found.set(splitKey(groups[b]!, leaves), (d[a]![b]! + mean(b) - mean(a)) / 2)
    const toNew = others.map((k) => (d[a]![k]! + d[b]![k]! - d[a]![b]!) / 2)
    d = [...others.map((k, at) => [...others.map((l) => d[k]![l]!), toNew[at]!]), [...toNew, 0]]
    groups = [...others.map((k) => groups[k]!), [...groups[a]!, ...groups[b]!]]
  }
  for (const [i, j, k] of [
    [0, 1, 2],
    [1, 2, 0],
    [2, 0, 1],
  ] as const)
    found.set(splitKey(groups[i]!, leaves), (d[i]![j]! + d[i]![k]! - d[j]![k]!) / 2)
  return found
}
