import { weigh } from '../../certainty/weigh.ts'
import type { Measurer } from '../../metrics/contract/measurer.ts'
import { MetricFailure } from '../../metrics/contract/metric-failure.ts'
import { type MetricChoice, openMetrics } from '../../metrics/open.ts'
import type { Result } from '../../model/result.ts'
import { UserError } from '../../model/user-error.ts'
import { openSegments, readColumns, readSegments, type SegmentReader, segmentsOf } from '../../read/segments.ts'
import type { Judging } from '../columns.ts'
import { type NamedScores, withForeignScores } from '../foreign-scores.ts'
import { noDocIds, readDocIds } from './doc-ids.ts'
import type { LineFiles } from './files.ts'
import { measureLines } from './measure.ts'
import { type LineLevels, resultOfLines } from './result.ts'

/** Files of lines by their paths; `-` is standard input. */
interface LinePaths extends Pick<LineFiles, 'numRefs' | 'language'> {
  readonly references: readonly string[]
  readonly source?: string | undefined
  /** Absent: the columns of standard input. */
  readonly systems?: readonly string[] | undefined
  /** The document of each line. */
  readonly docids?: string | undefined
}

export interface LineScoring {
  readonly paths: LinePaths
  readonly metrics: Omit<MetricChoice, 'findings'>
  /** Scores that other tools gave, after the metrics. */
  readonly scores: readonly NamedScores[]
  /** The aligner of files that do not match line by line: its name, file or package. */
  readonly aligner?: string | undefined
  /** The first system is the baseline. */
  readonly judging: Omit<Judging, 'baseline'>
  readonly levels: LineLevels
}

/**
 * Files of lines, read, measured, resampled and compared.
 *
 * @throws UserError for files that do not go together, and for plugins that break their contract
 */
export async function scoreLines(scoring: LineScoring): Promise<Result> {
  const { metrics, paths, judging, levels } = scoring
  const own = await openMetrics({ ...metrics, findings: levels.texts })
  let measurers: readonly Measurer[] = own
  try {
    for (const { metric } of measurers) checkNeeds(metric, paths)
    const files = await filesOf(scoring)
    measurers = await withForeignScores(
      own,
      scoring.scores,
      files.systems.map(({ path }) => path),
    )
    const measured = await measure(scoring, files, measurers)
    const baseline = files.systems[0]!.path
    const result = await resultOfLines(files, measurers, measured, { ...judging, baseline }, levels)
    return { ...result, ...weigh(result) }
  } catch (error) {
    // A built-in metric that breaks its contract is a bug of ours and keeps its stack.
    const isPlugin = measurers.some(({ source }) => source !== 'built-in')
    throw error instanceof MetricFailure && isPlugin ? new UserError(error.message, { cause: error }) : (error as Error)
  } finally {
    await Promise.all(measurers.map((measurer) => measurer.close()))
  }
}

/** A metric is held to what it says it cannot measure without. */
function checkNeeds({ name, needs, instead }: Measurer['metric'], { references, source }: LinePaths): void {
  const isThere = { reference: references.length > 0, source: source !== undefined }
  const all = (some: readonly ('reference' | 'source')[]): boolean => some.every((need) => isThere[need])
  if (all(needs) || (instead !== undefined && all(instead))) return
  const flags = { reference: 'a reference (-r)', source: 'a --source' }
  const needed = needs.map((need) => flags[need]).join(' and ')
  throw new UserError(`score: ${name} needs ${needed}; variorum metrics lists what each needs`)
}

async function filesOf({ paths, judging: { test }, levels }: LineScoring): Promise<LineFiles> {
  // What is looked at again can't be read from standard input twice
  const open = async (path: string): Promise<SegmentReader> =>
    path === '-' && levels.texts ? segmentsOf('-', await readSegments('-')) : openSegments(path)
  const { references, numRefs, source, docids, language } = paths
  const systems = paths.systems === undefined ? await readColumns() : await Promise.all(paths.systems.map(open))
  if (test && systems.length < 2)
    throw new UserError(`score: --${test.kind} compares systems, and standard input has the lines of one`)
  return {
    references: await Promise.all(references.map(open)),
    numRefs,
    ...(source !== undefined && { source: await open(source) }),
    systems,
    docids: docids === undefined ? noDocIds : await readDocIds(docids),
    language,
  }
}

async function measure({ aligner, metrics }: LineScoring, files: LineFiles, measurers: readonly Measurer[]) {
  if (aligner === undefined) return measureLines(files, measurers)
  const { withAligner } = await import('../../align/open-aligner.ts')
  const { measureAligned } = await import('./align.ts')
  const { language } = files
  return withAligner(aligner, { language, timeLimit: metrics.timeLimit }, (opened) =>
    measureAligned(files, measurers, opened),
  )
}
