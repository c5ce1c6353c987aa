import { join } from 'node:path'
import { openAligner } from '../align/open-aligner.ts'
import { openMetrics } from '../metrics/open.ts'
import { standingOf, standings } from '../metrics/standing.ts'
import type { Corpus } from '../model/corpus.ts'
import { UserError } from '../model/user-error.ts'
import { challengeCorpus } from '../pipeline/challenge/challenge.ts'
import { finish } from '../pipeline/finish.ts'
import { withForeignScores } from '../pipeline/foreign-scores.ts'
import { type JudgingChoice, judgingOf } from '../pipeline/judging.ts'
import { type MeasuredOnDisk, withMeasured } from '../pipeline/run-on-disk.ts'
import { openSections } from '../pipeline/section/open-sections.ts'
import { isIn, parseShard, shardFile } from '../pipeline/shards/shard.ts'
import { timeCorpus } from '../pipeline/time-corpus.ts'
import { usefulWorkers } from '../pipeline/useful-workers.ts'
import type { Trust } from '../report/challenge/section.ts'
import { forTerminal } from '../report/escape.ts'
import type { View } from '../report/view.ts'
import { plural } from '../text/plural.ts'
import { withFolder } from '../write/report-folder.ts'
import { type CorpusChoice, corpusOf } from './corpus-of.ts'
import { tuneForThreads } from './engine.ts'
import { type HistoryArguments, historyAsked, tryHistory } from './history.ts'
import { type MetricArguments, metricChoice } from './metric-choice.ts'
import { namedFiles } from './named-files.ts'
import { progressLine } from './progress.ts'
import { printRun, runFiles, writeRun } from './run-files.ts'

interface RunArguments extends CorpusChoice, MetricArguments, JudgingChoice, HistoryArguments {
  readonly source?: string | undefined
  readonly strings: boolean
  readonly stringsFormat?: string | undefined
  readonly resamples: number
  readonly seed: number
  readonly severity: readonly string[]
  readonly out: string
  readonly aligner: string
  readonly unit: 'sentence' | 'paragraph'
  readonly text?: boolean | undefined
  readonly workers?: number | undefined
  readonly timings: boolean | 'full'
  readonly view: View
  readonly top?: number | undefined
  readonly trust: boolean
  readonly resume: boolean
  readonly shard?: string | undefined
  readonly scores: readonly string[]
  readonly format: 'text' | 'json'
}

/**
 * `variorum run`: leaves report.md, result.json and timings.json in `<out>/<corpus>/`, all of them or none; of a part of the
 * corpus, what `variorum merge` makes them from.
 */
export async function run(argv: RunArguments): Promise<void> {
  const history = historyAsked(argv)
  if (argv.source !== undefined || argv.strings) return (await import('./run-strings.ts')).runStrings(argv, history)
  if (argv.severity.length > 0)
    throw new UserError(
      '--severity without --source or --strings: severities of findings in texts are measured, expected it with a run of strings',
    )
  if (argv.shard !== undefined) return runShard(argv, argv.shard)
  const corpus = await corpusOf(argv)
  const path = join(argv.out, corpus.name)
  if (history) await tryHistory(path)
  const files = runFiles({ timings: argv.timings !== false, trust: argv.trust, history: argv.history })
  const { language } = corpus
  const { sections, others } = await openSections(argv.plugin, { language, timeLimit: argv.timeLimit * 1000 })
  try {
    await withFolder(path, files, (folder) =>
      measure(corpus, path, { ...argv, plugin: others }, {}, async ({ head, judging, measured }, progress) => {
        const streamed = await finish(head, measured, judging, progress)
        const timings = argv.timings !== false ? await timeCorpus(corpus, argv.unit, 1500) : undefined
        const trust = argv.trust ? await trustOf(corpus, { ...argv, plugin: others }, progress) : undefined
        const written = await writeRun(
          folder,
          streamed,
          { timings, timingsInFull: argv.timings === 'full' || argv.view !== 'editor', trust },
          argv,
          { sections, history },
        )
        await folder.commit()
        await printRun(argv.format, written, path)
      }),
    )
  } finally {
    await Promise.all(sections.map((section) => section.close()))
  }
}

/** Changes of an operator, and resamples: a sample, so that a run takes seconds more. */
const sampled = { changes: 10, resamples: 200, examples: 0 }

/** What planted changes into this corpus say of the run's metrics, scores from elsewhere apart: those cannot be asked again. */
async function trustOf(corpus: Corpus, argv: RunArguments, progress: (done: string) => void): Promise<Trust> {
  const { language } = corpus
  const { unit, seed } = argv
  const measurers = await openMetrics(metricChoice(argv, { language }))
  try {
    const challenge = await challengeCorpus(corpus, measurers, {
      ...sampled,
      unit,
      ...(seed !== undefined && { seed }),
      progress,
    })
    return { challenge, standings, published: standingOf }
  } finally {
    await Promise.all(measurers.map((measurer) => measurer.close()))
  }
}

async function runShard(argv: RunArguments, text: string): Promise<void> {
  if (argv.scores.length > 0)
    throw new UserError(
      '--scores with --shard: scores from elsewhere are read in one process, expected one or the other',
    )
  const which = parseShard(text)
  const corpus = await corpusOf({ ...argv, only: (id) => isIn(which, id) })
  const folder = join(argv.out, corpus.name)
  const path = join(folder, shardFile(which))
  await withFolder(folder, [shardFile(which)], () =>
    measure(corpus, folder, argv, { shard: { which, path } }, async () => {}),
  )
  const { documents, whole } = corpus
  const about = { shard: which.index, of: which.of, documents: documents.length, corpus: corpus.name }
  if (argv.format === 'json') process.stdout.write(`${JSON.stringify(about)}\n`)
  process.stderr.write(
    `${forTerminal(path)} written: ${documents.length} of ${plural(whole?.documents ?? documents.length, 'document')}; variorum merge makes a report of all shards\n`,
  )
}

async function measure<T>(
  corpus: Corpus,
  folder: string,
  argv: RunArguments,
  part: Pick<Parameters<typeof withMeasured>[1], 'shard'>,
  use: (found: MeasuredOnDisk, progress: (done: string) => void) => Promise<T>,
): Promise<T> {
  const { language } = corpus
  const names = corpus.systems.map(({ name }) => name)
  const judging = judgingOf(names, argv)
  const aligner = await openAligner(argv.aligner, { language, timeLimit: argv.timeLimit * 1000 })
  const measurers = await openMetrics(metricChoice(argv, { language }))
    .then((opened) => withForeignScores(opened, namedFiles(argv.scores, '--scores'), names))
    .catch(async (error: unknown) => {
      await aligner.close()
      throw error
    })
  const progress = progressLine()
  const workers = argv.workers ?? usefulWorkers(corpus)
  if (workers > 0) tuneForThreads()
  const { unit, resume } = argv
  const options = {
    ...part,
    journal: join(folder, 'journal'),
    resume,
    measurers,
    unit,
    aligner,
    workers,
    judging,
    withheld: !(argv.text ?? corpus.text === 'included'),
    progress: progress.show,
  }
  try {
    return await withMeasured(corpus, options, (found) => use(found, progress.show))
  } finally {
    progress.clear()
    await Promise.all([aligner, ...measurers].map((opened) => opened.close()))
  }
}
