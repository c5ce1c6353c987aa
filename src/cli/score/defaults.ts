import { camelCase } from '../config/configurable.ts'
import { parseScoreArguments } from './arguments.ts'
import { scoreFlags } from './flags.ts'
import { planOf } from './plan.ts'

/**
 * What `score` takes for flags that were not said, by their names in camelCase.
 *
 * @throws UserError for a command line that contradicts itself
 */
export async function defaultsOfScore(words: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
  const plan = planOf(await parseScoreArguments(words), process.env.SACREBLEU_SEED)
  return new Map(
    Object.entries(scoreFlags).flatMap(([name, { type }]): [string, unknown][] => {
      const key = camelCase(name)
      const value: unknown = Reflect.get(plan, key)
      // Resamples of intervals have the name of the switch that asks for them
      return value === undefined || (type === 'switch' && typeof value !== 'boolean') ? [] : [[key, value]]
    }),
  )
}
