import { rowsOfTable } from '../../analysis/resampled.ts'
import { columnSums } from '../../analysis/swapped.ts'
import { type StatisticsTable, sumByGroup } from '../../math/table.ts'
import type { Measurer } from '../../metrics/contract/measurer.ts'
import { formatSignature, unmeasured } from '../../model/metric.ts'
import type { Result } from '../../model/result.ts'
import { version } from '../../model/version.ts'
import { analysisOf, type Columns, columnsOf, type Judging } from '../columns.ts'
import type { Counted, CountedDocument, CountedSystem } from '../counted.ts'
import { metricEntry } from '../metric-entry.ts'
import { firstOf, type LineFiles } from './files.ts'
import type { MeasuredLines, MeasuredSystem } from './measured.ts'

export interface LineLevels {
  /** What gets a score of its own besides the system. */
  readonly level: 'segment' | 'document' | 'system'
  /** What is resampled; of lines that were aligned, blocks of them. */
  readonly cluster: 'segment' | 'document'
  /** Passages, links and findings too: all that a report shows. */
  readonly texts: boolean
}

/** What was measured of files of lines, as the result that every report is made from; its findings are not weighed yet. */
export async function resultOfLines(
  files: LineFiles,
  measurers: readonly Measurer[],
  measured: MeasuredLines,
  judging: Judging,
  levels: LineLevels,
): Promise<Result> {
  const all = measurers.map((measurer, c) => countedOfLines(files, measurer, c, measured, levels))
  const columns = await columnsOf(all, judging)
  const scores = levels.level === 'segment' ? await withSegments(columns, measurers, measured) : columns.scores
  const { documents, findings } = levels.texts
    ? await (await import('./texts.ts')).textsOfLines(files, measured)
    : { documents: [], findings: notMeasured(measured, firstOf(files).path) }
  const reference = firstOf(files).path
  return {
    schema: 'variorum/result@2',
    version,
    corpus: { name: 'lines', title: titleOf(files), language: files.language, licence: null, text: 'included' },
    reference,
    signature: formatSignature({
      name: 'variorum',
      unit: 'line',
      ...(measured.aligner !== undefined && { align: measured.aligner }),
      ...(judging.confidence !== undefined && { bootstrap: String(judging.confidence) }),
      seed: String(judging.seed),
      version,
    }),
    analysis: analysisOf(judging, levels.cluster === 'document' ? 'document' : measured.starts ? 'block' : 'segment'),
    metrics: measurers.map(({ metric, ofSegments }) => ({
      ...metricEntry(metric, null),
      ...(ofSegments && { segmentSignature: formatSignature(ofSegments.signature) }),
    })),
    systems: [
      { name: reference, role: 'reference', description: null, chain: null },
      ...measured.systems.map(({ name }) => ({ name, role: 'hypothesis' as const, description: null, chain: null })),
    ],
    documents,
    scores,
    documentScores: columns.documentScores,
    comparisons: columns.comparisons,
    findings,
  }
}

/** What is said even where no findings are asked for. */
const notMeasured = ({ systems }: MeasuredLines, document: string): Result['findings'] =>
  systems.flatMap(({ name, findings }) =>
    findings
      .filter(({ statistic }) => statistic === unmeasured)
      .map(({ metric, statistic, pair, message }) => ({
        metric,
        statistic,
        system: name,
        document,
        bead: pair,
        message,
        place: null,
        related: null,
        severity: null,
      })),
  )

const titleOf = (files: LineFiles): string =>
  `${files.systems.map(({ path }) => path).join(', ')} against ${firstOf(files).path}`

/** What one metric counted; where documents were given they are summed too. */
function countedOfLines(
  { docids }: LineFiles,
  measurer: Measurer,
  metric: number,
  { systems, starts }: MeasuredLines,
  { level, cluster }: LineLevels,
): Counted {
  const documentOf = starts ? starts.map((line) => docids.ofLine[line]!) : docids.ofLine
  const byDocument = (table: StatisticsTable) => sumByGroup(table, documentOf, docids.names.length)
  return {
    measurer,
    systems: systems.map(({ name, tables, alignment }): CountedSystem => {
      const table = tables[metric]!
      const whole = columnSums(table)
      const linked = alignment?.linked[metric] ?? whole
      const added = alignment?.added[metric] ?? new Float64Array(table.width)
      return { name, whole, linked, added, units: cluster === 'document' ? byDocument(table) : table }
    }),
    documents: level === 'document' ? systems.flatMap((system) => documentsOf(system)) : [],
  }

  function documentsOf({ name, tables }: MeasuredSystem): CountedDocument[] {
    return rowsOfTable(byDocument(tables[metric]!)).map((whole, d) => ({
      document: docids.names[d]!,
      system: name,
      whole,
      linked: whole,
      added: new Float64Array(whole.length),
    }))
  }
}

async function withSegments(
  { scores }: Columns,
  measurers: readonly Measurer[],
  { systems }: MeasuredLines,
): Promise<Result['scores']> {
  const found: Result['scores'] = []
  for (const score of scores) {
    const c = measurers.findIndex(({ metric }) => metric.name === score.metric)
    const measurer = measurers[c]!
    const { details } = measurer
    const rows = rowsOfTable(systems.find(({ name }) => name === score.system)!.tables[c]!)
    const segments = (await (measurer.ofSegments ?? measurer).scores(rows)).map((each) => each ?? null)
    found.push({ ...score, segments, ...(details && { segmentDetails: rows.map(details) }) })
  }
  return found
}
