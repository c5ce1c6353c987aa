import { maximum } from '../math/extremes.ts'
import { rowCount, type StatisticsTable } from '../math/table.ts'
import { percentileInterval } from './bootstrap.ts'
import { type Doubt, type FallingLinks, wordsOfLinks } from './falling-links.ts'
import { meanInterval } from './mean-interval.ts'
import { type Draw, rowsOfTable } from './resampled.ts'
import type { LinkIntervals, Sample } from './sample.ts'
import { columnSums } from './swapped.ts'

/** Links of a system that has a text of some units only, with these counted from 0. */
export function amongUnits(doubt: Doubt, present: readonly number[] | undefined): Doubt {
  if (present === undefined) return doubt
  const places = new Map(present.map((unit, place) => [unit, place]))
  return { ...doubt, units: doubt.units.map((unit) => places.get(unit)!) }
}

/** The same draws of units, with a draw of links beside each. */
export function withFalling(draw: Draw, all: readonly FallingLinks[], seed: number): Draw {
  if (all.length === 0) return draw
  const fill = wordsOfLinks(seed)
  const words = new Uint32Array(maximum(all.map(({ count }) => count)))
  let times = new Int32Array(0)
  return (units) => {
    const count = draw(units)
    if (times.length !== units.length) times = new Int32Array(units.length)
    times.fill(0)
    for (let i = 0; i < count; i++) times[units[i]!]!++
    fill(words)
    for (const links of all) links.next(words, times)
    return count
  }
}

/** What the score of a system owes to its links, once they were drawn beside each of its `resampled` sums. */
export async function linkIntervals(
  { tables, present, doubts, observed, scores }: Sample,
  system: number,
  resampled: StatisticsTable,
  falling: FallingLinks | undefined,
): Promise<LinkIntervals | undefined> {
  const doubt = doubts?.[system]
  const table = tables[system]!
  if (doubt === undefined || falling === undefined || observed[system] === undefined) return undefined
  return {
    // One link is enough for an interval of links: it stands or falls.
    links: meanInterval(await scores(changed(columnSums(table), falling.alone)), 2),
    both: percentileInterval(
      await scores(changed(resampled.values, falling.taken)),
      present?.[system]?.length ?? rowCount(table),
    ),
    uncertain: doubt.confidence.length,
    expected: doubt.confidence.reduce((sum, confidence) => sum + 1 - confidence, 0),
  }
}

/** Sums with the changes of every draw: a sum for each, or one for all. */
function changed(sums: Float64Array, { width, values }: StatisticsTable): readonly Float64Array[] {
  const found = values.slice()
  for (let i = 0; i < found.length; i++) found[i]! += sums[i % sums.length]!
  return rowsOfTable({ width, values: found })
}
