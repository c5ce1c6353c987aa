import { join } from 'node:path'
import { openAligner } from '../align/open-aligner.ts'
import { openMetrics } from '../metrics/open.ts'
import type { Corpus } from '../model/corpus.ts'
import type { Result } from '../model/result.ts'
import { evaluate } from '../pipeline/evaluate.ts'
import { type JudgingChoice, judgingOf } from '../pipeline/judging.ts'
import { timeCorpus } from '../pipeline/time-corpus.ts'
import { usefulWorkers } from '../pipeline/useful-workers.ts'
import { forTerminal } from '../report/escape.ts'
import { readableChunks, readableJson } from '../report/json.ts'
import { markdown } from '../report/markdown/markdown.ts'
import { summary } from '../report/terminal.ts'
import { withholdText } from '../report/withhold.ts'
import { type ReportFolder, withFolder } from '../write/report-folder.ts'
import { type CorpusChoice, corpusOf, inputsOf } from './corpus-of.ts'
import { type MetricArguments, metricChoice } from './metric-choice.ts'
import { progressLine } from './progress.ts'
import { tellUnmeasured } from './tell-unmeasured.ts'

interface RunArguments extends CorpusChoice, MetricArguments, JudgingChoice {
  readonly out: string
  readonly aligner: string
  readonly unit: 'sentence' | 'paragraph'
  readonly text?: boolean | undefined
  readonly workers?: number | undefined
  readonly timings: boolean
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
  try {
    const { unit } = argv
    const { result: full } = await evaluate(corpus, {
      measurers,
      unit,
      aligner,
      workers: argv.workers ?? usefulWorkers(corpus),
      judging: judgingOf(
        corpus.systems.map(({ name }) => name),
        argv,
      ),
      progress: progress.show,
    })
    const showText = argv.text ?? corpus.text === 'included'
    const result = showText ? full : withholdText(full, inputsOf(corpus))
    const timings = argv.timings ? await timeCorpus(corpus, unit, 1500) : undefined
    await folder.write('result.json', readableChunks(result))
    if (timings) await folder.write('timings.json', readableJson(timings))
    await folder.write('report.md', markdown(result, timings))
    return result
  } finally {
    progress.clear()
    await Promise.all([aligner, ...measurers].map((opened) => opened.close()))
  }
}

function print(format: 'text' | 'json', result: Result, folder: string): void {
  process.stdout.write(format === 'json' ? `${JSON.stringify(result)}\n` : summary(result))
  tellUnmeasured(result)
  process.stderr.write(`${forTerminal(join(folder, 'report.md'))} and result.json written\n`)
}
