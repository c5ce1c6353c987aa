import { withAligner } from '../align/open-aligner.ts'
import { openMetrics } from '../metrics/open.ts'
import type { Result } from '../model/result.ts'
import { evaluate } from '../pipeline/evaluate.ts'
import { type CorpusChoice, corpusOf } from './corpus-of.ts'
import { metricChoice } from './metric-choice.ts'
import { progressLine } from './progress.ts'

export interface FactArguments extends CorpusChoice {
  readonly unit: 'sentence' | 'paragraph'
  readonly aligner: string
  /** Seconds. */
  readonly timeLimit: number
  readonly text?: boolean | undefined
}

/** A result of a corpus, or of texts of one's own, with the links and what became of the facts: nothing in it is resampled. */
export async function factResult(argv: FactArguments): Promise<Result> {
  const corpus = await corpusOf(argv)
  const { language } = corpus
  const opened = await openMetrics(metricChoice({ plugin: [], timeLimit: 10 }, { language }))
  // Completeness puts the columns in the report's order.
  const measurers = opened.filter(({ metric }) => metric.givesFacts || metric.completeness === true)
  const progress = progressLine()
  const judging = { confidence: undefined, test: undefined }
  const limits = { language: corpus.language, timeLimit: argv.timeLimit * 1000 }
  const withheld = !(argv.text ?? corpus.text === 'included')
  const { result } = await withAligner(argv.aligner, limits, (aligner) =>
    evaluate(corpus, { measurers, unit: argv.unit, aligner, judging, withheld, progress: progress.show }),
  ).finally(progress.clear)
  return result
}
