import type { Command, DeclaredOptions } from '../command.ts'

/** `fail-on` as `failOn`. */
export const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** What a configuration file may say of a command: its positionals, then its options, by their names in camelCase. */
export const configurable = ({ positionals, options, unconfigured }: Command): DeclaredOptions =>
  Object.fromEntries(
    Object.entries({ ...positionals, ...options })
      .filter(([name]) => !unconfigured.includes(name))
      .map(([name, option]) => [camelCase(name), option]),
  )
