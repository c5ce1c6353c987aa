import { createHash } from 'node:crypto'
import { openSync, readSync, writeSync } from 'node:fs'
import { refusal } from '../../write/refusal.ts'
import type { PackedRecord } from './record.ts'

// A file of records: a line about the file, then blocks. A block is a line of JSON about a record and, behind it, the texts of
// the record one after the other and a line feed. Blocks are appended whole and carry a hash, so that one that a crash cut
// short, or a disk spoiled, is known.

/** What stands before the texts of a record. */
interface BlockHead {
  readonly id: string
  /** By what each part was made of: the document, then each metric. */
  readonly keys: readonly string[]
  /** Bytes of each text. */
  readonly lengths: readonly number[]
  /** SHA-256 of all that stands before it, and of the texts. */
  readonly sha256: string
}

/** A block and where its texts begin, in bytes. */
export interface Block extends BlockHead {
  readonly offset: number
}

/** The byte that ends a line. */
const lineFeed = 10

/** Bytes that are read at a time. */
const chunk = 1 << 20

const digest = (bytes: Uint8Array, head: Omit<BlockHead, 'sha256'>): string =>
  createHash('sha256')
    .update(JSON.stringify([head.id, head.keys, head.lengths]))
    .update(bytes)
    .digest('hex')

/** A new file of records. */
export interface RecordWriter {
  readonly descriptor: number
  /** Records appended so far. */
  readonly count: number
  append(id: string, keys: readonly string[], record: PackedRecord): Block
  /** A line behind the last block. */
  end(last: unknown): void
}

/** @throws UserError where `path` cannot be written, about `said` */
export function writeRecords(path: string, about: unknown, said = path): RecordWriter {
  const told = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw refusal(said, error)
    }
  }
  const descriptor = told(() => openSync(path, 'wx+'))
  let [size, count] = [0, 0]
  const write = (bytes: Uint8Array): void => {
    for (let done = 0; done < bytes.length; ) done += told(() => writeSync(descriptor, bytes, done))
    size += bytes.length
  }
  const line = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value)}\n`)
  write(line(about))
  return {
    descriptor,
    get count() {
      return count
    },
    append(id, keys, record) {
      const texts = record.map((text) => Buffer.from(text))
      const body = Buffer.concat([...texts, Buffer.of(lineFeed)])
      const bare = { id, keys, lengths: texts.map(({ length }) => length) }
      const head = { ...bare, sha256: digest(body, bare) }
      const first = line(head)
      const offset = size + first.length
      write(Buffer.concat([first, body]))
      count++
      return { ...head, offset }
    },
    end: (last) => write(line({ end: last })),
  }
}

export function readText(descriptor: number, offset: number, length: number): string {
  const bytes = Buffer.allocUnsafe(length)
  for (let done = 0; done < length; ) {
    const read = readSync(descriptor, bytes, done, length - done, offset + done)
    if (read === 0) throw new Error('a file of records became shorter while it was read')
    done += read
  }
  return bytes.toString()
}

/** What can be read of a file of records. */
export interface Scanned {
  /** The line about the file; undefined where there is none. */
  readonly about: unknown
  readonly blocks: readonly Block[]
  /** What `end` was given; undefined where the file was never ended. */
  readonly end: unknown
}

/** Reads up to the first block that is not whole. */
export function scanRecords(descriptor: number): Scanned {
  const reader = lineReader(descriptor)
  const about = reader.line()
  const blocks: Block[] = []
  for (;;) {
    const head = about === undefined ? undefined : reader.line()
    if (head === undefined) return { about, blocks, end: undefined }
    if (isObject(head) && 'end' in head) return { about, blocks, end: head.end }
    if (!isBlockHead(head)) return { about, blocks, end: undefined }
    const offset = reader.at()
    const body = reader.bytes(head.lengths.reduce((sum, length) => sum + length, 1))
    if (body === undefined || digest(body, head) !== head.sha256) return { about, blocks, end: undefined }
    blocks.push({ ...head, offset })
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const isBlockHead = (value: unknown): value is BlockHead =>
  isObject(value) &&
  'id' in value &&
  typeof value.id === 'string' &&
  'keys' in value &&
  Array.isArray(value.keys) &&
  'lengths' in value &&
  Array.isArray(value.lengths) &&
  value.lengths.every((length) => Number.isSafeInteger(length) && length >= 0) &&
  'sha256' in value

/** Goes through a file from its beginning. */
function lineReader(descriptor: number) {
  let buffer = Buffer.alloc(0)
  let start = 0
  let position = 0
  const more = (): boolean => {
    const next = Buffer.allocUnsafe(chunk)
    const read = readSync(descriptor, next, 0, chunk, position)
    position += read
    buffer = Buffer.concat([buffer.subarray(start), next.subarray(0, read)])
    start = 0
    return read > 0
  }
  const bytes = (length: number): Buffer | undefined => {
    while (buffer.length - start < length) if (!more()) return undefined
    start += length
    return buffer.subarray(start - length, start)
  }
  return {
    at: () => position - (buffer.length - start),
    bytes,
    /** The next line as JSON; undefined where there is no whole one, or it is none. */
    line(): unknown {
      let end = buffer.indexOf(lineFeed, start)
      while (end < 0 && more()) end = buffer.indexOf(lineFeed, start)
      if (end < 0) return undefined
      try {
        return JSON.parse(bytes(end + 1 - start)!.toString())
      } catch {
        return undefined
      }
    },
  }
}
