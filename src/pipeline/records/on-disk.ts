import type { Keeper } from './in-memory.ts'
import type { KeysOf } from './keys.ts'
import { type Block, type RecordWriter, readText } from './record-file.ts'

/** Where each text of some records lies. */
interface Placed {
  readonly descriptor: number
  /** In bytes: where each text begins, and behind them where the last one ends. */
  readonly bounds: Float64Array
}

/** A file's texts, to be read again. */
export function placed(descriptor: number, { offset, lengths }: Block): Placed {
  const bounds = new Float64Array(lengths.length + 1)
  bounds[0] = offset
  for (const [i, length] of lengths.entries()) bounds[i + 1] = bounds[i]! + length
  return { descriptor, bounds }
}

export function textAt({ descriptor, bounds }: Placed, part: number): string {
  const [start = 0, end = start] = [bounds[part], bounds[part + 1]]
  return end > start ? readText(descriptor, start, end - start) : ''
}

/** Keeps records in a file, under the keys that `keysOf` gives. */
export function onDisk(writer: RecordWriter, keysOf: KeysOf): Keeper {
  const ids: string[] = []
  const all: Placed[] = []
  return {
    ids,
    keep(index, document, record) {
      ids[index] = document.id
      all[index] = placed(writer.descriptor, writer.append(document.id, keysOf(document), record))
    },
    text: (document, part) => (all[document] ? textAt(all[document], part) : ''),
  }
}
