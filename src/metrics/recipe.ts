import type { Measurer, Recipe } from './contract/measurer.ts'
import type { FieldMetric } from './field-metric.ts'
import { registry } from './registry.ts'

/** The metric that a recipe makes. */
export async function metricOf({ name, context, options }: Recipe): Promise<FieldMetric> {
  const registered = registry[name]
  if (registered === undefined) throw new Error(`the package has no metric '${name}'`)
  // Options may make of chrf what is called chrf++ elsewhere; here it is what it was asked for by
  return { ...(await registered.make(context, options)), name }
}

/** It, held to its contract, with what it takes to make the same in another thread. */
export async function fromRecipe(recipe: Recipe): Promise<Measurer> {
  const { inProcess } = await import('./contract/in-process.ts')
  return { ...inProcess(await metricOf(recipe)), recipe }
}
