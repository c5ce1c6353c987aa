import { randomUUID } from 'node:crypto'
import { mkdir, realpath, rename, rm, stat, writeFile as write } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UserError } from '../model/user-error.ts'

const sentences: Readonly<Record<string, string>> = {
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EROFS: 'a read-only file system',
  ENOSPC: 'no space left',
  EDQUOT: 'no space left',
  // Said of a folder on the way that is a file.
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'a part of its path is a file, not a folder',
  ENAMETOOLONG: 'its name is too long',
}

const isCalled = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

/** Where writing must end up: a link is followed, so that it stays one. */
async function targetOf(path: string): Promise<string> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) throw new UserError(`${path}: a folder, expected the name of a file to write`)
    // Renaming over a device or a pipe would replace it.
    if (!found.isFile()) throw new UserError(`${path}: a pipe or a device, expected the name of a file to write`)
    return await realpath(path)
  } catch (error) {
    if (isCalled(error, 'ENOENT')) return path
    throw error
  }
}

async function replace(path: string, text: string): Promise<void> {
  const target = await targetOf(path)
  await mkdir(dirname(target), { recursive: true })
  const temporary = join(dirname(target), `.variorum-${randomUUID()}`)
  try {
    await write(temporary, text, { flag: 'wx' })
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** Writes a file whole or not at all, with the folders on its way: a reader never sees half of it. */
export async function writeFile(path: string, text: string): Promise<void> {
  try {
    await replace(path, text)
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    const code = String(error.code)
    throw new UserError(`${path}: cannot be written, ${sentences[code] ?? code}`)
  }
}
