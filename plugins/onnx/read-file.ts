import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { UserError } from 'variorum'

export interface HashedFile {
  readonly bytes: Uint8Array
  /** First letters of its SHA-256. */
  readonly hash: string
}

/** @throws UserError where there is no such file */
export async function readHashed(path: string, what: string): Promise<HashedFile> {
  const found = await stat(path).catch(() => undefined)
  // A device or a pipe may never end.
  if (found?.isFile() !== true) throw new UserError(`onnx: ${path}: no such file, expected ${what}`)
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new UserError(`onnx: ${path}: cannot be read, expected ${what}`, { cause })
  })
  return { bytes, hash: createHash('sha256').update(bytes).digest('hex').slice(0, 16) }
}

/** The first line of what was thrown. */
export const reasonOf = (thrown: unknown): string =>
  (thrown instanceof Error ? thrown.message : String(thrown)).trim().split('\n', 1)[0] ?? ''
