import { type Baseline, baselineSchema } from '../model/baseline.ts'
import { UserError } from '../model/user-error.ts'
import { readJsonFile } from './json-file.ts'

/**
 * What results are held to.
 *
 * @throws UserError where the file is no baseline
 */
export async function readBaseline(path: string): Promise<Baseline> {
  const { data, error } = baselineSchema.safeParse(await readJsonFile(path, 'a file that variorum bless wrote'))
  if (data) return data
  const [issue] = error.issues
  throw new UserError(`${path}: not a variorum/baseline@1, ${issue?.path.join('.') || 'it'}: ${issue?.message}`)
}
