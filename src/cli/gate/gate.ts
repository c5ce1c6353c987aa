import { parseRule } from '../../gate/parse-rule.ts'
import { UserError } from '../../model/user-error.ts'
import type { Opened } from '../../pipeline/compare/systems-of.ts'
import { gate } from '../../pipeline/gate/gate.ts'
import { readResult } from '../../read/result.ts'
import { resultPath } from '../../read/result-path.ts'
import { readSuppressions } from '../../read/suppressions.ts'
import { instant } from '../instant.ts'
import { chosenReporters, printReports } from './reporter-choice.ts'

export interface GateArguments {
  readonly results: readonly string[]
  readonly failOn: readonly string[]
  readonly suppress?: string | undefined
  readonly reporter: readonly string[]
  readonly format: 'text' | 'json'
  readonly at?: string | undefined
}

/** `variorum gate`: exit code 1 where a rule is violated, cannot be held to the baseline, or nothing was measured of it. */
export async function gateResults(argv: GateArguments): Promise<void> {
  const rules = argv.failOn.map((text) => parseRule(text))
  if (rules.length === 0)
    throw new UserError("no rule, expected --fail-on RULE, for instance --fail-on 'findings@critical > 0'")
  const reporters = chosenReporters(argv.reporter, argv.format)
  const today = (argv.at === undefined ? new Date() : instant(argv.at)).toISOString().slice(0, 10)
  const suppressions =
    argv.suppress === undefined ? undefined : { file: argv.suppress, all: await readSuppressions(argv.suppress), today }
  const opened = await openResults(argv.results)
  const report = await gate(opened, { rules, limits: [], suppressions, allowIncomparable: false })
  await printReports(report, reporters)
  if (!report.passed) process.exitCode = 1
}

/** Each with the file that it lies in. */
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
