import type { Measurer, Recipe } from '../../metrics/contract/measurer.ts'
import { fromRecipe } from '../../metrics/recipe.ts'
import type { Severity } from '../../model/metric.ts'
import type { StringFile } from '../../model/string-unit.ts'
import type { StringsChoice } from '../../strings/found-strings.ts'
import { openStringCorpus } from '../../strings/string-corpus.ts'
import { type MeasuredCorpus, measuredCorpus } from './measured-corpus.ts'
import { withSeverity } from './with-severity.ts'

/** How inputs are measured, as plain values: what a thread is started with. */
export interface StringPlan {
  readonly source: string | undefined
  readonly choice: StringsChoice
  /** In the order of the metrics. */
  readonly metrics: readonly { readonly recipe: Recipe; readonly severity: Severity | undefined }[]
}

/** A file or a folder of one language. */
export interface StringTask {
  readonly input: string
}

export interface MeasuredInput {
  readonly corpus: MeasuredCorpus
  /** What is odd in its files. */
  readonly notes: readonly string[]
}

/** A function that measures one input, and keeps the source for the next. */
export async function inputMeasurer({ source, choice, metrics }: StringPlan) {
  const measurers: Measurer[] = []
  for (const { recipe, severity } of metrics) {
    const measurer = await fromRecipe(recipe)
    measurers.push(severity === undefined ? measurer : withSeverity(measurer, severity))
  }
  const sources = new Map<string, StringFile>()
  return async ({ input }: StringTask): Promise<MeasuredInput> => {
    const notes: string[] = []
    const note = (sentence: string): void => void notes.push(sentence)
    const corpus = await openStringCorpus({ source, inputs: [input], choice, sources, note })
    return { corpus: await measuredCorpus(corpus, measurers), notes }
  }
}
