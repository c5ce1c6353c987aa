import type { Measurer } from '../metrics/contract/measurer.ts'
import { MetricFailure } from '../metrics/contract/metric-failure.ts'
import { withholding } from '../report/withhold.ts'
import { type Keeping, measureColumn, textsOf } from './column.ts'
import type { Prepared } from './measure-document.ts'
import type { ColumnRecord } from './records/record.ts'

/** Why a metric has no scores, and the document that it failed at. */
export interface Failure {
  readonly message: string
  readonly document: string
}

/** A metric that came as a value or has a thread of its own, on its way through the documents. */
export interface ForeignColumn {
  /** Measures the next document. A metric that failed is asked no more: it costs its own column, not the run. */
  take(prepared: Prepared): Promise<ColumnRecord | undefined>
  readonly failure: Failure | undefined
}

export function foreignColumn(measurer: Measurer, keeping: Keeping): ForeignColumn {
  let failure: Failure | undefined
  return {
    async take({ aligned, entry }) {
      if (failure !== undefined) return undefined
      try {
        return await measureColumn(measurer, aligned, entry, keeping)
      } catch (error) {
        const message = failureOf(error, measurer)
        failure = {
          message: keeping.withheld ? withholding(textsOf(aligned)).message(message) : message,
          document: aligned.id,
        }
        return undefined
      }
    },
    get failure() {
      return failure
    },
  }
}

/** What a metric broke its contract with; all else is rethrown, and of the package's own metrics that too: it is a bug. */
export function failureOf(error: unknown, { source }: Measurer): string {
  if (!(error instanceof MetricFailure)) throw error
  if (source === 'built-in') throw error.cause ?? error
  return error.message
}
