import { readFile, stat } from 'node:fs/promises'
import { UserError } from '../model/user-error.ts'

/** Bytes. */
const megabyte = 2 ** 20

/** The longest file read as one text: as UTF-16 it must stay well under V8's longest string (2^29 units). */
const longestText = 256 * megabyte

const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file (a part of its path is a file, not a folder)',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ELOOP: 'a link that leads back to itself',
  ENAMETOOLONG: 'its name is too long',
}

/** A sentence for what the file system said of a path; an error that is not the file system's is thrown on. */
export function fileError(error: unknown, path: string, expected: string): UserError {
  if (!(error instanceof Error) || !('code' in error)) throw error
  const code = String(error.code)
  return new UserError(`${path}: ${sentences[code] ?? `cannot be read (${code})`}, expected ${expected}`)
}

/** Refuses all but a regular file that is not too long, before it is opened: opening a pipe could wait for ever. */
async function checkFile(path: string, expected: string): Promise<void> {
  const found = await stat(path).catch((error: unknown) => {
    throw fileError(error, path, expected)
  })
  if (found.isDirectory()) throw new UserError(`${path}: a folder, expected ${expected}`)
  if (!found.isFile()) throw new UserError(`${path}: a pipe or a device, expected ${expected}`)
  if (found.size > longestText) {
    const [size, most] = [found.size, longestText].map((bytes) => Math.ceil(bytes / megabyte))
    throw new UserError(`${path}: ${size} MB, expected at most ${most} MB; split it into several files`)
  }
}

/** What is wrong with a file that will be read, as far as is seen from without. */
export async function fileMistake(path: string, expected = 'a text file'): Promise<string | undefined> {
  return checkFile(path, expected).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof UserError) return error.message
      throw error
    },
  )
}

/** The bytes of a regular file. */
export async function readBytes(path: string, expected = 'a text file'): Promise<Buffer> {
  await checkFile(path, expected)
  return readFile(path).catch((error: unknown) => {
    throw fileError(error, path, expected)
  })
}
