import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../model/user-error.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { isFolder } from './is-folder.ts'

/** The package's own corpora: two levels up from `src/read` as from `dist/read`. */
export const packageCorpora = join(import.meta.dirname, '..', '..', 'corpora')

/** The corpus that comes with the package and is run when none is named. */
export const embeddedCorpus = 'gazette'

const manifestOf = (folder: string): string => join(folder, 'manifest.json')
const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined

/** The names that `findManifest` knows, in order. */
export const corpusNames = (corporaDirectory = packageCorpora): string[] =>
  isFolder(corporaDirectory)
    ? readdirSync(corporaDirectory)
        .filter((name) => isThere(manifestOf(join(corporaDirectory, name))))
        .sort()
    : []

/** Where a corpus' manifest lies. A bare name is one of the package's corpora first, then a folder. */
export function findManifest(nameOrPath: string, corporaDirectory = packageCorpora): string {
  const names = corpusNames(corporaDirectory)
  if (names.includes(nameOrPath)) return manifestOf(join(corporaDirectory, nameOrPath))
  if (isFolder(nameOrPath)) {
    if (isThere(manifestOf(nameOrPath))) return manifestOf(nameOrPath)
    throw new UserError(
      `${nameOrPath}: a folder without manifest.json, expected a corpus; texts are named one by one, with --reference FILE`,
    )
  }
  if (isThere(nameOrPath) || /[/\\]|\.json$/.test(nameOrPath)) return nameOrPath
  const known = names.length === 0 ? 'there are none' : `there are ${names.join(', ')}`
  throw new UserError(`no corpus '${nameOrPath}'${didYouMean(nameOrPath, names)}; ${known}, or give a manifest's path`)
}
