import type { Measured } from '../analysis/measured.ts'
import type { Measurer } from '../metrics/contract/measurer.ts'
import { MetricFailure } from '../metrics/contract/metric-failure.ts'
import type { Result, ResultFact } from '../model/result.ts'
import type { AlignedDocument } from './aligned-document.ts'
import { type Column, type MeasuredColumn, measureColumn } from './column.ts'
import { type Columns, columnsOf, type Judging } from './columns.ts'
import { countedOf } from './counted.ts'

export interface CollectedColumn extends Column {
  readonly failure: string | null
  /** One list a document. */
  readonly facts: readonly (readonly ResultFact[])[]
}

/** A metric on its way through the documents. */
export interface Collector {
  /** Takes the next document; measures it, unless a thread has. */
  take(document: AlignedDocument, measured: MeasuredColumn | undefined): Promise<void>
  analyse(judging: Judging): Promise<CollectedColumn>
}

/** A metric that fails costs its own column and a finding, not the run, and is asked no more. */
export function collector(measurer: Measurer): Collector {
  const measured: Measured[] = []
  const findings: Result['findings'] = []
  const facts: (readonly ResultFact[])[] = []
  let failure: string | undefined
  let first: string | undefined

  async function orFailure(work: () => Promise<void>): Promise<void> {
    try {
      if (failure === undefined) await work()
    } catch (error) {
      if (!(error instanceof MetricFailure)) throw error
      // Ours are bugs: they keep their stack.
      if (measurer.source === 'built-in') throw error.cause ?? error
      failure = error.message
    }
  }

  return {
    async take(document, already) {
      first ??= document.id
      await orFailure(async () => {
        const column = already ?? (await measureColumn(measurer, document))
        for (const each of column.measured) measured.push(each)
        for (const finding of column.findings) findings.push(finding)
        facts.push(column.facts)
      })
    },
    async analyse(judging) {
      let analysed: Columns | undefined
      await orFailure(async () => {
        analysed = await columnsOf([countedOf(measurer, measured)], judging)
      })
      if (analysed !== undefined) return { ...analysed, findings, facts, failure: null }
      const message = failure ?? ''
      const finding = failureFinding(measurer.metric.name, message, judging.reference ?? '', first ?? '')
      return { scores: [], documentScores: [], comparisons: [], findings: [finding], facts: [], failure: message }
    },
  }
}

const failureFinding = (
  metric: string,
  message: string,
  system: string,
  document: string,
): Result['findings'][number] => ({
  metric,
  statistic: 'failure',
  system,
  document,
  bead: null,
  message,
  place: null,
  related: null,
  severity: null,
})
