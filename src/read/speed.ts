import { type Speed, speedSchema } from '../model/speed.ts'
import { UserError } from '../model/user-error.ts'
import { readJsonFile } from './json-file.ts'

/**
 * What later measurements are held to.
 *
 * @throws UserError where the file is none
 */
export async function readSpeed(path: string): Promise<Speed> {
  const { data, error } = speedSchema.safeParse(await readJsonFile(path, 'a file that variorum bench --save wrote'))
  if (data) return data
  const [issue] = error.issues
  throw new UserError(`${path}: not a variorum/speed@1, ${issue?.path.join('.') || 'it'}: ${issue?.message}`)
}
