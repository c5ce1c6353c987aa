import { isAbsolute, relative } from 'node:path'

/** A path as a sentence shows it: from the working directory where it lies inside it, otherwise in full. */
export function shownPath(path: string): string {
  const short = relative(process.cwd(), path)
  return short === '' || short.startsWith('..') || isAbsolute(short) ? path : short
}
