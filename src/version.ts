import { createRequire } from 'node:module'

/** This package's version, from its package.json: one level up from `src` as from `dist`. */
export const { version } = createRequire(import.meta.url)('../package.json') as { version: string }
