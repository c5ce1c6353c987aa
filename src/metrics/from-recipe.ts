import { inProcess } from './contract/in-process.ts'
import type { Measurer, Recipe } from './contract/measurer.ts'
import { metrics } from './index.ts'

/** A metric of the package that can be made again, with the same numbers, in another thread. */
export function fromRecipe(recipe: Recipe): Measurer {
  const make = metrics[recipe.name]
  if (make === undefined) throw new Error(`the package has no metric '${recipe.name}'`)
  return { ...inProcess(make({ language: recipe.language })), recipe }
}
