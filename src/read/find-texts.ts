import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { UserError } from '../model/user-error.ts'
import type { Manifest } from './manifest.ts'
import { shownPath } from './shown-path.ts'

/** The folder a corpus' texts lie in, and what a user can do when one of them is not as the manifest has it. */
export interface TextsFolder {
  readonly folder: string
  readonly remedy: string
}

const elsewhere = 'give the folder that holds it with --texts DIR'

const filesOf = ({ documents }: Manifest): string =>
  documents.flatMap(({ texts }) => Object.values(texts).map(({ path }) => path)).join(', ')

/** The folder given, the manifest's own, or the default of a corpus whose texts are elsewhere. */
export function findTexts(manifest: Manifest, manifestPath: string, given: string | undefined): TextsFolder {
  const own = dirname(manifestPath)
  const texts = manifest.texts ?? ({ location: 'embedded' } as const)
  if (given !== undefined) return { folder: given, remedy: elsewhere }
  if (texts.location === 'embedded')
    return { folder: own, remedy: 'restore it, or write its new sha256 into the manifest' }
  const folder = texts.default === undefined ? undefined : resolve(own, '..', '..', texts.default)
  if (folder !== undefined && statSync(folder, { throwIfNoEntry: false })) return { folder, remedy: elsewhere }
  throw new UserError(
    `${shownPath(manifestPath)}: its texts are not with it (${texts.reason}); give the folder that holds ${filesOf(manifest)} with --texts DIR`,
  )
}
