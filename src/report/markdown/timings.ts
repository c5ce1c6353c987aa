import type { Timing, Timings } from '../../model/timings.ts'
import { forMarkdown } from '../escape.ts'
import { table } from './table.ts'

/** What the alignment core took and on which machine, in Markdown. */
export const timingsTable = ({ machine, tasks }: Timings): string =>
  `${[
    table(
      ['task', 'on', 'ops/s', 'median', 'middle half', 'p99', 'samples', 'ratio', 'middle half'],
      tasks.map((task) => [
        forMarkdown(task.name),
        forMarkdown(task.work),
        rate(task.opsPerSecond),
        duration(task.median),
        task.quartiles ? between(task.quartiles, duration) : '-',
        duration(task.p99),
        String(task.samples),
        task.ratio === undefined ? '-' : times(task.ratio),
        task.ratioQuartiles ? between(task.ratioQuartiles, times) : '-',
      ]),
      2,
    ),
    `${forMarkdown(machine.cpu)}, ${machine.cores} cores, Node ${forMarkdown(machine.node)}, ${forMarkdown(machine.platform)}. Timings change from run to run; half of the samples lie between the two figures of *middle half*. A ratio is the speed against fast-levenshtein on the same passages, measured in turns with it: of an edit script against the distance alone, of the alignment against the distances of all its passage pairs.`,
  ].join('\n\n')}\n`

/** The same in a few lines: what the core does in a second, and how that is to the peer measured in turns with it. */
export const timingsInShort = ({ machine, tasks }: Timings): string =>
  [
    ...tasks.map(
      (task) =>
        `- ${forMarkdown(task.name)}: ${duration(task.median)} (${forMarkdown(task.work)})${task.ratio === undefined ? '' : `, ${times(task.ratio)} fast-levenshtein`}`,
    ),
    `- Medians on ${forMarkdown(machine.cpu)}, Node ${forMarkdown(machine.node)}; they change from run to run (\`--timings full\` for spread and samples).`,
  ].join('\n')

const between = ([lower, upper]: readonly [number, number], written: (value: number) => string): string =>
  `${written(lower)} – ${written(upper)}`

const times = (ratio: number): string => `${ratio.toFixed(2)} x`

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
