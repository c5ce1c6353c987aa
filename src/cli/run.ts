import { basename, join } from 'node:path'
import type { Corpus } from '../model/corpus.ts'
import type { Result } from '../model/result.ts'
import { UserError } from '../model/user-error.ts'
import { evaluate } from '../pipeline/evaluate.ts'
import { readCorpus } from '../read/corpus.ts'
import { readTexts } from '../read/texts.ts'
import { readableJson } from '../report/json.ts'
import { markdown } from '../report/markdown.ts'
import { summary } from '../report/terminal.ts'
import { withholdText } from '../report/withhold.ts'
import { defaultCorpus } from './default-corpus.ts'
import { openMeasurers } from './measurers.ts'
import { progressLine } from './progress.ts'
import { timeCorpus } from './time-corpus.ts'
import { writeFile } from './write-file.ts'

interface RunArguments {
  readonly inputs?: readonly string[] | undefined
  readonly reference?: string | undefined
  readonly texts?: string | undefined
  readonly name?: string | undefined
  readonly out: string
  readonly metrics?: string | undefined
  readonly plugin: readonly string[]
  readonly timeLimit: number
  readonly unit: 'sentence' | 'paragraph'
  readonly language: string
  readonly text?: boolean | undefined
  readonly timings: boolean
  readonly format: 'text' | 'json'
}

/** `variorum run`: leaves report.md, result.json and timings.json in `<out>/<corpus>/`. */
export async function run(argv: RunArguments): Promise<void> {
  const corpus = await corpusOf(argv)
  const measurers = await openMeasurers({ ...argv, language: corpus.language })
  const progress = progressLine()
  try {
    const { result: full, documents } = await evaluate(corpus, { measurers, unit: argv.unit, progress: progress.show })
    const showText = argv.text ?? corpus.text === 'included'
    const result = showText ? full : withholdText(full, inputsOf(corpus))
    const timings = argv.timings ? await timeCorpus(corpus.name, documents, 1500) : undefined
    progress.clear()
    const folder = join(argv.out, corpus.name)
    await writeFile(join(folder, 'result.json'), readableJson(result))
    if (timings) await writeFile(join(folder, 'timings.json'), readableJson(timings))
    await writeFile(join(folder, 'report.md'), markdown(result, timings))
    print(argv.format, result, folder)
  } finally {
    progress.clear()
    await Promise.all(measurers.map((measurer) => measurer.close()))
  }
}

async function corpusOf({ inputs = [], reference, texts, name, language }: RunArguments): Promise<Corpus> {
  if (reference !== undefined) {
    if (inputs.length === 0) throw new UserError('no texts given, expected at least one to compare with --reference')
    const corpus = await readTexts({ reference, hypotheses: inputs, language, name: name ?? stem(reference) })
    return corpus
  }
  if (inputs.length > 1)
    throw new UserError(
      `${inputs.length} corpora given, expected one; to compare texts, name the reference with --reference FILE`,
    )
  const corpus = await readCorpus(inputs[0] ?? defaultCorpus, texts === undefined ? {} : { texts })
  return name === undefined ? corpus : { ...corpus, name }
}

const stem = (path: string): string => basename(path).replace(/\.[^.]+$/, '')

const inputsOf = ({ documents }: Corpus): string[] =>
  documents.flatMap(({ reference, hypotheses }) => [reference, ...hypotheses].map(({ text }) => text))

function print(format: 'text' | 'json', result: Result, folder: string): void {
  process.stdout.write(format === 'json' ? `${JSON.stringify(result)}\n` : summary(result))
  process.stderr.write(`${join(folder, 'report.md')} and result.json written\n`)
}
