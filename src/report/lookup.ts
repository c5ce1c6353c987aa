import type { Result, ResultFinding } from '../model/result.ts'

export type MetricEntry = Result['metrics'][number]
export type SystemEntry = Result['systems'][number]
export type DocumentEntry = Result['documents'][number]
export type Text = DocumentEntry['texts'][number]
export type Alignment = DocumentEntry['alignments'][number]
export type Bead = Alignment['beads'][number]
export type Score = Result['scores'][number]

/** Whether these are strings held against their source by key, of which a result keeps those in which something was found. */
export const isOfStrings = ({ signature }: Pick<Result, 'signature'>): boolean =>
  /\|unit:string(?:\||$)/.test(signature)

/** Whether it says how much of the reference is there at all: where that is little, the other scores mean little. */
export const isOfCompleteness = ({ completeness }: MetricEntry): boolean => completeness === true

/** Completeness first. */
export const columns = ({ metrics }: Result): readonly MetricEntry[] => [
  ...metrics.filter(isOfCompleteness),
  ...metrics.filter((metric) => !isOfCompleteness(metric)),
]

/** Those with something to show: a metric that measured no system, or failed, has no column. */
export const measuredColumns = (result: Result): readonly MetricEntry[] => {
  const systems = new Set(hypotheses(result).map(({ name }) => name))
  const measured = new Set(
    result.scores.flatMap(({ metric, system, score }) => (score !== null && systems.has(system) ? [metric] : [])),
  )
  return columns(result).filter(({ name }) => measured.has(name))
}

/** The metric that puts the systems in order: the first that says how complete they are. */
export const orderedBy = ({ metrics }: Result): MetricEntry | undefined => metrics.find(isOfCompleteness)

/** The most complete first, as the corpus has them where that says nothing. */
export function hypotheses(result: Result): readonly SystemEntry[] {
  const systems = result.systems.filter(({ role }) => role === 'hypothesis')
  const metric = orderedBy(result)
  if (metric === undefined) return systems
  const sign = metric.higherIsBetter ? 1 : -1
  const completeness = ({ name }: SystemEntry): number => {
    const score = scoreOf(result, name, metric.name)?.score ?? null
    return score === null ? -Infinity : sign * score
  }
  return systems.toSorted((a, b) => Math.sign(completeness(b) - completeness(a)) || 0)
}

/** The hypotheses, then the reference. */
export const everyone = (result: Result): readonly SystemEntry[] => [
  ...hypotheses(result),
  ...result.systems.filter(({ role }) => role === 'reference'),
]

/** The rows of a table: the reference too, where it was measured against itself. */
export const rows = (result: Result): readonly SystemEntry[] =>
  everyone(result).filter(({ name, role }) => role === 'hypothesis' || isMeasured(result, name))

const isMeasured = ({ scores, documents }: Result, system: string): boolean =>
  scores.some((score) => score.system === system) ||
  documents.some(({ alignments }) => alignments.some((alignment) => alignment.system === system))

export const scoreOf = ({ scores }: Result, system: string, metric: string): Score | undefined =>
  scores.find((score) => score.system === system && score.metric === metric)

export const textOf = ({ texts }: DocumentEntry, system: string): Text | undefined =>
  texts.find((text) => text.system === system)

export const alignmentOf = ({ alignments }: DocumentEntry, system: string): Alignment | undefined =>
  alignments.find((alignment) => alignment.system === system)

/** The findings in one system's text of one document, in the order of the result. */
export function findingsBy({ findings }: Result): (document: string, system: string) => readonly ResultFinding[] {
  const byDocument = new Map<string, Map<string, ResultFinding[]>>()
  for (const finding of findings) {
    const bySystem = byDocument.get(finding.document) ?? new Map<string, ResultFinding[]>()
    byDocument.set(finding.document, bySystem)
    const own = bySystem.get(finding.system)
    if (own) own.push(finding)
    else bySystem.set(finding.system, [finding])
  }
  return (document, system) => byDocument.get(document)?.get(system) ?? []
}

export interface Aligned {
  readonly document: DocumentEntry
  readonly reference: Text
  readonly hypothesis: Text
  readonly alignment: Alignment
}

/** Every aligned pair of texts of the hypothesis systems, document by document. */
export const alignedTexts = (result: Result): readonly Aligned[] =>
  hypotheses(result).flatMap(({ name }) => alignedTextsOf(result, name))

export const alignedTextsOf = (result: Result, system: string): readonly Aligned[] =>
  result.documents.flatMap((document) => alignedIn(document, result.reference, system))

/** A system's text of a document with the reference's; none where one of them is not there. */
export function alignedIn(document: DocumentEntry, referenceName: string, system: string): readonly Aligned[] {
  const [reference, hypothesis] = [textOf(document, referenceName), textOf(document, system)]
  const alignment = alignmentOf(document, system)
  return reference && hypothesis && alignment ? [{ document, reference, hypothesis, alignment }] : []
}
