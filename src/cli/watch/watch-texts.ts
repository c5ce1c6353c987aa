import type { OpenAligner } from '../../align/aligners.ts'
import { openAligner } from '../../align/open-aligner.ts'
import { textsAgain } from '../../pipeline/watch/texts-again.ts'
import { corpusFiles } from '../../read/corpus-files.ts'
import { embeddedCorpus } from '../../read/find-manifest.ts'
import { corpusOf } from '../corpus-of.ts'
import { metricChoice } from '../metric-choice.ts'
import { glossaryOf } from '../unasked-terms.ts'
import { keptMeasurers } from './kept-measurers.ts'
import { scoresAlone, type WatchArguments, type Watching } from './watching.ts'

/** Texts, as `run --reference` and `run CORPUS` take them. */
export function watchTexts(argv: WatchArguments): Watching {
  const { inputs = [], reference, texts, unit } = argv
  const glossary = glossaryOf(argv)
  const kept = keptMeasurers(glossary)
  const measure = textsAgain()
  let aligner: OpenAligner | undefined
  return {
    async measure() {
      const corpus = await corpusOf(argv)
      const { language } = corpus
      aligner ??= await openAligner(argv.aligner, { language, timeLimit: argv.timeLimit * 1000 })
      const measurers = await kept.of(metricChoice(argv, { language }))
      return measure(corpus, { measurers, unit, aligner, judging: scoresAlone, withheld: corpus.text === 'withheld' })
    },
    async inputs() {
      const files =
        reference === undefined ? await corpusFiles(inputs[0] ?? embeddedCorpus, texts) : [reference, ...inputs]
      return { files: [...files, ...(glossary === undefined ? [] : [glossary])], folders: [] }
    },
    close: async () => void (await Promise.all([kept.close(), aligner?.close()])),
  }
}
