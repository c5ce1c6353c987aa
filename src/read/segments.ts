import { isUtf8 } from 'node:buffer'
import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs'
import { UserError } from '../model/user-error.ts'
import { plural } from '../text/plural.ts'
import { trimEnd } from '../text/white-space.ts'
import { fileError, readBytes } from './bytes.ts'
import { looksLikeUtf16 } from './decode.ts'
import { firstInvalidByte } from './first-invalid-byte.ts'

/** The lines of a file, a batch at a time, so that files of any size can be walked side by side. */
export interface SegmentReader {
  /** As the user named it. */
  readonly path: string
  /** The next `count` lines; fewer only at the end. */
  next(count: number): Promise<readonly string[]>
  /** All lines from the first one on; absent where they can be read once only. */
  readonly all?: () => Promise<readonly string[]>
  /** The file as it is, where its lines can be pointed at. */
  readonly text?: () => Promise<string>
}

/** A line feed, and bytes that are read at once. */
const newline = 0x0a
const chunkSize = 1 << 20

/**
 * One segment a line, as sacreBLEU reads it: only U+000A ends a line, white space at its end is dropped, UTF-8, a BOM
 * stays. `-` is standard input; a name that ends in `.gz` is gunzipped.
 */
export function openSegments(path: string): SegmentReader {
  const source = linesOf(path)
  let waiting: string[] = []
  let at = 0
  return {
    path,
    async next(count) {
      while (waiting.length - at < count) {
        const { value, done } = await source.next()
        if (done) break
        waiting = at === waiting.length ? value : [...waiting.slice(at), ...value]
        at = 0
      }
      const lines = waiting.slice(at, at + count)
      at += lines.length
      return lines
    },
    ...(path !== '-' && { all: () => readSegments(path) }),
    ...(path !== '-' && !path.endsWith('.gz') && { text: async () => (await readBytes(path)).toString('utf8') }),
  }
}

/** Segments that are in memory already, under a name. */
export function segmentsOf(name: string, segments: readonly string[]): SegmentReader {
  let at = 0
  return {
    path: name,
    next(count) {
      const next = segments.slice(at, at + count)
      at += next.length
      return Promise.resolve(next)
    },
    all: () => Promise.resolve(segments),
  }
}

/**
 * Standard input as sacreBLEU reads it where no outputs are named: as many systems as its first line has columns between
 * tabs, `System 1` and so on; one that has no columns is `-`.
 *
 * @throws UserError for a line of another number of columns
 */
export async function readColumns(): Promise<readonly SegmentReader[]> {
  const lines = await readSegments('-')
  const count = lines[0]?.split('\t').length ?? 1
  const columns = Array.from({ length: count }, (): string[] => [])
  for (const [i, line] of lines.entries()) {
    const fields = line.split('\t')
    if (fields.length !== count)
      throw new UserError(
        `standard input: line ${i + 1} has ${plural(fields.length, 'column')} between tabs and line 1 has ${count}, expected a column for each system`,
      )
    for (const [c, field] of fields.entries()) columns[c]!.push(trimEnd(field))
  }
  return columns.map((column, c) => segmentsOf(count === 1 ? '-' : `System ${c + 1}`, column))
}

/** All lines of a file. */
export async function readSegments(path: string): Promise<readonly string[]> {
  const lines: string[] = []
  for await (const some of linesOf(path)) for (const line of some) lines.push(line)
  return lines
}

/** Bytes. No segment is near as long; a line that never ends must not fill the memory. */
const longestLine = 1 << 26

/** Whole lines, cut at newline bytes, which in UTF-8 are part of no other character. */
async function* linesOf(path: string): AsyncGenerator<string[]> {
  let rest: Buffer[] = []
  let offset = 0
  let waiting = 0
  for await (const chunk of bytesOf(path)) {
    if (offset === 0 && rest.length === 0 && looksLikeUtf16(chunk))
      throw new UserError(`${shown(path)}: looks like UTF-16, expected UTF-8; convert it first`)
    const end = chunk.lastIndexOf(newline) + 1
    if (end > 0) {
      const bytes = Buffer.concat([...rest, chunk.subarray(0, end)])
      yield textOf(bytes, path, offset).slice(0, -1).split('\n').map(trimEnd)
      offset += bytes.length
      rest = []
      waiting = 0
    }
    if (end < chunk.length) rest.push(chunk.subarray(end))
    waiting += chunk.length - end
    if (waiting > longestLine)
      throw new UserError(
        `${shown(path)}: a line from byte ${offset} on is longer than ${longestLine >> 20} MB, expected one segment a line`,
      )
  }
  const last = Buffer.concat(rest)
  if (last.length > 0) yield textOf(last, path, offset).split('\n').map(trimEnd)
  else if (offset === 0) throw new UserError(`${shown(path)}: empty, expected one segment a line`)
}

async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  try {
    if (path === '-') yield* process.stdin as AsyncIterable<Buffer>
    else {
      const found = statSync(path)
      if (found.isDirectory()) throw new UserError(`${path}: a folder, expected a text file`)
      const isZipped = path.endsWith('.gz')
      if (found.isFile() && !isZipped) return yield* chunksOf(path, found.size)
      if (isZipped) yield* (await import('./gunzip.ts')).gunzip(path, chunkSize)
      else yield* createReadStream(path, { highWaterMark: chunkSize }) as AsyncIterable<Buffer>
    }
  } catch (error) {
    if (error instanceof UserError) throw error
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
      throw new UserError(`${path}: not what gzip writes (${error.message}), expected a gzip file because of its name`)
    throw fileError(error, shown(path), 'a text file')
  }
}

/** Of a regular file: it is never waited for, and a stream costs twice as much. */
function* chunksOf(path: string, size: number): Generator<Buffer> {
  const file = openSync(path, 'r')
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(Math.min(size || chunkSize, chunkSize))
      const count = readSync(file, chunk)
      if (count === 0) return
      yield chunk.subarray(0, count)
    }
  } finally {
    closeSync(file)
  }
}

function textOf(bytes: Buffer, path: string, offset: number): string {
  if (!isUtf8(bytes))
    throw new UserError(
      `${shown(path)}: not UTF-8 at byte ${offset + (firstInvalidByte(bytes) ?? 0)}, expected UTF-8 text; convert it first`,
    )
  return bytes.toString('utf8')
}

const shown = (path: string): string => (path === '-' ? 'standard input' : path)
