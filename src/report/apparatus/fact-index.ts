import type { ResultFact, ResultFinding } from '../../model/result.ts'
import type { DocumentEntry } from '../lookup.ts'

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

type Said = ResultFact['said'][number]

export interface FactIndex {
  /** What a text says at a place, and the fact it is part of: exactly there before what reaches into it. */
  readonly at: (system: string, range: Range) => { readonly fact: ResultFact; readonly said: Said } | undefined
  /** What a finding is about: `person`, `number`, `quotation`; nothing where the result does not say. */
  readonly about: (finding: ResultFinding) => string | undefined
}

/** The facts of a document by place. */
export function factIndex({ facts = [] }: DocumentEntry, reference: string): FactIndex {
  const bySystem = new Map<string, { readonly fact: ResultFact; readonly said: Said }[]>()
  const exactly = new Map<string, { readonly fact: ResultFact; readonly said: Said }>()
  for (const fact of facts)
    for (const said of fact.said) {
      const own = bySystem.get(said.system) ?? []
      bySystem.set(said.system, own)
      own.push({ fact, said })
      const key = keyOf(said.system, said)
      if (!exactly.has(key)) exactly.set(key, { fact, said })
    }
  const at: FactIndex['at'] = (system, range) =>
    exactly.get(keyOf(system, range)) ?? bySystem.get(system)?.find(({ said }) => overlap(said, range))
  const about: FactIndex['about'] = (finding) => {
    const { reference: from, hypothesis: to } = sidesOf(finding)
    return ((from && at(reference, from)) ?? (to && at(finding.system, to)))?.fact.type
  }
  return { at, about }
}

const keyOf = (system: string, { start, end }: Range): string => `${start} ${end} ${system}`
