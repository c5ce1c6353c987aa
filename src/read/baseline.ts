import { type Baseline, baselineSchema } from '../model/baseline.ts'
import { readJsonFile } from './json-file.ts'
import { heldTo } from './schema-faults.ts'

/**
 * What results are held to.
 *
 * @throws UserError where the file is no baseline
 */
export async function readBaseline(path: string): Promise<Baseline> {
  return heldTo(
    baselineSchema,
    await readJsonFile(path, 'a file that variorum bless wrote'),
    path,
    'variorum/baseline@1',
  )
}
