import { rowCount, type StatisticsTable } from '../math/table.ts'
import { percentileInterval } from './bootstrap.ts'
import type { Doubt, FallingLinks } from './falling-links.ts'
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
export function withFalling(draw: Draw, all: readonly FallingLinks[]): Draw {
  if (all.length === 0) return draw
  let times = new Int32Array(0)
  return (units) => {
    const count = draw(units)
    if (times.length !== units.length) times = new Int32Array(units.length)
    times.fill(0)
    for (let i = 0; i < count; i++) times[units[i]!]!++
    for (const links of all) links.next(times)
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
  const whole = columnSums(table)
  const { width } = table
  const drawn = { width, values: falling.alone.values.map((change, i) => whole[i % width]! + change) }
  const both = { width, values: falling.taken.values.map((change, i) => resampled.values[i]! + change) }
  return {
    // One link is enough for an interval of links: it stands or falls.
    links: meanInterval(await scores(rowsOfTable(drawn)), 2),
    both: percentileInterval(await scores(rowsOfTable(both)), present?.[system]?.length ?? rowCount(table)),
    uncertain: doubt.confidence.length,
    expected: doubt.confidence.reduce((sum, confidence) => sum + 1 - confidence, 0),
  }
}
