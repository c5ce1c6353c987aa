import type { Measurer } from '../../metrics/contract/measurer.ts'
import { fromRecipe } from '../../metrics/recipe.ts'
import { registry } from '../../metrics/registry.ts'
import type { Result } from '../../model/result.ts'

/** Of `names` those of the package, made as the newer result says, or the older where that has none of the name. */
export async function ownMeasurers(names: readonly string[], a: Result, b: Result): Promise<readonly Measurer[]> {
  const context = { language: a.corpus.language }
  const measurers: Measurer[] = []
  for (const name of names.filter((each) => Object.hasOwn(registry, each))) {
    const entry = [b, a].map(({ metrics }) => metrics.find((each) => each.name === name)).find((found) => found)
    measurers.push(await fromRecipe({ name, context, options: entry?.options ?? {} }))
  }
  return measurers
}
