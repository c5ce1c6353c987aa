import type { Sample, Settings } from './sample.ts'

/** Which systems of a metric are held against which, by index. Without a baseline there are none. */
export interface Contest {
  readonly baseline: number | undefined
  readonly others: readonly number[]
}

/** The systems asked for, in their order; against the best, from the best to the worst, and only those with a score. */
export function contestOf({ observed, higherIsBetter, tables }: Sample, { baseline, compared }: Settings): Contest {
  const all = compared ?? [...tables.keys()]
  if (baseline !== 'best') return { baseline, others: all.filter((system) => system !== baseline) }
  const sign = higherIsBetter ? 1 : -1
  const [best, ...others] = all
    .filter((system) => observed[system] !== undefined)
    .toSorted((a, b) => sign * (observed[b]! - observed[a]!))
  return { baseline: best, others }
}
