import { checkNames } from '../../gate/check-names.ts'
import { judgeNew } from '../../gate/judge-new.ts'
import { judgeRule } from '../../gate/judge-rule.ts'
import type { ReadMaxNew } from '../../gate/parse-max-new.ts'
import type { ReadRule } from '../../gate/parse-rule.ts'
import { sift } from '../../gate/suppressed.ts'
import type { GateReport, GateRun } from '../../model/gate.ts'
import type { Suppression } from '../../model/suppression.ts'
import { version } from '../../model/version.ts'
import { notMeasured } from '../../report/not-measured.ts'
import type { Opened } from '../compare/systems-of.ts'
import { storedPath } from '../stored-path.ts'
import { gateFindings } from './gate-findings.ts'
import { gateRun } from './gate-run.ts'
import { type Holding, heldRun } from './held-run.ts'
import { rooted } from './rooted.ts'

export interface Gating {
  readonly rules: readonly ReadRule[]
  readonly limits: readonly ReadMaxNew[]
  /** The file they stand in, and the day (ISO, UTC) on which they are read. */
  readonly suppressions:
    | { readonly file: string; readonly all: readonly Suppression[]; readonly today: string }
    | undefined
  /** For each result, in their order; undefined without a baseline. */
  readonly holding: readonly Holding[] | undefined
  /** The folder that the paths of texts are from; undefined: they are as they are. */
  readonly root: string | undefined
  /** Whether a rule that cannot be held to the baseline is passed over. */
  readonly allowIncomparable: boolean
}

/**
 * Judges results by rules.
 *
 * @throws UserError where a rule names what no result has
 */
export async function gate(named: readonly Opened[], gating: Gating): Promise<GateReport> {
  const opened = named.map(({ path, result }) => ({ path: storedPath(path), result: rooted(result, gating.root) }))
  const { rules, limits, suppressions, holding, allowIncomparable } = gating
  const found = opened.map((one) => ({ one, findings: gateFindings(one.result) }))
  const all = found.flatMap(({ findings }) => findings)
  const sifted = suppressions && sift(suppressions.all, all, suppressions)
  const isLet = (fingerprint: string | undefined): boolean =>
    fingerprint !== undefined && sifted?.fingerprints.has(fingerprint) === true
  const runs: GateRun[] = []
  for (const [i, { one, findings }] of found.entries()) {
    const left = findings.filter(({ fingerprint }) => !isLet(fingerprint))
    const to = holding?.[i]
    const held = to && (await heldRun(one.result, findings, ({ fingerprint }) => isLet(fingerprint), to))
    runs.push(gateRun(one, left, held))
  }
  for (const said of [...rules, ...limits]) checkNames(said, runs)
  const checks = [
    ...rules.flatMap((rule) => runs.map((run) => judgeRule(rule, run, allowIncomparable))),
    ...limits.flatMap((limit) => runs.map((run) => judgeNew(limit, run, allowIncomparable))),
  ]
  return {
    version,
    passed: checks.every(({ state }) => state === 'kept'),
    checks,
    fresh: freshIn(runs),
    suppressed: all.filter(({ fingerprint }) => isLet(fingerprint)).length,
    notes: [
      ...opened.flatMap(({ result }) => notMeasured(result)),
      ...incomparableNotes(runs),
      ...(sifted?.notes ?? []),
    ],
    failures: opened.flatMap(({ path, result }) =>
      result.metrics.flatMap(({ name, failure }) => (failure === null ? [] : [{ path, metric: name, why: failure }])),
    ),
    results: opened,
  }
}

/** Undefined where a result cannot be held to the baseline at all. */
function freshIn(runs: readonly GateRun[]): number | undefined {
  let count = 0
  for (const { held } of runs) {
    const isOut = held?.incomparable.some(
      ({ metric, system, document }) => (metric ?? system ?? document) === undefined,
    )
    if (held === undefined || isOut) return undefined
    count += held.fresh.length
  }
  return count
}

/** Sentences about what cannot be compared, of one result: a corpus may have lost all its documents. */
const mostNotes = 20

const incomparableNotes = (runs: readonly GateRun[]): readonly string[] =>
  runs.flatMap(({ path, held }) => {
    const all = (held?.incomparable ?? []).map(({ why }) => `${path}: not comparable: ${why}`)
    const more = all.length - mostNotes
    return more > 0 ? [...all.slice(0, mostNotes), `${path}: not comparable: ${more} more`] : all
  })
