import { type Baseline, baselineSchema } from '../model/baseline.ts'
import { UserError } from '../model/user-error.ts'
import { readBytes } from './bytes.ts'
import { decode } from './decode.ts'

const expected = 'a file that variorum bless wrote'

/**
 * What results are held to.
 *
 * @throws UserError where the file is no baseline
 */
export async function readBaseline(path: string): Promise<Baseline> {
  const { data, error } = baselineSchema.safeParse(jsonOf(decode(await readBytes(path, expected), path), path))
  if (data) return data
  const [issue] = error.issues
  throw new UserError(`${path}: not a variorum/baseline@1, ${issue?.path.join('.') || 'it'}: ${issue?.message}`)
}

function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UserError(`${path}: not JSON, expected ${expected}`)
  }
}
