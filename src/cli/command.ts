import type { ArgumentsCamelCase, Argv, InferredOptionTypes, Options } from 'yargs'

/** How a path in a configuration file is known as one: it always is, it may be the name of something else, or it stands behind `NAME=`. */
export type PathForm = 'path' | 'path or name' | 'NAME=path'

/** An option as yargs takes it, with what a configuration file must know besides. */
export interface DeclaredOption extends Options {
  readonly type?: 'string' | 'number' | 'boolean'
  /** Paths are seen from the folder of the configuration file. */
  readonly path?: PathForm
  /** Several by commas; a list in a configuration file. */
  readonly commas?: true
  /** A whole number between these. */
  readonly whole?: readonly [least: number, most?: number | undefined]
  /** A number above 0. */
  readonly positive?: true
  /** What it can be, beside `whole`, where yargs cannot say so. */
  readonly values?: readonly (string | boolean)[]
  /** `NAME=value`, said more than once; an object in a configuration file. */
  readonly byName?: readonly string[]
}

export type DeclaredOptions = Readonly<Record<string, DeclaredOption>>

interface Declaration<P, O> {
  /** Its word and those that follow, as yargs reads them: `gate <results..>`. */
  readonly command: string
  readonly describe: string
  readonly usage?: string
  readonly positionals: P
  readonly options: O
  /** Names that a configuration file does not say. */
  readonly unconfigured?: readonly string[]
  readonly examples?: readonly [line: string, what: string][]
}

/** A command as it is declared: the command line, its help and configuration files are made from this. */
export interface Command {
  readonly name: string
  readonly describe: string
  readonly positionals: DeclaredOptions
  readonly options: DeclaredOptions
  readonly unconfigured: readonly string[]
  /** Adds it to yargs; `instead` is called in its place where there is one. */
  readonly addTo: (program: Argv, instead?: () => Promise<void>) => Argv
}

/** A command of the program. Its code is loaded when it is run, so that --help answers at once. */
export function command<const O extends DeclaredOptions, const P extends DeclaredOptions>(
  declared: Declaration<P, O> & {
    readonly run: (argv: ArgumentsCamelCase<InferredOptionTypes<P & O>>) => Promise<void>
  },
): Command {
  const { command: line, describe, usage, positionals, options, unconfigured = [], examples = [], run } = declared
  const [name = ''] = line.split(' ')
  return {
    name,
    describe,
    positionals,
    options,
    unconfigured,
    addTo: (program, instead) =>
      program.command<InferredOptionTypes<P & O>>(
        line,
        describe,
        (y) => {
          for (const [key, option] of Object.entries(positionals)) y.positional(key, option)
          y.options(options).example(examples)
          if (usage !== undefined) y.usage(usage)
          return y as Argv<InferredOptionTypes<P & O>>
        },
        instead ?? run,
      ),
  }
}
