import { UserError } from '../../model/user-error.ts'
import type { Opened } from '../../pipeline/compare/systems-of.ts'
import { readResult } from '../../read/result.ts'
import { resultPath } from '../../read/result-path.ts'

/**
 * Results, each with the file that it lies in.
 *
 * @throws UserError where a name leads to none
 */
export async function openResults(named: readonly string[]): Promise<readonly Opened[]> {
  const opened: Opened[] = []
  for (const name of named) {
    const path = await resultPath(name)
    if (path === undefined)
      throw new UserError(`${name}: no result, expected a result.json, a report.html or the folder of a report`)
    opened.push({ path, result: await readResult(path) })
  }
  return opened
}
