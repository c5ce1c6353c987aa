import type { Fact } from '../../model/fact.ts'
import type { Row } from '../../model/metric.ts'
import type { Excerpt, Pair } from '../../model/pair.ts'
import type { Measured } from './measurer.ts'

// What goes between a run and the worker of a plugin.

export type Request =
  | { readonly call: 'measure'; readonly pairs: PackedPairs }
  | { readonly call: 'facts'; readonly document: readonly PackedSystem[] }
  | { readonly call: 'scores'; readonly sums: Float64Array }

export interface Answers {
  readonly measure: { readonly rows: Float64Array; readonly findings: Measured['findings'] }
  readonly facts: { readonly facts: readonly Fact[] }
  readonly scores: { readonly scores: readonly (number | undefined)[] }
}

/** A system's pairs: those of the worker's so-manieth measuring, which it still has, or once more. */
interface PackedSystem {
  readonly system: string
  readonly pairs: number | PackedPairs
}

/** A worker that gives facts keeps the pairs of its last measurings, so that its metric need not match them again. */
export const kept = 64

/** Pairs with each document once: a clone repeats equal strings, and every pair carries its two whole documents. */
export interface PackedPairs {
  readonly documents: readonly string[]
  readonly pairs: readonly PackedPair[]
}

type PackedExcerpt = Omit<Excerpt, 'document'> & { readonly document: number }
type PackedPair = Omit<Pair, 'origin'> & {
  readonly origin?: { readonly reference: PackedExcerpt; readonly hypothesis: PackedExcerpt }
}

export function packPairs(pairs: readonly Pair[]): PackedPairs {
  const indices = new Map<string, number>()
  const pack = ({ document, spans }: Excerpt): PackedExcerpt => {
    const index = indices.get(document) ?? indices.size
    indices.set(document, index)
    return { document: index, spans }
  }
  const packed = pairs.map(({ origin, ...sides }) =>
    origin ? { ...sides, origin: { reference: pack(origin.reference), hypothesis: pack(origin.hypothesis) } } : sides,
  )
  return { documents: [...indices.keys()], pairs: packed }
}

export function unpackPairs({ documents, pairs }: PackedPairs): readonly Pair[] {
  const unpack = ({ document, spans }: PackedExcerpt): Excerpt => ({ document: documents[document] ?? '', spans })
  return pairs.map(({ origin, ...sides }) =>
    origin
      ? { ...sides, origin: { reference: unpack(origin.reference), hypothesis: unpack(origin.hypothesis) } }
      : sides,
  )
}

/** Rows of one width, one after the other. */
export function packRows(rows: readonly Row[], width: number): Float64Array {
  const packed = new Float64Array(rows.length * width)
  for (const [i, row] of rows.entries()) packed.set(row, i * width)
  return packed
}

export const unpackRows = (packed: Float64Array, width: number): readonly Row[] =>
  Array.from({ length: packed.length / width }, (_, i) => packed.subarray(i * width, (i + 1) * width))
