import { parseMaxNew } from '../../gate/parse-max-new.ts'
import { parseRule, type ReadRule } from '../../gate/parse-rule.ts'
import type { Measurer } from '../../metrics/contract/measurer.ts'
import { UserError } from '../../model/user-error.ts'
import type { Testing } from '../../pipeline/compare/tested.ts'
import { gate } from '../../pipeline/gate/gate.ts'
import type { Holding } from '../../pipeline/gate/held-run.ts'
import { readBaseline } from '../../read/baseline.ts'
import { readSuppressions } from '../../read/suppressions.ts'
import { instant } from '../instant.ts'
import type { MetricArguments } from '../metric-choice.ts'
import { openResults } from './open-results.ts'
import { chosenReporters, printReports } from './reporter-choice.ts'
import { testedMetrics } from './tested-metrics.ts'

export interface GateArguments extends MetricArguments {
  readonly results: readonly string[]
  readonly baseline?: string | undefined
  readonly failOn: readonly string[]
  readonly maxNew: readonly string[]
  readonly allowIncomparable: boolean
  readonly suppress?: string | undefined
  readonly root?: string | undefined
  readonly reporter: readonly string[]
  readonly format: 'text' | 'json'
  readonly test: Testing['kind']
  readonly resamples: number
  readonly seed: number
  readonly at?: string | undefined
}

/** `variorum gate`: exit code 1 where a rule is violated, cannot be held to the baseline, or nothing was measured of it. */
export async function gateResults(argv: GateArguments): Promise<void> {
  const rules = argv.failOn.map((text) => parseRule(text))
  const limits = argv.maxNew.map((text) => parseMaxNew(text))
  if (rules.length + limits.length === 0)
    throw new UserError("no rule, expected --fail-on RULE, for instance --fail-on 'findings@critical > 0'")
  if (argv.baseline === undefined) checkWithout(rules, limits)
  const reporters = chosenReporters(argv.reporter, argv.format)
  const today = (argv.at === undefined ? new Date() : instant(argv.at)).toISOString().slice(0, 10)
  const { suppress, root, allowIncomparable } = argv
  const suppressions =
    suppress === undefined ? undefined : { file: suppress, all: await readSuppressions(suppress), today }
  const baseline = argv.baseline === undefined ? undefined : await readBaseline(argv.baseline)
  const opened = await openResults(argv.results)
  const testing = { kind: argv.test, resamples: argv.resamples, seed: argv.seed }
  const names = rules.flatMap(({ rule }) => (rule.test && rule.metric !== undefined ? [rule.metric] : []))
  const measurers: Measurer[] = []
  try {
    const holding: Holding[] = []
    for (const { result } of baseline ? opened : []) {
      const own = await testedMetrics(names, result, argv)
      for (const one of own) measurers.push(one)
      holding.push({ baseline: baseline!, alone: opened.length === 1, measurers: own, testing })
    }
    const report = await gate(opened, {
      rules,
      limits,
      suppressions,
      root,
      holding: baseline && holding,
      allowIncomparable,
    })
    await printReports(report, reporters)
    if (!report.passed) process.exitCode = 1
  } finally {
    await Promise.all(measurers.map((each) => each.close()))
  }
}

/** @throws UserError for a rule that needs a baseline */
function checkWithout(rules: readonly ReadRule[], limits: readonly { readonly text: string }[]): void {
  const difference = rules.find(({ rule }) => rule.test !== undefined)
  if (difference)
    throw new UserError(`--fail-on '${difference.text}': a difference to a baseline, expected --baseline FILE with it`)
  const [limit] = limits
  if (limit) throw new UserError(`--max-new ${limit.text}: new against a baseline, expected --baseline FILE with it`)
}
