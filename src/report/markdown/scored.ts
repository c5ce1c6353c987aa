import { maximum } from '../../math/extremes.ts'
import type { Result } from '../../model/result.ts'
import { plural } from '../../text/plural.ts'
import { forMarkdown } from '../escape.ts'
import {
  hypotheses,
  isOfCompleteness,
  type MetricEntry,
  measuredColumns,
  orderedBy,
  rows,
  type SystemEntry,
  scoreOf,
} from '../lookup.ts'
import { formatInterval, formatScore } from '../numbers.ts'
import { isAnotherText, relationWordsOf } from '../relation-words.ts'
import { fewUnits, type Top, topSystems } from '../top-systems.ts'
import { differences } from './differences.ts'
import { metricDecimals, metricHeading, systemName, unitsOf } from './metric-cells.ts'
import { row, table } from './table.ts'

/** The scored table: over the whole reference, what a text leaves out counts as lost. */
export const scored = (result: Result): readonly string[] => [
  ...caution(result),
  wholeReference(result),
  legend(result),
]

/** Beside it: scores of what is there, and every test that was made. */
export const scoredFurther = (result: Result): readonly string[] => [...alignedOnly(result), ...differences(result)]

/** Few units are said before the numbers, not after. */
function caution(result: Result): readonly string[] {
  const units = maximum(
    result.scores.map((score) => score.units),
    0,
  )
  if (units >= fewUnits) return []
  return [
    `**These numbers carry little:** the reference could be cut into no more than ${plural(units, 'block')} to resample. Read the scores as a description of these texts; only a large difference says anything about the systems.`,
  ]
}

function wholeReference(result: Result): string {
  const metrics = measuredColumns(result)
  const cells = metrics.map((metric) => cellsOf(result, metric))
  return table(
    ['system', 'relation', ...metrics.map(metricHeading), 'n'],
    rows(result).map((system) =>
      row(
        systemName(system),
        system.role === 'reference' ? '*itself*' : relationWordsOf(result, system.name),
        cells.map((cell) => cell(system)),
        unitsOf(result, system.name),
      ),
    ),
    2,
  )
}

function cellsOf(result: Result, metric: MetricEntry): (system: SystemEntry) => string {
  const tops = topSystems(result, metric)
  const decimals = metricDecimals(result, metric)
  return ({ name, role }) => {
    const score = scoreOf(result, name, metric.name)
    if (score === undefined || score.score === null) return '-'
    const number = marked(formatScore(score.score, decimals), tops.get(name))
    return score.ci === null || role === 'reference' ? number : `${number} ${formatInterval(score.ci, decimals)}`
  }
}

const marked = (number: string, mark: Top | undefined): string =>
  mark === 'best' ? `**${number}**` : mark === 'level' ? `≈ ${number}` : number

function legend(result: Result): string {
  const cells = rows(result).flatMap(({ name }) =>
    measuredColumns(result).map((metric) => scoreOf(result, name, metric.name)),
  )
  const empty = cells.filter((score) => (score?.score ?? null) === null).length
  const level = result.scores.find(({ ci }) => ci !== null)?.ci?.level
  const order = orderedBy(result)
  const strangers = hypotheses(result).some(({ name }) => isAnotherText(result, name))
  const isItself = rows(result).some(({ role }) => role === 'reference')
  const itself = isItself ? ' The last row is the reference measured against itself, a check on the metrics.' : ''
  return [
    '- Over the whole reference: what a text leaves out counts as lost.',
    ...(level === undefined
      ? []
      : [`- \`[low, high]\`: ${Math.round(level * 100)} % bootstrap interval over n blocks of the reference.`]),
    `- **Bold** is the best of its column; ≈ cannot be told apart from it (paired bootstrap, p ≥ .05, or no test was possible).${strangers ? ' Another article takes no part in this.' : ''}`,
    `- Rows are in order of ${order === undefined ? 'the corpus' : forMarkdown(order.name)}, which is no ranking; there is no overall score.${itself}`,
    ...(empty === 0 ? [] : [`- \`-\`: nothing was measured (${plural(empty, 'cell')}).`]),
  ].join('\n')
}

/** Without metrics of completeness: nothing is left out there by definition. */
function alignedOnly(result: Result): readonly string[] {
  const metrics = measuredColumns(result).filter((metric) => !isOfCompleteness(metric))
  if (metrics.length === 0) return []
  return [
    '### In aligned passages only: how good is what is there',
    table(
      row('system', metrics.map(metricHeading)),
      rows(result).map((system) =>
        row(
          systemName(system),
          metrics.map((metric) =>
            formatScore(scoreOf(result, system.name, metric.name)?.aligned, metricDecimals(result, metric)),
          ),
        ),
      ),
    ),
    'No system is marked here: each is scored on the passages it kept, and they need not be the same.',
  ]
}
