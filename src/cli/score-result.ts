import { rowsOfTable } from '../analysis/resampled.ts'
import { columnSums } from '../analysis/swapped.ts'
import { type StatisticsTable, sumByGroup } from '../math/table.ts'
import { formatSignature, type Signature } from '../model/metric.ts'
import type { Column } from './score-columns.ts'
import type { AlignmentSummary, DocIds, Measured } from './score-measure.ts'
import type { ScorePlan } from './score-plan.ts'
import type { ColumnStatistics, MeanInterval } from './score-sampled.ts'

type Scores = Readonly<Record<string, number | null>>

export interface SystemMetric {
  readonly score: number | null
  readonly signature: string
  readonly statistics: Readonly<Record<string, number>>
  readonly ci: MeanInterval | null
}

export interface SystemResult {
  readonly name: string
  readonly metrics: Readonly<Record<string, SystemMetric>>
  readonly alignment?: AlignmentSummary
  readonly segments?: readonly Scores[]
  readonly documents?: readonly { readonly document: string; readonly scores: Scores }[]
}

export interface ComparisonResult {
  readonly baseline: string
  readonly system: string
  readonly metric: string
  readonly test: 'paired-bs' | 'paired-ar'
  readonly difference: number | null
  readonly ci: { readonly low: number; readonly high: number; readonly level: number } | null
  readonly p: number | null
  readonly adjusted: number | null
  readonly effect: { readonly size: number; readonly low: number; readonly high: number } | null
  readonly detectable: number | null
  readonly resamples: number
  readonly units: number
}

/** What `score --format json` prints. */
export interface ScoreResult {
  readonly systems: readonly SystemResult[]
  readonly comparisons: readonly ComparisonResult[]
  /** Of segments' scores, where they differ from the systems'. */
  readonly segmentSignatures?: Readonly<Record<string, string>>
}

export async function resultOf(
  plan: ScorePlan,
  columns: readonly Column[],
  measured: Measured,
  docids: DocIds,
): Promise<ScoreResult> {
  const documents = measured.lines ? measured.lines.map((line) => docids.ofLine[line]!) : docids.ofLine
  const byDocument = (table: StatisticsTable): StatisticsTable => sumByGroup(table, documents, docids.names.length)
  const tables = columns.map((_, c) => measured.systems.map((system) => system.tables[c]!))
  const sums = tables.map((systems) => systems.map(columnSums))
  const scores: (readonly (number | undefined)[])[] = []
  for (const [c, { measurer }] of columns.entries()) scores.push(await measurer.scores(sums[c]!))
  const units = plan.cluster === 'document' ? tables.map((systems) => systems.map(byDocument)) : tables
  const isStatistical = plan.confidence !== undefined || plan.test !== undefined
  const sampled = { columns, tables: units, scores }
  const statistics = isStatistical ? await (await import('./score-statistics.ts')).statisticsOf(plan, sampled) : []

  const systems: SystemResult[] = []
  for (const [s, { name, tables: own, alignment }] of measured.systems.entries()) {
    const metrics = columns.map(({ name: metric, measurer }, c): readonly [string, SystemMetric] => [
      metric,
      {
        score: scores[c]![s] ?? null,
        signature: formatSignature(signatureOf(plan, measurer.metric.signature, measured.aligner)),
        statistics: Object.fromEntries(measurer.metric.statistics.map((each, k) => [each, sums[c]![s]![k]!])),
        ci: statistics[c]?.intervals[s] ?? null,
      },
    ])
    systems.push({
      name,
      metrics: Object.fromEntries(metrics),
      ...(alignment && { alignment }),
      ...(plan.level === 'segment' && { segments: await scoresOfRows(columns, own, 'ofSegments') }),
      ...(plan.level === 'document' && {
        documents: (await scoresOfRows(columns, own.map(byDocument), 'measurer')).map((each, d) => ({
          document: docids.names[d]!,
          scores: each,
        })),
      }),
    })
  }
  const own = columns.filter(({ measurer, ofSegments }) => ofSegments !== measurer)
  return {
    systems,
    comparisons: columns.flatMap(({ name }, c) => comparisonsOf(plan, name, measured, statistics[c])),
    ...(plan.level === 'segment' &&
      own.length > 0 && {
        segmentSignatures: Object.fromEntries(
          own.map(({ name, ofSegments }) => [name, formatSignature(ofSegments.metric.signature)]),
        ),
      }),
  }
}

async function scoresOfRows(
  columns: readonly Column[],
  tables: readonly StatisticsTable[],
  measurer: 'measurer' | 'ofSegments',
): Promise<Scores[]> {
  const perColumn: (readonly (number | undefined)[])[] = []
  for (const [c, column] of columns.entries()) perColumn.push(await column[measurer].scores(rowsOfTable(tables[c]!)))
  return Array.from({ length: perColumn[0]?.length ?? 0 }, (_, row) =>
    Object.fromEntries(columns.map(({ name }, c) => [name, perColumn[c]![row] ?? null])),
  )
}

function comparisonsOf(
  { test }: ScorePlan,
  metric: string,
  { systems }: Measured,
  statistics: ColumnStatistics | undefined,
): ComparisonResult[] {
  if (test === undefined || statistics === undefined) return []
  return statistics.comparisons.map(({ difference, ci, p, adjusted, effect, detectable, units }, i) => ({
    baseline: systems[0]!.name,
    system: systems[i + 1]!.name,
    metric,
    test: test.kind,
    difference: Number.isNaN(difference) ? null : difference,
    ci: ci ?? null,
    p: p ?? null,
    adjusted: adjusted ?? null,
    effect: effect ? { size: effect.size, low: effect.low, high: effect.high } : null,
    detectable: detectable ?? null,
    resamples: test.count,
    units,
  }))
}

/** The metric's, with what else can change a number: how it was resampled (after the references, as sacreBLEU has it) and aligned. */
function signatureOf(
  { confidence, test, seed, recipe, cluster }: ScorePlan,
  metric: Signature,
  aligner: string | undefined,
): Signature {
  const { name = '', nrefs, ...rest } = metric
  const isStatistical = confidence !== undefined || test !== undefined
  return {
    name,
    ...(nrefs !== undefined && { nrefs }),
    ...(confidence !== undefined && { bs: String(confidence) }),
    ...(test?.kind === 'paired-ar' && { ar: String(test.count) }),
    ...(isStatistical && { seed: String(seed) }),
    ...(isStatistical && recipe === 'variorum' && { recipe: 'variorum.1' }),
    ...(cluster === 'document' && { cluster }),
    ...rest,
    ...(aligner !== undefined && { unit: 'line', align: aligner }),
  }
}
