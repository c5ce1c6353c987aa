import { adjustments } from './adjust.ts'
import { ownRecipe } from './own-recipe.ts'
import type { Analysis, Sample, Settings } from './sample.ts'

/**
 * Intervals of every system's score and tests of differences, for each metric. All metrics and systems get the same
 * resamples, so that what is compared is paired. Nothing asked for, nothing found.
 *
 * @throws UserError where sacreBLEU's recipe is asked for metrics or systems that it is not for
 */
export async function analyse(samples: readonly Sample[], settings: Settings): Promise<readonly Analysis[]> {
  const { confidence, test, recipe } = settings
  if (confidence === undefined && test === undefined)
    return samples.map(({ tables }) => ({ intervals: tables.map(() => undefined), comparisons: [] }))
  const found =
    recipe === 'sacrebleu'
      ? await (await import('./sacrebleu-recipe.ts')).sacrebleuRecipe(samples, settings)
      : await ownRecipe(samples, settings)
  return found.map((analysis) => adjusted(analysis, settings))
}

function adjusted(analysis: Analysis, { adjust }: Settings): Analysis {
  if (adjust === undefined) return analysis
  const { comparisons } = analysis
  const values = adjustments[adjust](comparisons.flatMap(({ p }) => (p === undefined ? [] : [p])))
  let next = 0
  return {
    ...analysis,
    comparisons: comparisons.map((each) => (each.p === undefined ? each : { ...each, adjusted: values[next++] })),
  }
}
