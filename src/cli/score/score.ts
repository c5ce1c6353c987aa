import type { Measurer } from '../../metrics/contract/measurer.ts'
import { MetricFailure } from '../../metrics/contract/metric-failure.ts'
import { openMetrics } from '../../metrics/open.ts'
import type { Result } from '../../model/result.ts'
import { UserError } from '../../model/user-error.ts'
import { version } from '../../model/version.ts'
import { noDocIds, readDocIds } from '../../pipeline/lines/doc-ids.ts'
import type { LineFiles } from '../../pipeline/lines/files.ts'
import { measureLines } from '../../pipeline/lines/measure.ts'
import { resultOfLines } from '../../pipeline/lines/result.ts'
import { openSegments, readColumns, readSegments, type SegmentReader, segmentsOf } from '../../read/segments.ts'
import { parseScoreArguments } from './arguments.ts'
import { planOf, type ScorePlan } from './plan.ts'
import { printed } from './print.ts'

/** `variorum score`: texts against references, line by line or aligned, with intervals and tests. */
export async function score(words: readonly string[]): Promise<void> {
  const said = await parseScoreArguments(words)
  if (said.version) {
    process.stdout.write(`${version}\n`)
    return
  }
  const plan = planOf(said, process.env.SACREBLEU_SEED)
  if (!plan.quiet)
    for (const flag of ['language', 'source-language'] as const)
      if (said[flag] !== undefined) (await import('../language-of.ts')).languageOf(said[flag], `--${flag}`)
  const result =
    plan.report === undefined
      ? await measure(plan)
      : await (await import('./write-report.ts')).withReport(plan.report, () => measure(plan))
  process.stdout.write(await printed(result, plan))
}

async function measure(plan: ScorePlan): Promise<Result> {
  const measurers = await openMetrics(choiceOf(plan))
  try {
    for (const { metric } of measurers) checkNeeds(metric, plan)
    return await resultOf(plan, await filesOf(plan), measurers)
  } catch (error) {
    // A built-in metric that breaks its contract is a bug of ours and keeps its stack.
    const isPlugin = measurers.some(({ source }) => source !== 'built-in')
    throw error instanceof MetricFailure && isPlugin ? new UserError(error.message, { cause: error }) : (error as Error)
  } finally {
    await Promise.all(measurers.map((measurer) => measurer.close()))
  }
}

/** A metric is held to what it says it cannot measure without. */
function checkNeeds({ name, needs, instead }: Measurer['metric'], { references, source }: ScorePlan): void {
  const isThere = { reference: references.length > 0, source: source !== undefined }
  const all = (some: readonly ('reference' | 'source')[]): boolean => some.every((need) => isThere[need])
  if (all(needs) || (instead !== undefined && all(instead))) return
  const flags = { reference: 'a reference (-r)', source: 'a --source' }
  throw new UserError(
    `score: ${name} needs ${needs.map((need) => flags[need]).join(' and ')}; variorum metrics lists what each needs`,
  )
}

const choiceOf = ({ metrics, said, texts, references, numRefs }: ScorePlan) => ({
  names: metrics,
  plugins: said.plugin ?? [],
  context: {
    language: said.language ?? 'en',
    sourceLanguage: references.length > 0 ? undefined : said['source-language'],
    nrefs: Math.max(references.length, numRefs),
  },
  said: said.options,
  timeLimit: 1000 * (said['time-limit'] ?? 10),
  findings: texts,
})

async function filesOf({
  references,
  numRefs,
  source,
  inputs,
  docids,
  said,
  test,
  texts,
}: ScorePlan): Promise<LineFiles> {
  // What is looked at again can't be read from standard input twice
  const open = async (path: string): Promise<SegmentReader> =>
    path === '-' && texts ? segmentsOf('-', await readSegments('-')) : openSegments(path)
  const systems = inputs === undefined ? await readColumns() : await Promise.all(inputs.map(open))
  if (test && systems.length < 2)
    throw new UserError(`score: --${test.kind} compares systems, and standard input has the lines of one`)
  return {
    references: await Promise.all(references.map(open)),
    numRefs,
    ...(source !== undefined && { source: await open(source) }),
    systems,
    docids: docids === undefined ? noDocIds : await readDocIds(docids),
    language: said.language ?? 'en',
  }
}

async function resultOf(plan: ScorePlan, files: LineFiles, measurers: readonly Measurer[]): Promise<Result> {
  const measured = plan.align ? await aligned(plan, files, measurers) : await measureLines(files, measurers)
  const { confidence, test, seed, recipe, adjust, cluster, texts } = plan
  const judging = { confidence, test, seed, recipe, adjust, baseline: files.systems[0]!.path }
  const level = plan.differ === undefined ? plan.level : 'segment'
  return resultOfLines(files, measurers, measured, judging, { level, cluster, texts })
}

async function aligned({ said }: ScorePlan, files: LineFiles, measurers: readonly Measurer[]) {
  const { withAligner } = await import('../../align/open-aligner.ts')
  const { measureAligned } = await import('../../pipeline/lines/align.ts')
  const options = { language: files.language, timeLimit: 1000 * (said['time-limit'] ?? 10) }
  return withAligner(said.aligner ?? 'variorum', options, (aligner) => measureAligned(files, measurers, aligner))
}
