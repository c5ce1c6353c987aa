import { basename, isAbsolute, posix, relative, sep } from 'node:path'

/**
 * A path as a result holds it: from the corpus' folder or the working folder, with `/` between names. Never from the root,
 * which says whose machine it was and is wrong on every other.
 */
export function storedPath(path: string): string {
  const short = isAbsolute(path) ? relative(process.cwd(), path) : path
  // On another drive there is no way from here to there.
  return posix.normalize((isAbsolute(short) ? basename(short) : short).split(sep).join('/'))
}
