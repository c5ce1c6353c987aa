import type { Bags, Features } from '../../src/align/features.ts'
import { gain, gluePrice } from '../../src/align/gain.ts'

/** The weight of the heaviest monotone path, by trying every step from every place: slow and obvious. */
export function heaviestPath(features: Features, threshold: number): number {
  const { reference, hypothesis } = features
  const known = new Map<string, number>()
  const from = (i: number, j: number): number => {
    const key = `${i} ${j}`
    const value = known.get(key) ?? best(i, j)
    known.set(key, value)
    return value
  }
  const best = (i: number, j: number): number => {
    const options = [0]
    if (i < reference.size) options.push(from(i + 1, j))
    if (j < hypothesis.size) options.push(from(i, j + 1))
    for (let a = 1; a <= 3 && i + a <= reference.size; a++)
      for (let b = 1; b <= 3 && j + b <= hypothesis.size; b++)
        options.push(linkWeight(features, range(i, i + a), range(j, j + b), threshold) + from(i + a, j + b))
    return Math.max(...options)
  }
  return from(0, 0)
}

/** What a link adds to a path. */
export function linkWeight(
  { reference, hypothesis, weights }: Features,
  rows: readonly number[],
  columns: readonly number[],
  threshold: number,
): number {
  const [a, b] = [asCounts(reference, rows), asCounts(hypothesis, columns)]
  const weightOf = (counts: ReadonlyMap<number, number>) =>
    [...counts].reduce((sum, [id, count]) => sum + count * weights[id]!, 0)
  const both = new Map([...a].map(([id, count]) => [id, Math.min(count, b.get(id) ?? 0)]))
  const [massA, massB] = [weightOf(a), weightOf(b)]
  return gain(weightOf(both), massA, massB, threshold) - gluePrice(rows.length, columns.length, massA, massB)
}

function asCounts({ starts, ids, counts }: Bags, passages: readonly number[]): Map<number, number> {
  const sum = new Map<number, number>()
  for (const passage of passages)
    for (let k = starts[passage]!; k < starts[passage + 1]!; k++) sum.set(ids[k]!, (sum.get(ids[k]!) ?? 0) + counts[k]!)
  return sum
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k)
