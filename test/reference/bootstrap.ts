import { seededRandom } from '../../src/math/random.ts'

// The bootstrap in its plainest form: draw, add up, score, one resample after the other.

type Rows = readonly (readonly number[])[]
type Score = (sum: readonly number[]) => number | undefined

const sumOf = (rows: Rows): number[] => (rows[0] ?? []).map((_, k) => rows.reduce((sum, row) => sum + row[k]!, 0))

/** Scores of so many resamples of n rows out of n. */
export function resampledScores(rows: Rows, score: Score, resamples: number, seed: number): (number | undefined)[] {
  const random = seededRandom(seed)
  return Array.from({ length: resamples }, () => score(sumOf(rows.map(() => rows[random(rows.length)]!))))
}

/** Two-sided: the share of resampled differences, centred on the observed one, that are as large; 1 added to both counts. */
export function bootstrapP(baseline: Rows, system: Rows, score: Score, resamples: number, seed: number): number {
  const observed = score(sumOf(system))! - score(sumOf(baseline))!
  const [before, after] = [baseline, system].map((rows) => resampledScores(rows, score, resamples, seed))
  const differences = after!.map((each, i) => each! - before![i]!)
  const asLarge = differences.filter((each) => Math.abs(each - observed) >= Math.abs(observed)).length
  return (asLarge + 1) / (resamples + 1)
}
