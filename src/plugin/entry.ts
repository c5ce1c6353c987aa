import { extname } from 'node:path'

/** One of our modules by its path below `src`: one level up from here as from the package's parts in `dist`. */
export const entryOf = (module: string): URL => new URL(`../${module}${extname(import.meta.url)}`, import.meta.url)
