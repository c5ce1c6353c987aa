/** What `variorum init` writes of a kind of plugin. */
export interface Starter {
  /** Names that are taken: those of the kind that come with the program. */
  readonly taken: readonly string[]
  /** The plugin's module, in TypeScript or without types. */
  readonly module: (name: string, typed: boolean) => string
  /** Its test, beside a module of this file name. */
  readonly test: (file: string) => string
  /** The arguments of variorum that use `./file` on the example texts. */
  readonly use: (file: string) => string
}
