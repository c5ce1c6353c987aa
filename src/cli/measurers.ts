import { checkNames } from '../metrics/contract/declared.ts'
import { inWorker } from '../metrics/contract/in-worker.ts'
import type { Measurer } from '../metrics/contract/measurer.ts'
import { fromRecipe } from '../metrics/from-recipe.ts'
import { metrics as builtIn } from '../metrics/index.ts'
import { UserError } from '../model/user-error.ts'
import { didYouMean } from '../text/did-you-mean.ts'

interface Choice {
  /** Names, comma-separated; all there are where absent. */
  readonly metrics?: string | undefined
  readonly plugin: readonly string[]
  /** Seconds. */
  readonly timeLimit: number
  readonly language: string
}

/** The metrics chosen, ready to measure, in the order they were named. Plugins run in workers of their own. */
export async function openMeasurers({ metrics, plugin, timeLimit, language }: Choice): Promise<Measurer[]> {
  const own = Object.keys(builtIn).map((name) => fromRecipe({ name, language }))
  const opened: Measurer[] = []
  try {
    for (const specifier of plugin) opened.push(await inWorker(specifier, { language, timeLimit: timeLimit * 1000 }))
    const all = [...own, ...opened]
    checkNames(all)
    return metrics === undefined ? all : choose(all, metrics)
  } catch (error) {
    await Promise.all(opened.map((measurer) => measurer.close()))
    throw error
  }
}

function choose(all: readonly Measurer[], names: string): Measurer[] {
  const there = all.map(({ metric }) => metric.name)
  const asked = names.split(',').map((name) => name.trim())
  return asked.map((name, index) => {
    const found = all.find(({ metric }) => metric.name === name)
    if (!found) throw new UserError(`no metric '${name}'${didYouMean(name, there)}; there are ${there.join(', ')}`)
    if (asked.indexOf(name) < index) throw new UserError(`--metrics: '${name}' is named twice, expected each once`)
    return found
  })
}
