import { readdirSync } from 'node:fs'
import { join, parse } from 'node:path'
import { UserError } from '../model/user-error.ts'
import { isFolder } from './is-folder.ts'
import { doubled, type NamedPair, throwAll } from './pair-list.ts'

/** Files of a folder by name, but for hidden ones. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.') && !isFolder(join(folder, name)))
    .sort()

/**
 * The files of two folders that have the same name; a pair is named for them, without what follows the last dot. `alone` has
 * the paths of files without a partner.
 *
 * @throws UserError where no two files have the same name, or two pairs would
 */
export function folderPairs(
  reference: string,
  hypothesis: string,
): { readonly pairs: readonly NamedPair[]; readonly alone: readonly string[] } {
  const [left, right] = [filesIn(reference), filesIn(hypothesis)]
  const [ofLeft, ofRight] = [new Set(left), new Set(right)]
  const pairs = left
    .filter((name) => ofRight.has(name))
    .map((name) => ({
      reference: join(reference, name),
      hypothesis: join(hypothesis, name),
      name: parse(name).name,
      said: join(reference, name),
    }))
  if (pairs.length === 0)
    throw new UserError(`${reference} and ${hypothesis}: no file of the same name in both, expected one at least`)
  throwAll(doubled(pairs))
  const alone = [
    ...left.filter((name) => !ofRight.has(name)).map((name) => join(reference, name)),
    ...right.filter((name) => !ofLeft.has(name)).map((name) => join(hypothesis, name)),
  ]
  return { pairs, alone }
}
