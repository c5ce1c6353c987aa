import * as fc from 'fast-check'
import type { Result } from '../../../src/model/result.ts'
import { result } from '../fixtures.ts'

type Alignment = Result['documents'][number]['alignments'][number]
type Numbers = readonly (number | null)[]

/** Scores of any size, some of them none. */
export const numbers: fc.Arbitrary<Numbers> = fc.array(
  fc.oneof(
    fc.constant(null),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.double({ min: 0, max: 100, noNaN: true }),
    fc.constantFrom(0, -0, 1, 100, 5e-324, Number.MAX_VALUE, -Number.MAX_VALUE),
  ),
  { minLength: 1, maxLength: 60 },
)

/** The small run with these numbers, again and again, for its own. */
export function withNumbers(all: Numbers): Result {
  let taken = 0
  const next = (): number | null => all[taken++ % all.length] ?? null
  const share = (): number => Math.abs(next() ?? 0) % 1
  return {
    ...result,
    scores: result.scores.map((one) => ({ ...one, score: next(), ci: intervalOf(next(), next()) })),
    documents: result.documents.map((document) => ({
      ...document,
      alignments: document.alignments.map((alignment) => ({
        ...withMeasured(alignment, next),
        covered: { reference: next() === null ? null : share(), hypothesis: null },
        beads: alignment.beads.map((bead) => ({
          ...bead,
          similarity: share(),
          confidence: next() === null ? null : share(),
          moved: next() === null,
        })),
      })),
    })),
  }
}

const intervalOf = (a: number | null, b: number | null) =>
  a === null || b === null ? null : { low: Math.min(a, b), high: Math.max(a, b), level: 0.95 }

/** Scores of the beads by one metric of the small run. */
export const withMeasured = (alignment: Alignment, score: (index: number) => number | null): Alignment => ({
  ...alignment,
  measured: [
    { metric: 'edit', rows: alignment.beads.map(() => [0, 1]), scores: alignment.beads.map((_, i) => score(i)) },
  ],
})
