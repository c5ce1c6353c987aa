import { withAligner } from '../align/open-aligner.ts'
import { openMetrics } from '../metrics/open.ts'
import { evaluate } from '../pipeline/evaluate.ts'
import { apparatus } from '../report/apparatus/apparatus.ts'
import { apparatusPage } from '../report/apparatus/markdown.ts'
import { apparatusText } from '../report/apparatus/text.ts'
import { withholdText } from '../report/withhold.ts'
import { type CorpusChoice, corpusOf, inputsOf } from './corpus-of.ts'
import { metricChoice } from './metric-choice.ts'
import { progressLine } from './progress.ts'
import { writeFile } from './write-file.ts'

interface ApparatusArguments extends CorpusChoice {
  readonly unit: 'sentence' | 'paragraph'
  readonly aligner: string
  /** Seconds. */
  readonly timeLimit: number
  readonly text?: boolean | undefined
  readonly out?: string | undefined
  readonly format: 'markdown' | 'json' | 'text'
}

/** `variorum apparatus`: the critical apparatus of a corpus, or of texts of one's own. */
export async function printApparatus(argv: ApparatusArguments): Promise<void> {
  const corpus = await corpusOf(argv)
  // Coverage puts the columns in the report's order.
  const { language } = corpus
  const measurers = await openMetrics(
    metricChoice({ metrics: 'coverage,entities,quotes', plugin: [], timeLimit: 10 }, { language }),
  )
  const progress = progressLine()
  // Nothing of the apparatus is resampled.
  const judging = { confidence: undefined, test: undefined }
  const limits = { language: corpus.language, timeLimit: argv.timeLimit * 1000 }
  const { result: full } = await withAligner(argv.aligner, limits, (aligner) =>
    evaluate(corpus, { measurers, unit: argv.unit, aligner, judging, progress: progress.show }),
  ).finally(progress.clear)
  const showText = argv.text ?? corpus.text === 'included'
  const result = showText ? full : withholdText(full, inputsOf(corpus))
  const text =
    argv.format === 'json'
      ? `${JSON.stringify(apparatus(result))}\n`
      : argv.format === 'text'
        ? apparatusText(result)
        : apparatusPage(result)
  if (argv.out === undefined) process.stdout.write(text)
  else await writeFile(argv.out, text)
}
