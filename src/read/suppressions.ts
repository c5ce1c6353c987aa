import { type Suppression, suppressionsSchema } from '../model/suppression.ts'
import { UserError } from '../model/user-error.ts'
import { readJsonFile } from './json-file.ts'
import { clauseOf, keyPath } from './schema-faults.ts'

const expected = 'a JSON list of {"fingerprint", "reason", "until"}'

/**
 * Findings that are let stand, each with its reason.
 *
 * @throws UserError where the file is no such list, an entry has no reason, or two are of one finding
 */
export async function readSuppressions(path: string): Promise<readonly Suppression[]> {
  const { data, error } = suppressionsSchema.safeParse(await readJsonFile(path, expected), { error: clauseOf })
  if (error) {
    const [issue] = error.issues
    const [at, ...field] = issue?.path ?? []
    const where = typeof at === 'number' ? `entry ${at + 1}${field.length > 0 ? `, ${keyPath(field)}` : ''}: ` : ''
    throw new UserError(`${path}: ${where}${issue?.message ?? 'wrong'}; it is ${expected}`)
  }
  const seen = new Set<string>()
  for (const { fingerprint } of data) {
    if (seen.has(fingerprint)) throw new UserError(`${path}: ${fingerprint} is there twice, expected each finding once`)
    seen.add(fingerprint)
  }
  return data
}
