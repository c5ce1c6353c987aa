import type { Finding } from '../../model/metric.ts'
import { firstLine } from '../../plugin/first-line.ts'
import type { FieldMetric } from '../field-metric.ts'
import { checkFacts } from './check-facts.ts'
import { checkFindings, checkRows, checkScore } from './checks.ts'
import { checkMetric } from './declared.ts'
import { declarationOf, type Measurer } from './measurer.ts'
import { MetricFailure } from './metric-failure.ts'

async function orFail<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof MetricFailure) throw error
    throw new MetricFailure(`metric '${name}' threw: ${firstLine(error)}`, { cause: error })
  }
}

/** A metric that runs here, as a value: built in or passed in code. Nothing can stop it when it hangs. */
export function inProcess(value: FieldMetric, source = 'built-in'): Measurer {
  const metric = checkMetric(value, source)
  const { ofSegments, details } = value
  const declared = declarationOf(metric)
  const { name } = declared
  return {
    metric: declared,
    source,
    measure: (pairs) =>
      orFail(name, async () => {
        const noted: Finding[] = []
        const note = (finding: Finding): void => {
          noted.push(finding)
        }
        const rows = checkRows(declared, await metric.measure(pairs, note), pairs.length)
        return { rows, findings: checkFindings(declared, pairs, rows, noted) }
      }),
    facts: (document) =>
      orFail(name, async () => checkFacts(declared, document, (await metric.facts?.(document)) ?? [])),
    scores: (sums) => orFail(name, () => sums.map((sum) => checkScore(declared, metric.score(sum)))),
    ...(ofSegments && {
      ofSegments: {
        signature: ofSegments.signature,
        scores: (sums) => orFail(name, () => sums.map((sum) => checkScore(declared, ofSegments.score(sum)))),
      },
    }),
    ...(details && { details }),
    close: () => Promise.resolve(),
  }
}
