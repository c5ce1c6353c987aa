import type { CorpusDocument } from '../../model/corpus.ts'
import type { PackedRecord, Records } from './record.ts'

/** Records of documents, kept as they come. */
export interface Keeper extends Records {
  /** `index` is the document's in the order of the result; they may come in any. */
  keep(index: number, document: CorpusDocument, record: PackedRecord): void
}

export function inMemory(): Keeper {
  const ids: string[] = []
  const all: PackedRecord[] = []
  return {
    ids,
    keep(index, { id }, record) {
      ids[index] = id
      all[index] = record
    },
    text: (document, part) => all[document]?.[part] ?? '',
  }
}
