import { UserError } from '../model/user-error.ts'

const sentences: Readonly<Record<string, string>> = {
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EROFS: 'a read-only file system',
  ENOSPC: 'no space left',
  EDQUOT: 'no space left',
  EFBIG: 'larger than a file may be there',
  // Of a folder on the way that is a file.
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'a part of its path is a file, not a folder',
  // Of a folder in /proc, say, where none can be made.
  ENOENT: 'its folder is not there and cannot be made',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'a link on its path leads round in a circle',
}

export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined

/** What the file system refuses, as a sentence about `path`; anything else as it is. */
export function refusal(path: string, error: unknown): unknown {
  const code = codeOf(error)
  if (code === undefined) return error
  return new UserError(`${path}: cannot be written, ${sentences[code] ?? code}`, { cause: error })
}
