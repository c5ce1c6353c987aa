import type { SegmentReader } from '../../read/segments.ts'
import type { DocIds } from './doc-ids.ts'

/** Texts that go together line by line, or that are to be aligned by their lines. */
export interface LineFiles {
  readonly references: readonly SegmentReader[]
  /** So many references on each line of the only reference, parted by tabs. */
  readonly numRefs: number
  readonly source?: SegmentReader
  readonly systems: readonly SegmentReader[]
  readonly docids: DocIds
  /** BCP 47 of references and systems. */
  readonly language: string
}

/** Whose lines say how many there are: the first reference, or the source where there is none. */
export const firstOf = ({ references, source }: LineFiles): SegmentReader => {
  const first = references[0] ?? source
  if (first === undefined) throw new Error('neither a reference nor a source')
  return first
}
