import { join } from 'node:path'
import { openAligner } from '../align/open-aligner.ts'
import type { Result } from '../model/result.ts'
import { evaluate } from '../pipeline/evaluate.ts'
import { readableJson } from '../report/json.ts'
import { markdown } from '../report/markdown/markdown.ts'
import { summary } from '../report/terminal.ts'
import { withholdText } from '../report/withhold.ts'
import { type CorpusChoice, corpusOf, inputsOf } from './corpus-of.ts'
import { openMeasurers } from './measurers.ts'
import { progressLine } from './progress.ts'
import { timeCorpus } from './time-corpus.ts'
import { usefulWorkers } from './useful-workers.ts'
import { writeFile } from './write-file.ts'

interface RunArguments extends CorpusChoice {
  readonly out: string
  readonly metrics?: string | undefined
  readonly plugin: readonly string[]
  readonly timeLimit: number
  readonly aligner: string
  readonly unit: 'sentence' | 'paragraph'
  readonly text?: boolean | undefined
  readonly workers?: number | undefined
  readonly timings: boolean
  readonly format: 'text' | 'json'
}

/** `variorum run`: leaves report.md, result.json and timings.json in `<out>/<corpus>/`. */
export async function run(argv: RunArguments): Promise<void> {
  const corpus = await corpusOf(argv)
  const { language } = corpus
  const aligner = await openAligner(argv.aligner, { language, timeLimit: argv.timeLimit * 1000 })
  const measurers = await openMeasurers({ ...argv, language }).catch(async (error: unknown) => {
    await aligner.close()
    throw error
  })
  const progress = progressLine()
  try {
    const { unit } = argv
    const workers = argv.workers ?? usefulWorkers(corpus)
    const { result: full } = await evaluate(corpus, { measurers, unit, aligner, workers, progress: progress.show })
    const showText = argv.text ?? corpus.text === 'included'
    const result = showText ? full : withholdText(full, inputsOf(corpus))
    const timings = argv.timings ? await timeCorpus(corpus, unit, 1500) : undefined
    progress.clear()
    const folder = join(argv.out, corpus.name)
    await writeFile(join(folder, 'result.json'), readableJson(result))
    if (timings) await writeFile(join(folder, 'timings.json'), readableJson(timings))
    await writeFile(join(folder, 'report.md'), markdown(result, timings))
    print(argv.format, result, folder)
  } finally {
    progress.clear()
    await Promise.all([aligner, ...measurers].map((opened) => opened.close()))
  }
}

function print(format: 'text' | 'json', result: Result, folder: string): void {
  process.stdout.write(format === 'json' ? `${JSON.stringify(result)}\n` : summary(result))
  process.stderr.write(`${join(folder, 'report.md')} and result.json written\n`)
}
