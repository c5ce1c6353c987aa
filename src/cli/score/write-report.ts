import { join } from 'node:path'
import type { Result } from '../../model/result.ts'
import { readableJson } from '../../report/json.ts'
import { markdown } from '../../report/markdown/markdown.ts'
import { writeFile } from '../write-file.ts'

/** `report.md` and `result.json` of files of lines, in a folder. */
export async function writeReport(folder: string, result: Result): Promise<void> {
  await writeFile(join(folder, 'result.json'), readableJson(result))
  await writeFile(join(folder, 'report.md'), markdown(result))
  process.stderr.write(`${join(folder, 'report.md')} and result.json written\n`)
}
