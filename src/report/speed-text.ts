import { maximum, minimum } from '../math/extremes.ts'
import { quantile } from '../math/quantile.ts'
import type { JudgedTask, Speed } from '../model/speed.ts'
import { plural } from '../text/plural.ts'

/** What was measured, a line for each task: its median round, and all of them between which. */
export const speedText = ({ tasks }: Pick<Speed, 'tasks'>): string =>
  tasks
    .map(({ name, peer, ratios }) => {
      const median = quantile(
        ratios.toSorted((a, b) => a - b),
        0.5,
      )
      return `${name}: ${two(median)} x ${peer} (${between(minimum(ratios), maximum(ratios))} in ${plural(ratios.length, 'round')})\n`
    })
    .join('')

/** What became of each task, a line each. */
export const judgedText = (tasks: readonly JudgedTask[]): string =>
  tasks
    .map(
      ({ name, peer, before, now, change, ci, verdict, detectable }) =>
        `${name}: ${two(before)} x ${peer} then, ${two(now)} x now; takes ${two(change)} times as long (${between(ci.low, ci.high)}): ${verdict}${verdict === 'not told apart' ? `, a slowdown to ${two(detectable)} would have been told` : ''}\n`,
    )
    .join('')

const two = (value: number): string => value.toFixed(2)

const between = (low: number, high: number): string => `${two(low)} – ${two(high)}`
