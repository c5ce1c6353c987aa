import type { CorpusDocument } from '../../model/corpus.ts'
import type { PackedRecord, Records } from './record.ts'

/** Records of documents, kept as they come. */
export interface Keeper extends Records {
  keep(document: CorpusDocument, record: PackedRecord): void
}

export function inMemory(): Keeper {
  const ids: string[] = []
  const all: PackedRecord[] = []
  return {
    ids,
    keep({ id }, record) {
      ids.push(id)
      all.push(record)
    },
    text: (document, part) => all[document]?.[part] ?? '',
  }
}
