import type { Anchors } from './band.ts'
import type { Candidates } from './candidates.ts'
import { heaviestChain } from './chain.ts'
import type { Features } from './features.ts'
import type { Region } from './region.ts'
import { dice } from './similarity.ts'

/** What a candidate scores on its own: the weight shared beyond what strangers share. */
export const candidateScore = (
  { reference, hypothesis }: Features,
  candidates: Candidates,
  threshold: number,
  i: number,
  k: number,
): number => 2 * candidates.shared[k]! - threshold * (reference.mass[i]! + hypothesis.mass[candidates.columns[k]!]!)

/** The candidates on the heaviest chain through a region, by row and column of it, with how alike they are and what each weighs. */
export function anchorsOf(
  region: Region,
  candidates: Candidates,
  threshold: number,
): Anchors & { similarities: number[]; weights: number[] } {
  const { features, rows, columns } = region
  const columnOf = new Int32Array(features.hypothesis.size).fill(-1)
  for (let y = 0; y < columns.length; y++) columnOf[columns[y]!] = y
  const points = {
    rows: [] as number[],
    columns: [] as number[],
    weights: [] as number[],
    similarities: [] as number[],
  }
  for (let x = 0; x < rows.length; x++) {
    const i = rows[x]!
    for (let k = candidates.starts[i]!; k < candidates.starts[i + 1]!; k++) {
      const j = candidates.columns[k]!
      const weight = candidateScore(features, candidates, threshold, i, k)
      if (columnOf[j]! < 0 || weight <= 0) continue
      points.rows.push(x)
      points.columns.push(columnOf[j]!)
      points.weights.push(weight)
      points.similarities.push(dice(candidates.shared[k]!, features.reference.mass[i]!, features.hypothesis.mass[j]!))
    }
  }
  const chain = heaviestChain(points)
  const along = (of: readonly number[]) => chain.map((p) => of[p]!)
  return {
    rows: along(points.rows),
    columns: along(points.columns),
    similarities: along(points.similarities),
    weights: along(points.weights),
  }
}
