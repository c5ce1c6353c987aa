import type { Result } from '../../model/result.ts'
import { plural } from '../../text/plural.ts'
import { code, forMarkdown } from '../escape.ts'
import { linkDoubt } from '../links-doubt.ts'
import { measuredColumns } from '../lookup.ts'
import { provenance } from './compared.ts'
import { certainty, notTold } from './findings.ts'
import { glossary } from './glossary.ts'
import { unmeasured } from './unmeasured.ts'

/** How the numbers came about and what they leave open. */
export const method = (result: Result, further: readonly string[]): readonly string[] => [
  ...glossary(result),
  ...unmeasured(result),
  ...testing(result),
  ...linkDoubt(result, 6),
  ...(result.findings.length > 0 ? certainty(result) : []),
  ...notTold(result),
  ...further,
  ...provenance(result),
]

const tests = { 'paired-bs': 'paired bootstrap', 'paired-ar': 'approximate randomization' }

/** What was tested how, and the smallest difference that could have been seen. */
function testing(result: Result): readonly string[] {
  const { analysis, comparisons } = result
  if (!analysis?.test || comparisons.length === 0) return []
  const seen = measuredColumns(result).flatMap(({ name }) => {
    const all = comparisons.flatMap(({ metric, detectable }) =>
      metric === name && typeof detectable === 'number' ? [detectable] : [],
    )
    const middle = all.toSorted((a, b) => a - b)[all.length >> 1]
    return middle === undefined ? [] : [`${forMarkdown(name)} ${middle.toFixed(1)}`]
  })
  const smallest =
    seen.length === 0
      ? ''
      : ` The smallest true differences that so many units would show four times in five, medians: ${seen.join(', ')}.`
  return [
    `Tested by ${tests[analysis.test.kind]} (${plural(analysis.test.count, 'resample')} of each ${analysis.unit}, seed ${code(String(analysis.seed))}).${smallest}`,
  ]
}
