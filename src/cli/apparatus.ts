import { withAligner } from '../align/open-aligner.ts'
import { openMetrics } from '../metrics/open.ts'
import type { Result } from '../model/result.ts'
import { evaluate } from '../pipeline/evaluate.ts'
import { apparatus } from '../report/apparatus/apparatus.ts'
import { apparatusPage } from '../report/apparatus/markdown.ts'
import { apparatusText } from '../report/apparatus/text.ts'
import { printTo } from '../write/report-folder.ts'
import { type CorpusChoice, corpusOf } from './corpus-of.ts'
import { metricChoice } from './metric-choice.ts'
import { progressLine } from './progress.ts'

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
export const printApparatus = (argv: ApparatusArguments): Promise<void> =>
  printTo(argv.out, async () => {
    const result = await measured(argv)
    switch (argv.format) {
      case 'json':
        return `${JSON.stringify(apparatus(result))}\n`
      case 'text':
        return apparatusText(result)
      case 'markdown':
        return apparatusPage(result)
    }
  })

async function measured(argv: ApparatusArguments): Promise<Result> {
  const corpus = await corpusOf(argv)
  const { language } = corpus
  const opened = await openMetrics(metricChoice({ plugin: [], timeLimit: 10 }, { language }))
  // Completeness puts the columns in the report's order.
  const measurers = opened.filter(({ metric }) => metric.givesFacts || metric.completeness === true)
  const progress = progressLine()
  // Nothing of the apparatus is resampled.
  const judging = { confidence: undefined, test: undefined }
  const limits = { language: corpus.language, timeLimit: argv.timeLimit * 1000 }
  const withheld = !(argv.text ?? corpus.text === 'included')
  const { result } = await withAligner(argv.aligner, limits, (aligner) =>
    evaluate(corpus, { measurers, unit: argv.unit, aligner, judging, withheld, progress: progress.show }),
  ).finally(progress.clear)
  return result
}
