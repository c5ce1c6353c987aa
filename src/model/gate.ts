import type { Severity } from './metric.ts'
import type { Result } from './result.ts'

/** A finding of a result as a gate sees it: with its severity, its place in a file and what both sides say there. */
export interface GateFinding {
  readonly metric: string
  readonly statistic: string
  readonly system: string
  readonly document: string
  readonly message: string
  readonly severity: Severity
  readonly fingerprint: string | undefined
  /** The text of the hypothesis, as the result names it. */
  readonly file: string
  /** From 1, columns in UTF-16 units; absent where the result knows no lines. */
  readonly line: number | undefined
  readonly column: number | undefined
  /** What the reference says there and what the hypothesis, between quotation marks; `nothing` where a side has no such thing. */
  readonly expected: string
  readonly found: string
  /** Its index in the findings of its result. */
  readonly index: number
}

/** A system's score by a metric against the same in a baseline. */
export interface GateDifference {
  readonly metric: string
  readonly system: string
  /** Today's less the baseline's; undefined where one of them is not measured. */
  readonly difference: number | undefined
  readonly score: number | undefined
  readonly before: number | undefined
  readonly p: number | undefined
  /** The smallest true difference that so many units would show at the 5 % level four times in five. */
  readonly detectable: number | undefined
  /** Blocks of the reference that were resampled. */
  readonly units: number
}

/** Something of a baseline that today's numbers cannot be held to. */
export interface Incomparable {
  /** Whose; undefined: of all. */
  readonly metric: string | undefined
  readonly system: string | undefined
  readonly document: string | undefined
  readonly why: string
}

/** A result held to a baseline. */
export interface HeldRun {
  readonly incomparable: readonly Incomparable[]
  /** Differences that could be stated and not tested. */
  readonly untested: readonly Incomparable[]
  /** Findings that the baseline does not have, each as often as it is there once more; suppressed ones are none. */
  readonly fresh: readonly GateFinding[]
  readonly differences: readonly GateDifference[]
}

/** What a gate judges of one result. */
export interface GateRun {
  /** The file of the result, as it was named. */
  readonly path: string
  readonly metrics: readonly {
    readonly name: string
    readonly statistics: readonly string[]
    /** Why it has no scores. */
    readonly failure: string | undefined
    /** Of the statistics those that are told as findings. */
    readonly told: readonly string[]
  }[]
  readonly systems: readonly string[]
  readonly scores: readonly {
    readonly system: string
    readonly metric: string
    /** Undefined where nothing was measured. */
    readonly score: number | undefined
    /** Over all passages, linked, left out and added. */
    readonly totals: Readonly<Record<string, number>>
  }[]
  /** Those that are not suppressed. */
  readonly findings: readonly GateFinding[]
  /** Undefined without a baseline. */
  readonly held: HeldRun | undefined
}

/** What became of a rule in a result. */
export type GateState = 'kept' | 'violated' | 'unmeasured' | 'incomparable'

/** One thing that a rule does not allow. */
export interface GateViolation {
  readonly rule: string
  readonly state: Exclude<GateState, 'kept'>
  /** Undefined where the rule is about all metrics. */
  readonly metric: string | undefined
  readonly system: string | undefined
  readonly severity: Severity
  readonly file: string
  readonly line: number | undefined
  readonly column: number | undefined
  /** What the place is called by: a fingerprint, or the system whose number it is. */
  readonly key: string | undefined
  readonly expected: string
  readonly found: string
  /** What a finding says; undefined for a number. */
  readonly message: string | undefined
  readonly fingerprint: string | undefined
  /** The index of the finding in its result. */
  readonly finding: number | undefined
}

/** A rule judged in one result. */
export interface GateCheck {
  readonly rule: string
  readonly metric: string | undefined
  /** The file of the result. */
  readonly path: string
  readonly state: GateState
  readonly violations: readonly GateViolation[]
  /** What a reader must know beside the state, a sentence each. */
  readonly notes: readonly string[]
}

/** All that a gate has to say. */
export interface GateReport {
  readonly version: string
  readonly passed: boolean
  readonly checks: readonly GateCheck[]
  /** Findings that a baseline does not have; undefined without one. */
  readonly fresh: number | undefined
  readonly suppressed: number
  /** What of the results cannot be held to the baseline, suppressions that are unused or expired, a sentence each. */
  readonly notes: readonly string[]
  /** Metrics that failed. */
  readonly failures: readonly { readonly path: string; readonly metric: string; readonly why: string }[]
  /** What was judged, for formats that say more of a finding than a gate does. */
  readonly results: readonly { readonly path: string; readonly result: Result }[]
}
