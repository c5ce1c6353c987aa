import { type Speed, speedSchema } from '../model/speed.ts'
import { readJsonFile } from './json-file.ts'
import { heldTo } from './schema-faults.ts'

/**
 * What later measurements are held to.
 *
 * @throws UserError where the file is none
 */
export async function readSpeed(path: string): Promise<Speed> {
  return heldTo(
    speedSchema,
    await readJsonFile(path, 'a file that variorum bench --save wrote'),
    path,
    'variorum/speed@1',
  )
}
