import type { Result } from '../../model/result.ts'
import { forMarkdown } from '../escape.ts'
import { columns } from '../lookup.ts'
import { formatInterval, formatP, formatScore } from '../numbers.ts'
import { metricDecimals } from './metric-cells.ts'
import { table } from './table.ts'

type Comparison = Result['comparisons'][number]

/** Every test that was made: how large the difference is, how sure, and how small a one could have been seen. */
export function differences(result: Result): readonly string[] {
  const { analysis, comparisons } = result
  const isAdjusted = (analysis?.adjust ?? null) !== null
  const lines = columns(result).flatMap((metric) =>
    comparisons
      .filter((comparison) => comparison.metric === metric.name)
      .map((comparison) => cellsOf(comparison, metricDecimals(result, metric), isAdjusted)),
  )
  if (lines.length === 0) return []
  const baseline = analysis?.baseline ?? null
  const head = ['metric', baseline === null ? 'best' : 'baseline', 'system', 'difference', 'effect', 'p']
  return [
    `### Differences from ${baseline === null ? 'the best' : forMarkdown(baseline)}`,
    table([...head, ...(isAdjusted ? ['adjusted p'] : []), 'detectable', 'n'], lines, 3),
    legend(analysis),
  ]
}

function cellsOf(comparison: Comparison, decimals: MetricDecimals, isAdjusted: boolean): readonly string[] {
  const { metric, baseline, system, difference, ci, effect, p, adjusted, detectable, units } = comparison
  const shownP = (value: number | null | undefined): string =>
    value === null || value === undefined ? '-' : formatP(value)
  return [
    forMarkdown(metric),
    forMarkdown(baseline),
    forMarkdown(system),
    `${formatScore(difference, decimals)}${ci === null ? '' : ` ${formatInterval(ci, decimals)}`}`,
    formatScore(effect?.size, 2),
    shownP(p),
    ...(isAdjusted ? [shownP(adjusted)] : []),
    formatScore(detectable, decimals),
    String(units),
  ]
}

type MetricDecimals = ReturnType<typeof metricDecimals>

const tests = { 'paired-bs': 'paired bootstrap', 'paired-ar': 'approximate randomization' }
const corrections = {
  holm: 'adjusted by Holm’s method, so that each can be held against .05',
  bh: 'adjusted by Benjamini and Hochberg’s method, which bounds the share of false ones',
}

function legend(analysis: Result['analysis']): string {
  const test = tests[analysis?.test?.kind ?? 'paired-bs']
  const adjust = analysis?.adjust ?? null
  const corrected = adjust === null ? 'not corrected for the number of tests' : `also ${corrections[adjust]}`
  return `p: two-sided ${test} over n units that both could be measured on, ${corrected}. The intervals are percentiles of the same resamples; near the border the two can disagree. *Effect*: the difference in standard deviations of one unit. *Detectable*: the smallest true difference that so many units would show at the 5 % level four times in five. \`-\`: no test was possible.`
}
