import { UserError } from '../model/user-error.ts'
import { readBytes } from './bytes.ts'
import { decode } from './decode.ts'

/**
 * What a JSON file says.
 *
 * @throws UserError where it cannot be read or is no JSON, with what was `expected`
 */
export async function readJsonFile(path: string, expected: string): Promise<unknown> {
  const text = decode(await readBytes(path, expected), path)
  try {
    return JSON.parse(text)
  } catch {
    throw new UserError(`${path}: not JSON, expected ${expected}`)
  }
}
