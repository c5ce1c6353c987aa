import { readFile } from 'node:fs/promises'
import { type Result, resultSchema } from '../model/result.ts'
import { type Timings, timingsSchema } from '../model/timings.ts'
import { UserError } from '../model/user-error.ts'

/** @throws UserError where the file is no result of a run */
export async function readResult(path: string): Promise<Result> {
  const { data, error } = resultSchema.safeParse(await readJson(path))
  if (data) return data
  const [issue] = error.issues
  throw new UserError(`${path}: not a variorum/result@2 or @1, ${issue?.path.join('.') || 'it'}: ${issue?.message}`)
}

/** @throws UserError where the file has no timings of a run */
export async function readTimings(path: string): Promise<Timings> {
  const { data, error } = timingsSchema.safeParse(await readJson(path))
  if (data) return data
  const [issue] = error.issues
  throw new UserError(`${path}: not a variorum/timings@1, ${issue?.path.join('.') || 'it'}: ${issue?.message}`)
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const what = error.code === 'ENOENT' ? 'no such file' : `cannot be read (${error.code ?? error.message})`
    throw new UserError(`${path}: ${what}, expected a file that variorum run wrote`)
  })
  try {
    return JSON.parse(text)
  } catch {
    throw new UserError(`${path}: not JSON, expected a file that variorum run wrote`)
  }
}
