import type { ResultFinding } from '../model/result.ts'

export interface Range {
  readonly start: number
  readonly end: number
}

export const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

export interface Sides {
  readonly reference: Range | null
  readonly hypothesis: Range | null
}

/** The reference's place of a finding, and the variant's. */
export function sidesOf({ place, related }: Pick<ResultFinding, 'place' | 'related'>): Sides {
  const at = (side: 'reference' | 'hypothesis') => [place, related].find((one) => one?.side === side) ?? null
  return { reference: at('reference'), hypothesis: at('hypothesis') }
}
