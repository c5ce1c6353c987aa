import type { Result } from '../../model/result.ts'
import { readableJson } from '../../report/json.ts'
import { markdown } from '../../report/markdown/markdown.ts'
import { withFolder } from '../../write/report-folder.ts'

/** `report.md` and `result.json` of files of lines, in a folder that is tried before they are measured. */
export async function withReport(folder: string, measure: () => Promise<Result>): Promise<Result> {
  return withFolder(folder, ['result.json', 'report.md'], async (files) => {
    const result = await measure()
    await files.write('result.json', readableJson(result))
    await files.write('report.md', markdown(result))
    return result
  })
}
