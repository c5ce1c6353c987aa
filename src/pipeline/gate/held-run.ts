import type { Measurer } from '../../metrics/contract/measurer.ts'
import type { Baseline } from '../../model/baseline.ts'
import type { GateDifference, GateFinding, HeldRun, Incomparable } from '../../model/gate.ts'
import { formatSignature } from '../../model/metric.ts'
import type { Result } from '../../model/result.ts'
import type { Testing } from '../compare/tested.ts'
import { differences } from './differences.ts'
import { fresh } from './fresh.ts'
import { incomparable } from './incomparable.ts'

export interface Holding {
  readonly baseline: Baseline
  /** Whether it is the only result, which may be of a name of its own. */
  readonly alone: boolean
  /** Of the metrics that rules want a difference of. */
  readonly measurers: readonly Measurer[]
  readonly testing: Testing
}

/** A result held to the run of its corpus in a baseline; `isLet` says which findings are suppressed. */
export async function heldRun(
  result: Result,
  findings: readonly GateFinding[],
  isLet: (finding: GateFinding) => boolean,
  { baseline, alone, measurers, testing }: Holding,
): Promise<HeldRun> {
  const { name } = result.corpus
  const [only, ...more] = baseline.runs
  const run = alone && more.length === 0 ? only : baseline.runs.find(({ corpus }) => corpus === name)
  if (run === undefined) {
    const why = `the baseline has no run of '${name}'; it has ${baseline.runs.map(({ corpus }) => corpus).join(', ') || 'none'}`
    const all = { metric: undefined, system: undefined, document: undefined, why }
    return { incomparable: [all], untested: [], fresh: [], differences: [] }
  }
  const not = incomparable(result, run)
  const untested: Incomparable[] = []
  const found: GateDifference[] = []
  for (const measurer of measurers) {
    const metric = measurer.metric.name
    const entry = result.metrics.find((each) => each.name === metric)
    const isOut = not.some(
      (each) => each.system === undefined && each.document === undefined && (each.metric ?? metric) === metric,
    )
    if (entry === undefined || isOut) continue
    const now = formatSignature(measurer.metric.signature)
    const rows =
      now === entry.signature ? await differences(result, run, measurer, { incomparable: not, testing }) : undefined
    const why =
      rows === undefined
        ? `not tested: today's ${metric} is ${now}, not ${entry.signature}`
        : `not tested: the result or the baseline keeps no counts of ${metric}, passage by passage`
    if (rows === undefined || rows.length === 0) untested.push({ metric, system: undefined, document: undefined, why })
    else for (const row of rows) found.push(row)
  }
  return {
    incomparable: not,
    untested,
    fresh: fresh(findings, run, not).filter((finding) => !isLet(finding)),
    differences: found,
  }
}
