import type { Timing, Timings } from '../model/timings.ts'
import { shown } from './escape.ts'
import { table } from './table.ts'

/** What the alignment core took and on which machine, in Markdown. */
export const timingsTable = ({ machine, tasks }: Timings): string =>
  `${[
    table(
      ['task', 'on', 'ops/s', 'median', 'p99', '± %', 'samples', 'ratio'],
      tasks.map((task) => [
        shown(task.name),
        shown(task.work),
        rate(task.opsPerSecond),
        duration(task.median),
        duration(task.p99),
        task.rme.toFixed(2),
        String(task.samples),
        task.ratio === undefined ? '-' : `${task.ratio.toFixed(2)} x`,
      ]),
      2,
    ),
    `${shown(machine.cpu)}, ${machine.cores} cores, Node ${shown(machine.node)}, ${shown(machine.platform)}. Timings change from run to run; ± is the relative margin of error of the mean, ratio the speed against the baseline task measured in turns with it.`,
  ].join('\n\n')}\n`

const rate = (perSecond: Timing['opsPerSecond']): string => perSecond.toFixed(perSecond < 100 ? 1 : 0)

/** Milliseconds in the unit that reads best. */
export function duration(milliseconds: number): string {
  if (milliseconds >= 1000) return `${digits(milliseconds / 1000)} s`
  if (milliseconds >= 1) return `${digits(milliseconds)} ms`
  if (milliseconds >= 0.001) return `${digits(milliseconds * 1000)} µs`
  return `${digits(milliseconds * 1e6)} ns`
}

/** Three of them, which is more than timings are worth. */
const digits = (value: number): string => value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2)
