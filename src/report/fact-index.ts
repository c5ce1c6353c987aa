import type { ResultFact, ResultFinding } from '../model/result.ts'
import type { DocumentEntry } from './lookup.ts'

export interface Range {
  readonly start: number
  readonly end: number
}
export const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

/** The reference's place of a finding, and the variant's. */
export function sidesOf({ place, related }: ResultFinding): { reference: Range | null; hypothesis: Range | null } {
  const at = (side: 'reference' | 'hypothesis') => [place, related].find((one) => one?.side === side) ?? null
  return { reference: at('reference'), hypothesis: at('hypothesis') }
}

/** The fact that a text says at a place: one that starts and ends there before one that reaches into it. */
export function factAt({ facts = [] }: DocumentEntry, system: string, range: Range): ResultFact | undefined {
  const says = (test: (one: Range) => boolean) =>
    facts.find(({ said }) => said.some((one) => one.system === system && test(one)))
  return says(({ start, end }) => start === range.start && end === range.end) ?? says((one) => overlap(one, range))
}

/** What a finding of a metric of facts is about: `person`, `number`, `quotation`; nothing where the result does not say. */
export function aboutOf(document: DocumentEntry, reference: string, finding: ResultFinding): string | undefined {
  const { reference: from, hypothesis: to } = sidesOf(finding)
  const fact = (from && factAt(document, reference, from)) ?? (to && factAt(document, finding.system, to)) ?? undefined
  return fact?.type
}
