import { maximum } from '../math/extremes.ts'
import type { Result } from '../model/result.ts'
import { plural } from '../text/plural.ts'
import { forLatex, oneLine } from './escape.ts'
import { hypotheses, type MetricEntry, measuredColumns, scoreOf } from './lookup.ts'
import { metricDecimals } from './markdown/metric-cells.ts'
import { formatInterval, formatScore } from './numbers.ts'
import { fewUnits, type Top, topSystems } from './top-systems.ts'

/** The scores as a table of a paper (booktabs), with caption and label; signatures are comments, for who makes it again. */
export function reportLatex(result: Result): string {
  const metrics = measuredColumns(result)
  const tops = metrics.map((metric) => topSystems(result, metric))
  const rows = hypotheses(result).map(({ name }) =>
    [forLatex(name), ...metrics.map((metric, m) => cell(result, name, metric, tops[m]?.get(name)))].join(' & '),
  )
  const heads = metrics.map(
    ({ name, higherIsBetter }) => `${forLatex(name)} $\\${higherIsBetter ? 'up' : 'down'}arrow$`,
  )
  return `${[
    `% variorum ${oneLine(result.version)}, ${oneLine(result.signature)}`,
    ...result.metrics.map(({ name, signature }) => `% ${oneLine(name)}: ${oneLine(signature)}`),
    String.raw`\begin{table}`,
    String.raw`\centering`,
    `\\caption{${caption(result)}}`,
    `\\label{tab:${result.corpus.name.replace(/[^A-Za-z0-9-]+/g, '-')}}`,
    `\\begin{tabular}{l${'r'.repeat(metrics.length)}}`,
    String.raw`\toprule`,
    `${['System', ...heads].join(' & ')} \\\\`,
    String.raw`\midrule`,
    ...rows.map((row) => `${row} \\\\`),
    String.raw`\bottomrule`,
    String.raw`\end{tabular}`,
    String.raw`\end{table}`,
  ].join('\n')}\n`
}

function cell(result: Result, system: string, metric: MetricEntry, top: Top | undefined): string {
  const score = scoreOf(result, system, metric.name)
  const decimals = metricDecimals(result, metric)
  if (score === undefined || score.score === null) return '--'
  const number = formatScore(score.score, decimals)
  const marked = top === 'best' ? `\\textbf{${number}}` : top === 'level' ? `${number}$^{\\approx}$` : number
  return score.ci === null ? marked : `${marked} {\\scriptsize ${formatInterval(score.ci, decimals)}}`
}

function caption(result: Result): string {
  const { corpus, reference, documents, scores } = result
  const units = maximum(
    scores.map((score) => score.units),
    0,
  )
  const few = units < fewUnits ? ` No more than ${plural(units, 'unit')} could be resampled.` : ''
  return `Scores on ${forLatex(corpus.title)} (${plural(documents.length, 'document')}, reference ${forLatex(reference)}) with bootstrap intervals. Bold: the best of a column; $\\approx$: no test tells it apart from the best ($p \\geq .05$).${few}`
}
