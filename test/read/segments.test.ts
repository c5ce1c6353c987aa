import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { firstParting } from '../../src/read/parting.ts'
import { openSegments, readSegments } from '../../src/read/segments.ts'
import { temporaryFolder } from '../folder.ts'

const folder = temporaryFolder()
const written = (name: string, bytes: string | Uint8Array): string => {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

describe('readSegments', () => {
  it('ends lines at newlines only and drops white space at their ends', async () => {
    const path = written('a.txt', 'one \r\n\n\u2028two\u2028x\u0085\nthree\rfour')
    expect(await readSegments(path)).toEqual(['one', '', '\u2028two\u2028x', 'three\rfour'])
    expect(await readSegments(written('b.txt', 'last\n'))).toEqual(['last'])
    expect(await readSegments(written('c.txt', '\n\n'))).toEqual(['', ''])
  })

  it('reads gzip by its name, and says when it is none', async () => {
    expect(await readSegments(written('d.gz', gzipSync('eins\nzwei\n')))).toEqual(['eins', 'zwei'])
    await expect(readSegments(written('e.gz', 'plain'))).rejects.toThrow(/e\.gz: not what gzip writes/)
  })

  it('refuses gzip that unpacks to far more than text does, whether or not its end says so', async () => {
    const bomb = gzipSync(Buffer.alloc(80 << 20, `${'Ada '.repeat(50_000)}\n`))
    const refused = /bomb\.gz: unpacks to more than 100 times its size/
    await expect(readSegments(written('bomb.gz', bomb))).rejects.toThrow(refused)
    bomb.writeUInt32LE(7, bomb.length - 4)
    await expect(readSegments(written('bomb.gz', bomb))).rejects.toThrow(refused)
  })

  it('reads a sentence that stands in a zipped file again and again', async () => {
    const lines = Array.from({ length: 10_000 }, () => 'Ada Okafor left Peru.')
    expect(await readSegments(written('again.gz', gzipSync(lines.join('\n'))))).toEqual(lines)
  })

  it('refuses a line that never ends, with where it begins', async () => {
    const path = written('endless.txt', Buffer.concat([Buffer.from('one\n'), Buffer.alloc(70 << 20, 'a')]))
    await expect(readSegments(path)).rejects.toThrow('endless.txt: a line from byte 4 on is longer than 64 MB')
  })

  it('reads lines that lie across chunks, in batches of any size', async () => {
    const lines = Array.from({ length: 60_000 }, (_, i) => `línea ${'x'.repeat(i % 50)} ${i}`)
    const path = written('long.txt', `${lines.join('\n')}\n`)
    expect(await readSegments(path)).toEqual(lines)
    const reader = openSegments(path)
    const read: string[] = []
    for (let batch = await reader.next(7001); batch.length > 0; batch = await reader.next(7001)) read.push(...batch)
    expect(read).toEqual(lines)
  })

  it('says what it cannot read', async () => {
    await expect(readSegments(written('empty.txt', ''))).rejects.toThrow('empty, expected one segment a line')
    await expect(readSegments(join(folder, 'none'))).rejects.toThrow('no such file')
    await expect(readSegments(folder)).rejects.toThrow('a folder')
    await expect(readSegments(written('f', Buffer.from('ab\nc\xff', 'latin1')))).rejects.toThrow('not UTF-8 at byte 4')
    await expect(readSegments(written('g', Buffer.from('hello\n', 'utf16le')))).rejects.toThrow('UTF-16')
  })
})

describe('firstParting', () => {
  const words = [
    'harbour',
    'bakery',
    'minister',
    'orchard',
    'violin',
    'glacier',
    'pumpkin',
    'lantern',
    'meadow',
    'zeppelin',
  ]
  const reference = Array.from(
    { length: 40 },
    (_, i) => `the ${words[i % 10]} of ${words[(i * 7 + (i >> 2)) % 10]} ${i}`,
  )
  const hypothesis = reference.map((line) => line.replace('the ', 'a '))

  it('finds the line that is missing, or one too many', () => {
    for (const at of [0, 3, 20, 36]) {
      expect(firstParting(reference, hypothesis.toSpliced(at, 1))).toBe(at)
      expect(firstParting(reference, hypothesis.toSpliced(at, 0, 'zzz qqq jjj'))).toBe(at)
    }
  })

  it('is the end of the shorter file where it was cut off', () => {
    expect(firstParting(reference, hypothesis.slice(0, 25))).toBe(25)
  })
})
