import type { Result, ResultFact, ResultFinding, ResultOutcome } from '../../src/model/result.ts'
import { overlap, type Range, sidesOf } from '../../src/report/sides.ts'

type Document = Result['documents'][number]
type Said = ResultFact['said'][number]

const isAt = (a: Range | null, b: Range): boolean => a?.start === b.start && a.end === b.end

/**
 * A result made by hand, with what a run would add: of each fact what became of it, of each finding the type of fact it
 * is about. What no finding tells of is kept where the text says it, lost where its passage is not there, else not judged.
 */
export const withOutcomes = (result: Result): Result => ({
  ...result,
  documents: result.documents.map((document) => ({
    ...document,
    facts: (document.facts ?? []).map((fact) => ({
      ...fact,
      metric: metricOf(fact),
      outcomes: document.alignments
        .filter(({ system }) => system !== result.reference)
        .flatMap(({ system }) => outcomesOf(result, document, fact, system)),
    })),
  })),
  findings: result.findings.map((finding) => ({ ...finding, about: aboutOf(result, finding) })),
})

const metricOf = ({ type }: ResultFact): string => (type === 'quotation' ? 'quotes' : 'entities')

function outcomesOf(result: Result, document: Document, fact: ResultFact, system: string): ResultOutcome[] {
  const own = result.findings.filter(
    (finding) => finding.metric === metricOf(fact) && finding.document === document.id && finding.system === system,
  )
  const told = (finding: ResultFinding): ResultOutcome => {
    const { reference, hypothesis } = sidesOf(finding)
    return { system, statistic: finding.statistic, reference: rangeOf(reference), hypothesis: rangeOf(hypothesis) }
  }
  const here = fact.said.filter((said) => said.system === system)
  const added = own.filter(
    (finding) => finding.statistic === 'added' && here.some((said) => isAt(sidesOf(finding).hypothesis, said)),
  )
  const mentions = fact.said.filter((said) => said.system === result.reference)
  return [
    ...mentions.flatMap((mention): ResultOutcome[] => {
      const found = own.filter((finding) => isOf(finding, fact, mention))
      if (found.length > 0) return found.map(told)
      const isQuotation = fact.type === 'quotation'
      const isPassageThere = isThere(document, system, mention)
      const [hypothesis = null] = isQuotation || isPassageThere ? here : []
      if (hypothesis === null && (isQuotation || isPassageThere)) return []
      const statistic = hypothesis === null ? 'lost' : isQuotation ? 'verbatim' : 'kept'
      return [{ system, statistic, reference: rangeOf(mention), hypothesis: rangeOf(hypothesis) }]
    }),
    ...added.map(told),
  ]
}

const rangeOf = (range: Range | null): Range | null => range && { start: range.start, end: range.end }

function isOf(finding: ResultFinding, fact: ResultFact, mention: Said): boolean {
  const { reference } = sidesOf(finding)
  if (reference === null) return false
  if (fact.type !== 'quotation') return isAt(reference, mention)
  return overlap(reference, mention) || reference.start === mention.speaker?.start
}

function isThere({ texts, alignments }: Document, system: string, mention: Said): boolean {
  const passages = texts.find((text) => text.system === mention.system)?.passages ?? []
  const passage = passages.findIndex((one) => overlap(one, mention))
  const beads = alignments.find((one) => one.system === system)?.beads ?? []
  return beads.some(({ reference, hypothesis }) => reference.includes(passage) && hypothesis.length > 0)
}

function aboutOf({ documents, reference }: Result, finding: ResultFinding): string | null {
  const facts = documents.find(({ id }) => id === finding.document)?.facts ?? []
  const sides = sidesOf(finding)
  const at = (system: string, range: Range | null) =>
    facts.find(({ said }) => said.some((one) => one.system === system && isAt(range, one)))
  return (at(reference, sides.reference) ?? at(finding.system, sides.hypothesis))?.type ?? null
}
