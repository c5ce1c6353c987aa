import { closeSync, mkdirSync, openSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { CorpusDocument } from '../../model/corpus.ts'
import { isAbandoned, ownTag } from '../../write/leftovers.ts'
import { codeOf, refusal } from '../../write/refusal.ts'
import type { Links } from '../aligned-document.ts'
import type { KeysOf } from './keys.ts'
import { linksOfEntry } from './links-of.ts'
import { placed, textAt } from './on-disk.ts'
import { type PackedRecord, partCount, partsOfMetric } from './record.ts'
import { type RecordWriter, scanRecords, writeRecords } from './record-file.ts'

/** What an earlier run found of a document: its links, and of each metric that it measured alike the column; else empty texts. */
export interface Known {
  readonly record: PackedRecord
  readonly links: Links
}

export type Recall = (document: CorpusDocument) => Known | undefined

/** What stands first in a file of a journal. */
const ofJournal = { schema: 'variorum/journal@1' }

const suffix = '.records'

/** Where a part of a record lies: its block, and its number there. */
interface Place {
  readonly block: ReturnType<typeof placed>
  /** 0: the document; else the metric, from 1. */
  readonly part: number
}

/** The records of a run, in a file of their own, beside those of earlier runs. */
export interface Journal {
  readonly file: string
  readonly writer: RecordWriter
  /** Absent where nothing is taken up. */
  readonly recall?: Recall
  /**
   * Ends well: files of earlier runs are no longer needed, and its own only where it is to be taken up again. As a shard
   * it gets a last line, and its place.
   */
  finish(keep: boolean, shard?: { readonly path: string; readonly end: unknown }): void
  /** Ends in the middle: what was measured is left for the next run. */
  leave(): void
}

/**
 * Opens a journal. Any file of it may be deleted at any time, or be cut short: what is whole in it is taken. Where nothing is
 * to be taken up, earlier runs' files are left alone until this one has ended well.
 *
 * @throws UserError where it cannot be written
 */
export function openJournal(folder: string, keysOf: KeysOf, resume: boolean, about: unknown = ofJournal): Journal {
  const earlier = filesIn(folder)
  const isNew = makeFolder(folder)
  const file = join(folder, `${ownTag()}${suffix}`)
  const writer = writeRecords(file, about, folder)
  const { places, descriptors } = resume ? placesIn(earlier) : { places: new Map<string, Place>(), descriptors: [] }
  const close = (): void => [writer.descriptor, ...descriptors].forEach(closeSync)
  return {
    file,
    writer,
    ...(resume && { recall: (document: CorpusDocument) => recalled(places, keysOf(document)) }),
    finish(keep, shard) {
      if (shard) {
        writer.end(shard.end)
        moveTo(shard.path, file)
      }
      close()
      const own = keep || shard ? [] : [file]
      for (const each of [...earlier.filter(isNobodys), ...own]) rmSync(each, { force: true })
      removeEmpty(folder)
    },
    leave() {
      close()
      if (writer.count > 0) return
      rmSync(file, { force: true })
      if (isNew) removeEmpty(folder)
    },
  }
}

function moveTo(path: string, file: string): void {
  try {
    renameSync(file, path)
  } catch (error) {
    throw refusal(path, error)
  }
}

/** Another run may be writing it now. */
const isNobodys = (file: string): boolean => isAbandoned(basename(file))

function makeFolder(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw refusal(folder, error)
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // Not empty: another run's files are in it.
  }
}

function filesIn(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(suffix))
    return names.sort().map((name) => join(folder, name))
  } catch {
    return []
  }
}

function placesIn(files: readonly string[]) {
  const places = new Map<string, Place>()
  const descriptors: number[] = []
  for (const file of files) {
    const descriptor = openSync(file, 'r')
    descriptors.push(descriptor)
    for (const block of scanRecords(descriptor).blocks) {
      const there = placed(descriptor, block)
      // Somebody else's code has no key: nobody knows what it depends on.
      for (const [part, key] of block.keys.entries()) if (key !== '') places.set(key, { block: there, part })
    }
  }
  return { places, descriptors }
}

function recalled(places: ReadonlyMap<string, Place>, [links = '', ...columns]: readonly string[]): Known | undefined {
  const place = places.get(links)
  if (place === undefined) return undefined
  const document = textAt(place.block, 0)
  const record = [document, ...Array<string>(partCount(columns.length) - 1).fill('')]
  for (const [m, key] of columns.entries()) {
    const there = places.get(key)
    if (there === undefined) continue
    const [from] = partsOfMetric(there.part - 1)
    const [first, end] = partsOfMetric(m)
    for (let part = first; part < end; part++) record[part] = textAt(there.block, from + part - first)
  }
  return { record, links: linksOfEntry(JSON.parse(document)) }
}
