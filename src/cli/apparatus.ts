import { withAligner } from '../align/open-aligner.ts'
import { evaluate } from '../pipeline/evaluate.ts'
import { apparatus } from '../report/apparatus/apparatus.ts'
import { apparatusPage } from '../report/apparatus/markdown.ts'
import { apparatusText } from '../report/apparatus/text.ts'
import { withholdText } from '../report/withhold.ts'
import { type CorpusChoice, corpusOf, inputsOf } from './corpus-of.ts'
import { openMeasurers } from './measurers.ts'
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
  const opened = await openMeasurers({ plugin: [], timeLimit: 10, language: corpus.language })
  // Completeness puts the columns in the report's order.
  const measurers = opened.filter(({ metric }) => metric.givesFacts || metric.completeness === true)
  const progress = progressLine()
  // Nothing of the apparatus is resampled.
  const resampling = { resamples: 0, seed: 0 }
  const limits = { language: corpus.language, timeLimit: argv.timeLimit * 1000 }
  const { result: full } = await withAligner(argv.aligner, limits, (aligner) =>
    evaluate(corpus, { measurers, unit: argv.unit, aligner, resampling, progress: progress.show }),
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
