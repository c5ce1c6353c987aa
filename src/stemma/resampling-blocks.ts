import type { ErrorTable } from '../model/stemma.ts'

export interface ResamplingBlocks {
  /** By error; the blocks of a document lie together. */
  readonly blockOf: Int32Array
  readonly count: number
  /** By block, its document. */
  readonly documentOf: readonly number[]
  /** By block, its errors. */
  readonly sizes: Float64Array
}

/** More tell a bootstrap no more; what they cost is their number times that of pairs. */
const mostBlocks = 200

/** Passages of the reference with errors, neighbours of a document together where there are many: what is resampled. */
export function resamplingBlocks({ errors, documents }: ErrorTable): ResamplingBlocks {
  const passages = documents.map(() => new Set<number>())
  for (const { document, passage } of errors) passages[document]!.add(passage)
  const all = passages.reduce((sum, { size }) => sum + size, 0)
  const together = Math.max(1, Math.ceil(all / mostBlocks))
  const documentOf: number[] = []
  const blocks = passages.map((some, document) => {
    const first = documentOf.length
    const sorted = [...some].sort((a, b) => a - b)
    for (let i = 0; i < sorted.length; i += together) documentOf.push(document)
    return new Map(sorted.map((passage, i) => [passage, first + Math.floor(i / together)]))
  })
  const blockOf = Int32Array.from(errors, ({ document, passage }) => blocks[document]!.get(passage)!)
  const sizes = new Float64Array(documentOf.length)
  for (const block of blockOf) sizes[block]!++
  return { blockOf, count: documentOf.length, documentOf, sizes }
}
