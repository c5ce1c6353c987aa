import type { GateCheck, GateDifference, GateRun, GateViolation, Incomparable } from '../model/gate.ts'
import { plural } from '../text/plural.ts'
import type { ReadRule } from './parse-rule.ts'
import { holds, type Rule } from './rule.ts'
import { ofNumber } from './violations.ts'

type Judged = Pick<GateCheck, 'state' | 'violations' | 'notes'>

/** What a rule about differences to the baseline says of one result. */
export function judgeDifference(
  { text, rule }: Pick<ReadRule, 'text' | 'rule'>,
  run: GateRun,
  allowIncomparable: boolean,
): Judged {
  const { metric, system } = rule
  const incomparable = [
    ...incomparableFor(rule, run),
    ...(run.held?.untested ?? []).filter(
      (each) => each.metric === metric && (each.system ?? system) === (system ?? each.system),
    ),
  ]
  const judged = (run.held?.differences ?? [])
    .filter((each) => each.metric === metric && (system === undefined || each.system === system))
    .map((each) => judgeOne(text, rule, run, each))
  const [first = absent] = incomparable
  if (!allowIncomparable && (incomparable.length > 0 || judged.length === 0))
    return {
      state: 'incomparable',
      violations: [
        ofNumber(run, {
          rule: text,
          metric,
          system,
          state: 'incomparable',
          ...notComparable(incomparable.length > 0 ? incomparable : [absent]),
        }),
      ],
      notes: [],
    }
  if (judged.length === 0) return { state: 'kept', violations: [], notes: [`${text}: passed over, ${first.why}`] }
  const violations = judged.flatMap(({ violation }) => violation ?? [])
  const isMissing = violations.some(({ state }) => state === 'unmeasured')
  return {
    state: violations.length === 0 ? 'kept' : isMissing ? 'unmeasured' : 'violated',
    violations,
    notes: judged.flatMap(({ note }) => note ?? []),
  }
}

/** Of systems that are there for the first time. */
const absent: Incomparable = {
  metric: undefined,
  system: undefined,
  document: undefined,
  why: 'the baseline has no text of it',
}

/** What keeps a rule from being held to the baseline. */
export const incomparableFor = (
  { metric, system }: Pick<Rule, 'metric' | 'system'>,
  { held }: GateRun,
): readonly Incomparable[] =>
  (held?.incomparable ?? []).filter(
    (each) =>
      (each.metric === undefined || metric === undefined || each.metric === metric) &&
      (each.system === undefined || system === undefined || each.system === system),
  )

/** The words for it. */
export const notComparable = (all: readonly Incomparable[]): { readonly expected: string; readonly found: string } => ({
  expected: 'what the baseline can be compared with',
  found: `not comparable: ${all[0]?.why ?? ''}${all.length > 1 ? ` (and ${all.length - 1} more)` : ''}`,
})

interface One {
  readonly violation?: GateViolation
  readonly note?: string
}

function judgeOne(text: string, rule: Rule, run: GateRun, of: GateDifference): One {
  const { metric, system, difference, p } = of
  const bound = rule.test
  const expected = `no difference ${rule.operator} ${rule.value} at p ${bound?.operator ?? '<'} ${bound?.value ?? ''}`
  const fault = { rule: text, metric, system, expected }
  if (difference === undefined)
    return { violation: ofNumber(run, { ...fault, state: 'unmeasured', found: 'nothing measured' }) }
  if (!holds(difference, rule.operator, rule.value)) return seen(of)
  if (p === undefined)
    return { violation: ofNumber(run, { ...fault, state: 'unmeasured', found: `${said(of)}, not tested` }) }
  if (bound === undefined || !holds(p, bound.operator, bound.value))
    return { note: `${metric} of ${system}: ${said(of)}, not significant (${power(of)})` }
  return { violation: ofNumber(run, { ...fault, found: said(of) }) }
}

/** A difference that is within the bound, where there is one: what could have been seen at all. */
const seen = (of: GateDifference): One =>
  of.difference === 0 ? {} : { note: `${of.metric} of ${of.system}: ${said(of)} (${power(of)})` }

const said = ({ difference = 0, score = 0, before = 0, p, units }: GateDifference): string =>
  `${signed(difference)} (${short(score)} after ${short(before)})${p === undefined ? '' : `, p = ${short(p)}`}, ${plural(units, 'unit')}`

const power = ({ detectable }: GateDifference): string =>
  detectable === undefined
    ? 'so few units show no difference at all'
    : `the smallest difference that would be seen four times in five is ${short(detectable)}`

/** Four digits are more than a test on texts can tell. */
const short = (value: number): string => String(Number(value.toPrecision(4)))

const signed = (value: number): string => (value > 0 ? `+${short(value)}` : short(value))
