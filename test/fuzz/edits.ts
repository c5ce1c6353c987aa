import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'

// A damaged file is a good one and a list of edits: a list that fails is made shorter by leaving edits out.

type Bytes = Uint8Array

interface Edit {
  readonly kind: 'insert' | 'delete' | 'copy' | 'flip' | 'cut'
  /** Share of the file before the place. */
  readonly at: number
  readonly length: number
  readonly bytes: readonly number[]
}

const oddBytes: readonly (readonly number[])[] = [
  [0],
  [0xff],
  [0xc3],
  [0xed, 0xa0, 0x80],
  [0xef, 0xbb, 0xbf],
  [0xf4, 0x90, 0x80, 0x80],
  [0xe2, 0x80, 0xae],
  [0x1b, 0x5b],
  [0x0d],
  [0x0a],
  [0x09],
  [0x22],
  [0x7b],
  [0x5d],
  [0x2c],
  [0x30],
]

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'copy', 'flip', 'cut'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 200 }),
  bytes: fc.oneof(fc.constantFrom(...oddBytes), fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 8 })),
})

function edited(file: Bytes, { kind, at, length, bytes }: Edit): Bytes {
  const start = Math.floor(at * file.length)
  const [before, here, after] = [file.subarray(0, start), file.subarray(start, start + length), file.subarray(start)]
  switch (kind) {
    case 'insert':
      return Buffer.concat([before, Uint8Array.from(bytes), after])
    case 'delete':
      return Buffer.concat([before, file.subarray(start + length)])
    case 'copy':
      return Buffer.concat([before, here, after])
    case 'flip':
      return file.map((byte, i) => (i === start ? byte ^ (1 << (length % 8)) : byte))
    case 'cut':
      return length % 4 === 0 ? before : file
  }
}

/** A file after up to four edits; about one in five is as it was. Base64. */
export const damaged = (file: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(file, fc.array(edit, { maxLength: 4 }))
    .map(([base, edits]) => edits.reduce(edited, Buffer.from(base, 'base64') as Bytes))
    .map((bytes) => Buffer.from(bytes).toString('base64'))

export const base64 = (text: string | Uint8Array): string => Buffer.from(text as string).toString('base64')

export const zipped = (file: string): string => base64(gzipSync(Buffer.from(file, 'base64')))

const bombs = new Map<string, string>()

/** A few kilobytes that become many megabytes: one line, or very many. */
export function bomb(megabytes: number, unit: string): string {
  const made = bombs.get(unit) ?? base64(gzipSync(Buffer.alloc(megabytes << 20, unit)))
  bombs.set(unit, made)
  return made
}
