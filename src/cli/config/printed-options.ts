import type { Command } from '../command.ts'
import { configurable } from './configurable.ts'
import type { Said } from './said.ts'

/** The options of a command as JSON, each with its value of the first source that has one, and the source's name. */
export function printedOptions(command: Command, sources: readonly (readonly [values: Said, from: string])[]): string {
  const all = Object.keys(configurable(command)).flatMap((key) => {
    const found = sources.find(([values]) => values.has(key))
    return found === undefined ? [] : [[key, { value: found[0].get(key), from: found[1] }] as const]
  })
  return `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`
}
