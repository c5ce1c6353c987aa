import { stringMetrics } from '../../metrics/registry.ts'
import { measuredCorpus } from '../../pipeline/strings/measured-corpus.ts'
import { resultOfStrings } from '../../pipeline/strings/string-result.ts'
import { stringsAgain } from '../../pipeline/strings/strings-again.ts'
import { isFolder } from '../../read/is-folder.ts'
import { openStringCorpus } from '../../strings/string-corpus.ts'
import { metricChoice } from '../metric-choice.ts'
import { checkStrings } from '../run-strings.ts'
import { tellOnce } from '../tell-once.ts'
import { glossaryOf } from '../unasked-terms.ts'
import { keptMeasurers } from './kept-measurers.ts'
import type { WatchArguments, Watching } from './watching.ts'

/** Localised strings, as `run --source` and `run --strings` take them. */
export function watchStrings(argv: WatchArguments): Watching {
  checkStrings(argv)
  const { source, inputs = [], stringsFormat: format, language } = argv
  const glossary = glossaryOf(argv)
  const kept = keptMeasurers(glossary)
  const measure = stringsAgain()
  const note = tellOnce()
  return {
    async measure() {
      const corpus = await openStringCorpus({ source, inputs, choice: { format, language }, note })
      const context = { language: corpus.language, sourceLanguage: corpus.language }
      const measurers = await kept.of({ ...metricChoice(argv, context), usual: stringMetrics })
      return resultOfStrings(await measuredCorpus(corpus, measurers, measure), measurers, { resamples: 0, seed: 0 })
    },
    async inputs() {
      const paths = [...(source === undefined ? [] : [source]), ...inputs]
      return {
        files: [...paths.filter((path) => !isFolder(path)), ...(glossary === undefined ? [] : [glossary])],
        folders: paths.filter(isFolder),
      }
    },
    close: kept.close,
  }
}
