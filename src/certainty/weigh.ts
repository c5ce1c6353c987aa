import type { Severity } from '../model/metric.ts'
import type { Result, ResultFinding } from '../model/result.ts'
import { precision } from './precision.ts'
import { questionsOf } from './questions.ts'
import { type Witnesses, witnessesOf } from './witnesses.ts'

/** Set by hand, on what severities promise; `bench/judged.ts` prints how often each severity was right. */
export const levels = {
  /** Share of right findings of a kind, from which it may be called critical, */
  critical: 0.8,
  /** from which it may be called major, */
  major: 0.3,
  /** and where fewer than three others bear witness, so that it may well be a professional's, */
  majorAlone: 0.5,
  /** and from which it is told at all, */
  told: 0.1,
  /** or told where few bear witness. */
  toldAlone: 0.2,
} as const

/** Upper bounds of the share of other variants that read alike: alone, few, some; above is most. */
const shares = [0.1, 0.3, 0.6] as const

/** Other variants that together weigh as much as what is known of a kind without any. */
const enough = 3

/** Index into a kind's precisions: 0 without witnesses, then by the share that reads alike. */
export function witnessClass({ others, sharing }: Witnesses): number {
  if (others === 0) return 0
  const at = shares.findIndex((bound) => sharing / others < bound)
  return at < 0 ? shares.length + 1 : at + 1
}

const kindOf = ({ metric, statistic, about, evidence }: ResultFinding): readonly string[] => [
  metric,
  statistic,
  about ?? '-',
  evidence ?? '-',
]

/**
 * The share of right ones among findings of its kind with such witnesses, in hundredths; undefined where none were measured. The
 * record's witnesses were ten and more: few of them leave much of what is known without any.
 */
export function confidenceOf(finding: ResultFinding, witnesses: Witnesses): number | undefined {
  const kind = kindOf(finding)
  for (let length = kind.length; length >= 2; length--) {
    const known = precision[kind.slice(0, length).join('/')]
    if (known === undefined) continue
    const [without = 0, weighed = without] = [known[0], known[witnessClass(witnesses)]]
    return Math.round((enough * without + witnesses.others * weighed) / (enough + witnesses.others)) / 100
  }
  return undefined
}

const orders: readonly Severity[] = ['minor', 'major', 'critical']

/** The gravest that its metric says it can be and that its kind is right often enough for. */
export function severityOf(confidence: number | undefined, most: Severity, { others }: Witnesses): Severity {
  if (confidence === undefined) return most
  const major = others < enough ? levels.majorAlone : levels.major
  const able = confidence >= levels.critical ? 'critical' : confidence >= major ? 'major' : 'minor'
  return orders[Math.min(orders.indexOf(able), orders.indexOf(most))] ?? 'minor'
}

/** Whether a reader is told of a finding, or only how many such there were. */
export const isTold = (confidence: number, { others }: Witnesses): boolean =>
  confidence >= (others < enough ? levels.toldAlone : levels.told)

/** What findings are weighed by, and they. */
type Unweighed = Pick<Result, 'documents' | 'systems' | 'reference' | 'findings'>

/**
 * Findings with the confidence of their kind, and the severity that it allows. Those whose kind is hardly ever right are not
 * told; `unclear` counts them. Kinds that nobody measured, such as a plugin's, stay as they are. What is found of a document
 * bears on no other, what a metric found on no other's: they may be weighed apart.
 */
export function weigh(found: Unweighed): Pick<Result, 'findings' | 'questions' | 'unclear'> {
  const witnesses = witnessesOf(found, found.findings)
  const untold = new Map<string, NonNullable<Result['unclear']>[number]>()
  const findings: ResultFinding[] = []
  for (const [i, finding] of found.findings.entries()) {
    const own = witnesses[i] ?? { others: 0, sharing: 0 }
    const confidence = confidenceOf(finding, own)
    if (confidence === undefined) findings.push({ ...finding, confidence: null, witnesses: own })
    else if (isTold(confidence, own))
      findings.push({
        ...finding,
        severity: finding.severity && severityOf(confidence, finding.severity, own),
        confidence,
        witnesses: own,
      })
    else {
      const { metric, statistic, system, document } = finding
      const key = JSON.stringify([metric, statistic, system, document])
      const before = untold.get(key)?.count ?? 0
      untold.set(key, { metric, statistic, system, document, count: before + 1 })
    }
  }
  return {
    findings,
    ...(found.findings.length > 0 && {
      questions: [...questionsOf(found.findings, witnesses)],
      unclear: [...untold.values()],
    }),
  }
}
