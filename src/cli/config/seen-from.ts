import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import type { DeclaredOption, PathForm } from '../command.ts'

/**
 * A path of a configuration file as it is written from the working folder. What may be a name stays one unless a file of that
 * name lies beside the configuration; `-` is standard input.
 */
function pathFrom(file: string, form: PathForm, word: string): string {
  if (form === 'NAME=path') {
    const at = word.indexOf('=') + 1
    return at === 0 ? word : word.slice(0, at) + pathFrom(file, 'path', word.slice(at))
  }
  if (word === '-' || word === '' || isAbsolute(word)) return word
  const path = join(dirname(file), word)
  return form === 'path' || existsSync(path) ? relative('.', path) || '.' : word
}

/** A value of a configuration file as the command line would have it from the working folder. */
export function seenFrom(file: string, { path }: DeclaredOption, value: unknown): unknown {
  if (path === undefined || resolve(dirname(file)) === process.cwd()) return value
  return Array.isArray(value)
    ? value.map((word) => pathFrom(file, path, String(word)))
    : pathFrom(file, path, String(value))
}
