import type { Result, ResultFinding } from '../model/result.ts'
import { gravestFirst, weight } from './gravity.ts'
import { isUnmeasured } from './not-measured.ts'

/** Findings that stand for one another: the gravest and surest of them, and all. */
export interface Told {
  readonly finding: ResultFinding
  readonly all: readonly ResultFinding[]
  /** In the order of the result. */
  readonly systems: readonly string[]
}

/** What a reader is told of: nothing of a metric that failed, of pairs that were not measured, or of a text that is another article. */
export function toldFindings({ metrics, documents, findings }: Result): readonly ResultFinding[] {
  const failed = new Set(metrics.filter(({ failure }) => failure !== null).map(({ name }) => name))
  const strangers = new Set(
    documents.flatMap(({ id, alignments }) =>
      alignments.filter(({ relation }) => relation === 'another-text').map(({ system }) => `${id}\n${system}`),
    ),
  )
  return findings.filter(
    (each) => !failed.has(each.metric) && !isUnmeasured(each) && !strangers.has(`${each.document}\n${each.system}`),
  )
}

/** Whether it is worth a look before the rest. */
export const isGrave = ({ severity }: Pick<ResultFinding, 'severity'>): boolean => weight(severity) >= 2

/** How often (0 to 1) such findings are right; of a kind that nobody has measured yet, as likely as not. */
const sureness = ({ confidence }: Pick<ResultFinding, 'confidence'>): number => confidence ?? 0.5

/** Findings about the same thing as one, those that count most first: gravity, then how often such are right, then how many. */
export function grouped(
  findings: readonly ResultFinding[],
  keyOf: (finding: ResultFinding) => string,
): readonly Told[] {
  const groups = new Map<string, ResultFinding[]>()
  for (const finding of findings) {
    const key = keyOf(finding)
    const known = groups.get(key)
    if (known) known.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups.values()].map(toldOf).toSorted(byGravity)
}

function toldOf(all: readonly ResultFinding[]): Told {
  const bySureness = all.toSorted((a, b) => sureness(b) - sureness(a))
  const [finding] = gravestFirst(bySureness)
  return { finding: finding!, all, systems: [...new Set(all.map(({ system }) => system))] }
}

const byGravity = (a: Told, b: Told): number =>
  weight(b.finding.severity) - weight(a.finding.severity) ||
  sureness(b.finding) - sureness(a.finding) ||
  b.systems.length - a.systems.length

/** The same thing said of one text: what was found and in which words. */
export const ofFact = ({ metric, statistic, document, message }: ResultFinding): string =>
  JSON.stringify([metric, statistic, document, message])

/** The same thing of the reference, whatever the variants made of it; of what the reference does not have, the same words. */
export function ofReference(finding: ResultFinding): string {
  const { metric, statistic, document, place, related } = finding
  const at = [place, related].find((one) => one?.side === 'reference')
  return at ? JSON.stringify([metric, statistic, document, at.start, at.end]) : ofFact(finding)
}
