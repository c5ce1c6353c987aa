import { type Measured, scopeOf } from '../analysis/measured.ts'
import { tableOf } from '../math/table.ts'
import type { Measurer } from '../metrics/contract/measurer.ts'
import type { Finding, Row } from '../model/metric.ts'
import type { Result, ResultFact } from '../model/result.ts'
import type { AlignedDocument, Variant } from './aligned-document.ts'
import type { Columns } from './columns.ts'
import { factsOf } from './facts.ts'
import { locate } from './locate.ts'

/** Everything one metric has to say: a column of the scored table, with what is behind it. */
export type Column = Columns & Pick<Result, 'findings'>

/** Rows of every variant of one document, what the metric noted on the way, and the facts it compared. */
export interface MeasuredColumn {
  readonly measured: readonly Measured[]
  readonly findings: Result['findings']
  readonly facts: readonly ResultFact[]
}

/** Measures every variant of a document. */
export async function measureColumn(measurer: Measurer, document: AlignedDocument): Promise<MeasuredColumn> {
  const measured: Measured[] = []
  const findings: Result['findings'][number][] = []
  for (const variant of document.variants) {
    const { rows, findings: noted } = await measurer.measure(variant.pairs)
    measured.push(toMeasured(measurer, document, variant, rows))
    for (const finding of noted) findings.push(toResultFinding(measurer, document, variant, finding))
  }
  return { measured, findings, facts: await factsOf(measurer, document) }
}

const toMeasured = (
  { metric }: Measurer,
  document: AlignedDocument,
  { text, alignment, blocks }: Variant,
  rows: readonly Row[],
): Measured => ({
  document: document.id,
  system: text.system,
  table: tableOf(metric.statistics.length, rows),
  scopes: alignment.beads.map(scopeOf),
  blocks,
  blockCount: document.blockCount,
})

const toResultFinding = (
  { metric }: Measurer,
  document: AlignedDocument,
  { text, pairs }: Variant,
  { pair, statistic, message, place, related, severity, about, category, evidence, reading }: Finding,
): Result['findings'][number] => ({
  metric: metric.name,
  statistic,
  system: text.system,
  document: document.id,
  bead: pair,
  message,
  place: locate(pairs[pair]!, place),
  related: locate(pairs[pair]!, related),
  severity: severity ?? null,
  about: about ?? null,
  category: category ?? null,
  ...(evidence !== undefined && { evidence }),
  ...(reading !== undefined && { reading }),
})
