import { createRequire } from 'node:module'

/** This package's version, from its package.json: two levels up from here as from the parts in `dist`. */
export const { version } = createRequire(import.meta.url)('../../package.json') as { version: string }
