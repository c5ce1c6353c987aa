import type { Measurer } from '../../metrics/contract/measurer.ts'
import type { Row } from '../../model/metric.ts'
import type { Result } from '../../model/result.ts'
import type { Places } from './passages.ts'

/** What a metric says of systems, of their texts, and of their passages; NaN where it says nothing. Higher is better. */
export interface AgreeColumn {
  readonly metric: string
  readonly ofSystems: Float64Array
  /** Systems one after another, each with its documents. */
  readonly ofDocuments: Float64Array
  /** As passages come; absent where the metric was not measured again. */
  readonly ofSegments?: Float64Array
  /** What it counted in a passage, by statistic. */
  readonly counts: (segment: number) => Readonly<Record<string, number>>
  /** -1 where the metric itself counts the other way round. */
  readonly sign: 1 | -1
}

/** Measures all pairs; what a text added belongs to no passage and is left out, as in a run's scores. */
export async function measuredColumn(measurer: Measurer, { systems, documents, texts }: Places): Promise<AgreeColumn> {
  const { metric } = measurer
  const width = metric.statistics.length
  const zero = (): Float64Array => new Float64Array(width)
  const perSystem = systems.map(zero)
  const perDocument = systems.flatMap(() => documents.map(zero))
  const isThere = new Set<number>()
  const rows: Row[] = []
  for (const { system, document, pairs, segments } of texts) {
    const where = { system: systems[system]!, document: documents[document]!, segments }
    const measured = await measurer.measure(pairs, where)
    const at = system * documents.length + document
    isThere.add(at)
    for (const [i, row] of measured.rows.entries()) {
      if (segments[i]!.length === 0) continue
      rows.push(row)
      for (const sum of [perSystem[system]!, perDocument[at]!]) for (let k = 0; k < width; k++) sum[k]! += row[k]!
    }
  }
  const sign = metric.higherIsBetter ? 1 : -1
  const scored = async (scorer: Pick<Measurer, 'scores'>, sums: readonly Row[]): Promise<Float64Array> =>
    Float64Array.from(await scorer.scores(sums), (score) => (score === undefined ? Number.NaN : sign * score))
  return {
    metric: metric.name,
    ofSystems: await scored(measurer, perSystem),
    ofDocuments: (await scored(measurer, perDocument)).map((score, at) => (isThere.has(at) ? score : Number.NaN)),
    ofSegments: await scored(measurer.ofSegments ?? measurer, rows),
    counts: (segment) =>
      Object.fromEntries(
        metric.statistics.flatMap((name, k) => (rows[segment]![k] === 0 ? [] : [[name, rows[segment]![k]!]])),
      ),
    sign,
  }
}

/** What a result says of systems and documents: of a metric that cannot be measured again, or beside its passages. */
export function storedColumn(result: Result, metric: string, { systems, documents }: Places): AgreeColumn {
  const sign = result.metrics.find(({ name }) => name === metric)?.higherIsBetter === false ? -1 : 1
  const signed = (score: number | null | undefined): number => (score == null ? Number.NaN : sign * score)
  const ofSystem = new Map(
    result.scores.filter((each) => each.metric === metric).map((each) => [each.system, each.score]),
  )
  const ofDocument = new Map(
    result.documentScores
      .filter((each) => each.metric === metric)
      .map((each) => [JSON.stringify([each.system, each.document]), each.score]),
  )
  return {
    metric,
    ofSystems: Float64Array.from(systems, (system) => signed(ofSystem.get(system))),
    ofDocuments: Float64Array.from(
      systems.flatMap((system) =>
        documents.map((document) => signed(ofDocument.get(JSON.stringify([system, document])))),
      ),
    ),
    counts: () => ({}),
    sign,
  }
}
