import type { Result } from '../../model/result.ts'
import { columns } from '../lookup.ts'
import { metricDecimals } from '../markdown/metric-cells.ts'
import { formatInterval, formatP, formatScore } from '../numbers.ts'
import { bdi, type Part, part } from './part.ts'
import { wide } from './section.ts'

const heads = ['system', 'difference', 'effect', 'p', 'adjusted p', 'detectable', 'n']

/** Every test that was made. */
export function differencesTable(result: Result): Part {
  const { analysis, comparisons } = result
  const isAdjusted = (analysis?.adjust ?? null) !== null
  const shown = heads.filter((head) => isAdjusted || head !== 'adjusted p')
  const lines = columns(result).flatMap((metric) => {
    const decimals = metricDecimals(result, metric)
    return comparisons
      .filter((comparison) => comparison.metric === metric.name)
      .map((comparison) => lineOf(comparison, decimals, isAdjusted))
  })
  if (lines.length === 0) return undefined
  const baseline = analysis?.baseline ?? null
  return part(
    'details',
    {},
    part(
      'summary',
      {},
      baseline === null ? 'Differences from the best, tested' : 'Differences from the baseline, tested',
    ),
    wide(
      'Differences',
      part(
        'table',
        {},
        part(
          'thead',
          {},
          part(
            'tr',
            {},
            part('th', { scope: 'col' }, 'metric'),
            part('th', { scope: 'col' }, baseline === null ? 'best' : 'baseline'),
            shown.map((head) => part('th', { scope: 'col', ...(head === 'system' ? {} : { class: 'number' }) }, head)),
          ),
        ),
        part('tbody', {}, ...lines),
      ),
    ),
    part(
      'p',
      { class: 'note' },
      'p: two-sided, over n units that both could be measured on. Effect: the difference in standard deviations of one unit. Detectable: the smallest true difference that so many units would show at the 5 % level four times in five.',
    ),
  )
}

function lineOf(comparison: Result['comparisons'][number], decimals: number, isAdjusted: boolean): Part {
  const { metric, baseline, system, difference, ci, effect, p, adjusted, detectable, units } = comparison
  const shownP = (value: number | null | undefined): string =>
    value === null || value === undefined ? '-' : formatP(value)
  const numbers = [
    `${formatScore(difference, decimals)}${ci === null ? '' : ` ${formatInterval(ci, decimals)}`}`,
    formatScore(effect?.size, 2),
    shownP(p),
    ...(isAdjusted ? [shownP(adjusted)] : []),
    formatScore(detectable, decimals),
    String(units),
  ]
  return part(
    'tr',
    {},
    part('th', { scope: 'row' }, bdi(metric)),
    part('td', {}, bdi(baseline)),
    part('td', {}, bdi(system)),
    numbers.map((number) => part('td', { class: 'number' }, number)),
  )
}
