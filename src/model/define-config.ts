import type { Config } from './config-file.ts'

/** Gives a configuration back as it is, held to its type: the default export of `variorum.config.ts`. */
export const defineConfig = (config: Config): Config => config
