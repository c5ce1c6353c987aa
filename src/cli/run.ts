import { join } from 'node:path'
import { openAligner } from '../align/open-aligner.ts'
import { openMetrics } from '../metrics/open.ts'
import type { Corpus } from '../model/corpus.ts'
import type { Result } from '../model/result.ts'
import { finish } from '../pipeline/finish.ts'
import { type JudgingChoice, judgingOf } from '../pipeline/judging.ts'
import { withMeasured } from '../pipeline/run-on-disk.ts'
import { timeCorpus } from '../pipeline/time-corpus.ts'
import { usefulWorkers } from '../pipeline/useful-workers.ts'
import { forTerminal } from '../report/escape.ts'
import { readableChunks, readableJson } from '../report/json.ts'
import { markdown } from '../report/markdown/markdown.ts'
import { summary } from '../report/terminal.ts'
import { type ReportFolder, withFolder } from '../write/report-folder.ts'
import { type CorpusChoice, corpusOf } from './corpus-of.ts'
import { tuneForThreads } from './engine.ts'
import { type MetricArguments, metricChoice } from './metric-choice.ts'
import { progressLine } from './progress.ts'

interface RunArguments extends CorpusChoice, MetricArguments, JudgingChoice {
  readonly out: string
  readonly aligner: string
  readonly unit: 'sentence' | 'paragraph'
  readonly text?: boolean | undefined
  readonly workers?: number | undefined
  readonly timings: boolean
  readonly resume: boolean
  readonly format: 'text' | 'json'
}

/** `variorum run`: leaves report.md, result.json and timings.json in `<out>/<corpus>/`, all of them or none. */
export async function run(argv: RunArguments): Promise<void> {
  const corpus = await corpusOf(argv)
  const path = join(argv.out, corpus.name)
  const names = ['result.json', ...(argv.timings ? ['timings.json'] : []), 'report.md']
  const result = await withFolder(path, names, (folder) => measureInto(folder, corpus, argv))
  print(argv.format, result, path)
}

async function measureInto(folder: ReportFolder, corpus: Corpus, argv: RunArguments): Promise<Result> {
  const { language } = corpus
  const aligner = await openAligner(argv.aligner, { language, timeLimit: argv.timeLimit * 1000 })
  const measurers = await openMetrics(metricChoice(argv, { language })).catch(async (error: unknown) => {
    await aligner.close()
    throw error
  })
  const progress = progressLine()
  const workers = argv.workers ?? usefulWorkers(corpus)
  if (workers > 0) tuneForThreads()
  try {
    const { unit, resume } = argv
    const names = corpus.systems.map(({ name }) => name)
    const options = {
      journal: join(folder.path, 'journal'),
      resume,
      measurers,
      unit,
      aligner,
      workers,
      judging: judgingOf(names, argv),
      withheld: !(argv.text ?? corpus.text === 'included'),
      progress: progress.show,
    }
    return await withMeasured(corpus, options, async ({ head, judging, measured }) => {
      const streamed = await finish(head, measured, judging, progress.show)
      const timings = argv.timings ? await timeCorpus(corpus, unit, 1500) : undefined
      const result = { ...streamed, documents: [...streamed.documents] }
      await folder.write('result.json', readableChunks(result))
      if (timings) await folder.write('timings.json', readableJson(timings))
      await folder.write('report.md', markdown(result, timings))
      await folder.commit()
      return result
    })
  } finally {
    progress.clear()
    await Promise.all([aligner, ...measurers].map((opened) => opened.close()))
  }
}

function print(format: 'text' | 'json', result: Result, folder: string): void {
  process.stdout.write(format === 'json' ? `${JSON.stringify(result)}\n` : summary(result))
  process.stderr.write(`${forTerminal(join(folder, 'report.md'))} and result.json written\n`)
}
