import type { Result } from '../../model/result.ts'
import { forMarkdown } from '../escape.ts'
import { columns } from '../lookup.ts'
import { formatInterval, formatP, formatScore } from '../numbers.ts'
import { metricDecimals } from './metric-cells.ts'
import { table } from './table.ts'

/** Every test that was made, with the number of blocks it rests on. */
export function differences(result: Result): readonly string[] {
  const lines = columns(result).flatMap((metric) => {
    const decimals = metricDecimals(result, metric)
    return result.comparisons
      .filter((comparison) => comparison.metric === metric.name)
      .map(({ baseline, system, difference, ci, p, units }) => [
        forMarkdown(metric.name),
        forMarkdown(baseline),
        forMarkdown(system),
        `${formatScore(difference, decimals)}${ci === null ? '' : ` ${formatInterval(ci, decimals)}`}`,
        p === null ? '-' : formatP(p),
        String(units),
      ])
  })
  if (lines.length === 0) return []
  return [
    '### Differences from the best',
    table(['metric', 'best', 'system', 'difference', 'p', 'n'], lines, 3),
    'p: two-sided paired bootstrap over n blocks, not corrected for the number of tests. The intervals are percentiles of the same resamples; near the border the two can disagree. `-`: no test was possible.',
  ]
}
