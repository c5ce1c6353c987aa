import type { Result, ResultFact, ResultFinding, ResultOutcome } from '../../model/result.ts'
import { lackedBy } from '../fault.ts'
import type { DocumentEntry } from '../lookup.ts'
import { type Meant, meantBy } from '../meaning.ts'
import { overlap, type Range, type Sides, sidesOf } from '../sides.ts'

type Said = ResultFact['said'][number]

/** One count of a metric, with what a reader is told of it. */
export interface Judged {
  readonly fact: ResultFact
  readonly statistic: string
  /** `kept` is what nothing was noted of; what only one side has was lost or added. */
  readonly kind: 'kept' | 'changed' | 'lost' | 'added'
  readonly sides: Sides
  readonly finding: ResultFinding | undefined
  readonly meant: Meant
}

export interface FactIndex {
  /** What a text says at a place: exactly there before what reaches into it. */
  readonly at: (system: string, range: Range) => Said | undefined
  /** What became of a fact in a text. */
  readonly judged: (fact: ResultFact, system: string) => readonly Judged[]
  /** What was judged of exactly this place of a text, whatever fact it is told of. */
  readonly judgedAt: (system: string, range: Range) => readonly Judged[]
}

/** The facts of a document by place, with what became of them and what was noted there. */
export function factIndex(result: Result, { facts = [] }: DocumentEntry, noted: readonly ResultFinding[]): FactIndex {
  const said = new Map<string, Said[]>()
  const exactly = new Map<string, Said>()
  for (const fact of facts)
    for (const each of fact.said) {
      push(said, each.system, each)
      const key = keyOf(each.system, each)
      if (!exactly.has(key)) exactly.set(key, each)
    }
  const findings = new Map<string, ResultFinding>()
  for (const finding of noted) {
    const key = countOf(finding.metric, finding, sidesOf(finding))
    if (!findings.has(key)) findings.set(key, finding)
  }
  const ofFact = new Map<ResultFact, Map<string, Judged[]>>()
  const atPlace = new Map<string, Judged[]>()
  for (const fact of facts) {
    const bySystem = new Map<string, Judged[]>()
    ofFact.set(fact, bySystem)
    for (const outcome of fact.outcomes ?? []) {
      const finding = findings.get(countOf(fact.metric, outcome, outcome))
      const one = judge(result, fact, outcome, finding)
      push(bySystem, outcome.system, one)
      if (outcome.hypothesis) push(atPlace, keyOf(outcome.system, outcome.hypothesis), one)
    }
  }
  return {
    at: (system, range) => exactly.get(keyOf(system, range)) ?? said.get(system)?.find((each) => overlap(each, range)),
    judged: (fact, system) => ofFact.get(fact)?.get(system) ?? [],
    judgedAt: (system, range) => atPlace.get(keyOf(system, range)) ?? [],
  }
}

function judge(
  result: Result,
  fact: ResultFact,
  { statistic, reference, hypothesis }: ResultOutcome,
  finding: ResultFinding | undefined,
): Judged {
  const metric = fact.metric ?? ''
  // what was weighed and not told weighs little
  const severity = result.unclear === undefined ? null : 'minor'
  const meant = meantBy(result, finding ?? { metric, statistic, severity, about: fact.type })
  const sides = { reference, hypothesis }
  const lacking = lackedBy(sides, finding ? meant.category : null)
  const isKept = finding === undefined && !isFault(result, metric, statistic) && lacking === null
  const kind = isKept ? 'kept' : lacking === 'hypothesis' ? 'lost' : lacking === 'reference' ? 'added' : 'changed'
  return { fact, statistic, kind, sides, finding, meant }
}

/** A metric that notes no findings may still declare what it counts to be a fault. */
const isFault = ({ metrics }: Result, metric: string, statistic: string): boolean =>
  metrics.find(({ name }) => name === metric)?.meanings?.some((meaning) => meaning.statistic === statistic) === true

const rangeKey = (range: Range | null): string => (range === null ? '-' : `${range.start}-${range.end}`)

const countOf = (
  metric: string | undefined,
  { system, statistic }: Pick<ResultOutcome, 'system' | 'statistic'>,
  { reference, hypothesis }: Sides,
): string => `${rangeKey(reference)} ${rangeKey(hypothesis)}\n${statistic}\n${metric}\n${system}`

const keyOf = (system: string, { start, end }: Range): string => `${start} ${end} ${system}`

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const own = lists.get(key)
  if (own) own.push(value)
  else lists.set(key, [value])
}
