import { maximum } from '../../math/extremes.ts'
import type { Result } from '../../model/result.ts'
import { plural } from '../../text/plural.ts'
import { columns, hypotheses, type MetricEntry, orderedBy, rows, type SystemEntry, scoreOf } from '../lookup.ts'
import { metricDecimals, unitsOf } from '../markdown/metric-cells.ts'
import { formatInterval, formatScore, listed } from '../numbers.ts'
import { isAnotherText, relationWordsOf } from '../relation-words.ts'
import { fewUnits, topSystems } from '../top-systems.ts'
import { differencesTable } from './differences-table.ts'
import { bdi, type Part, part } from './part.ts'
import { type Section, section, wide } from './section.ts'

/** The scored table with its intervals, and what it may be read for. */
export function scoresSection(result: Result): Section {
  const systems = rows(result)
  const shown = columns(result).filter(({ name }) => hasScore(result, name))
  const body =
    systems.length === 0 || shown.length === 0
      ? [part('p', { class: 'empty' }, 'Nothing was measured: there is no score to show.')]
      : [
          ...caution(result),
          wide('Scores over the whole reference', scoresTable(result, shown, systems)),
          legend(result),
          alignedOnly(result, shown, systems),
          differencesTable(result),
        ]
  return section('scores', 'Scores', ...body, ...withoutScore(result))
}

const hasScore = ({ scores }: Result, metric: string): boolean =>
  scores.some((one) => one.metric === metric && one.score !== null)

/** Few units are said before the numbers, not after. */
function caution(result: Result): readonly Part[] {
  const units = maximum(
    result.scores.map((score) => score.units),
    0,
  )
  if (units >= fewUnits) return []
  return [
    part(
      'p',
      { class: 'caution' },
      part('strong', {}, 'These numbers carry little: '),
      `the reference could be cut into no more than ${plural(units, 'block')} to resample. Read the scores as a description of these texts; only a large difference says anything about the systems.`,
    ),
  ]
}

const metricHead = ({ name, higherIsBetter }: MetricEntry): Part =>
  part('th', { scope: 'col', class: 'number' }, bdi(name), higherIsBetter ? ' ↑' : ' ↓')

const scoresTable = (result: Result, metrics: readonly MetricEntry[], systems: readonly SystemEntry[]): Part => {
  const cells = metrics.map((metric) => cellOf(result, metric))
  return part(
    'table',
    { class: 'scores' },
    part('caption', {}, 'Over the whole reference: what a text leaves out counts as lost'),
    part(
      'thead',
      {},
      part(
        'tr',
        {},
        part('th', { scope: 'col' }, 'system'),
        part('th', { scope: 'col' }, 'relation'),
        metrics.map(metricHead),
        part('th', { scope: 'col', class: 'number' }, 'n'),
      ),
    ),
    part(
      'tbody',
      {},
      ...systems.map((system) =>
        part(
          'tr',
          { class: system.role },
          part('th', { scope: 'row' }, bdi(system.name)),
          part('td', {}, system.role === 'reference' ? 'itself' : relationWordsOf(result, system.name)),
          cells.map((cell) => cell(system)),
          part('td', { class: 'number' }, unitsOf(result, system.name)),
        ),
      ),
    ),
  )
}

function cellOf(result: Result, metric: MetricEntry): (system: SystemEntry) => Part {
  const tops = topSystems(result, metric)
  const decimals = metricDecimals(result, metric)
  return ({ name, role }) => {
    const score = scoreOf(result, name, metric.name)
    if (score === undefined || score.score === null) return part('td', { class: 'number' }, '-')
    const top = tops.get(name)
    const number = formatScore(score.score, decimals)
    return part(
      'td',
      { class: 'number' },
      top === 'best' ? part('strong', {}, number) : `${top === 'level' ? '≈ ' : ''}${number}`,
      score.ci === null || role === 'reference'
        ? undefined
        : [' ', part('small', { class: 'ci' }, formatInterval(score.ci, decimals))],
    )
  }
}

function legend(result: Result): Part {
  const level = result.scores.find(({ ci }) => ci !== null)?.ci?.level
  const order = orderedBy(result)
  const strangers = hypotheses(result).some(({ name }) => isAnotherText(result, name))
  const isItself = rows(result).some(({ role }) => role === 'reference')
  return part('p', { class: 'note' }, [
    level === undefined
      ? ''
      : `[low, high]: ${Math.round(level * 100)} % bootstrap interval over n blocks of the reference. `,
    part('strong', {}, 'Bold'),
    ` is the best of its column; ≈ cannot be told apart from it (p ≥ .05, or no test was possible).${strangers ? ' Another article takes no part in this.' : ''} `,
    `Rows are in order of ${order === undefined ? 'the corpus' : order.name}, which is no ranking; there is no overall score.`,
    isItself ? ' The last row is the reference measured against itself, a check on the metrics.' : '',
    ' -: nothing was measured.',
  ])
}

/** Without metrics of completeness: nothing is left out there by definition. */
function alignedOnly(result: Result, shown: readonly MetricEntry[], systems: readonly SystemEntry[]): Part {
  const metrics = shown.filter(
    ({ name, completeness }) =>
      completeness !== true && result.scores.some(({ metric, aligned }) => metric === name && aligned !== null),
  )
  if (metrics.length === 0) return undefined
  return part(
    'details',
    {},
    part('summary', {}, 'In aligned passages only: how good is what is there'),
    wide(
      'Scores in aligned passages',
      part(
        'table',
        {},
        part('thead', {}, part('tr', {}, part('th', { scope: 'col' }, 'system'), metrics.map(metricHead))),
        part(
          'tbody',
          {},
          ...systems.map(({ name }) =>
            part(
              'tr',
              {},
              part('th', { scope: 'row' }, bdi(name)),
              metrics.map((metric) =>
                part(
                  'td',
                  { class: 'number' },
                  formatScore(scoreOf(result, name, metric.name)?.aligned, metricDecimals(result, metric)),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
    part(
      'p',
      { class: 'note' },
      'No system is marked here: each is scored on the passages it kept, and they need not be the same.',
    ),
  )
}

/** Metrics that take no column. */
function withoutScore(result: Result): readonly Part[] {
  const silent = result.metrics.filter(({ name, failure }) => failure === null && !hasScore(result, name))
  const failed = result.metrics.filter(({ failure }) => failure !== null)
  return [
    silent.length === 0
      ? undefined
      : part(
          'p',
          { class: 'note' },
          `${listed(silent.map(({ name }) => name))}: nothing of ${silent.length === 1 ? 'its' : 'their'} kind in these texts.`,
        ),
    ...failed.map(({ name, failure }) =>
      part('p', { class: 'note' }, bdi(name), ' has no scores: ', bdi(failure ?? '')),
    ),
  ]
}
