import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText, scanRecords, writeRecords } from '../../../src/pipeline/records/record-file.ts'
import { temporaryFolder } from '../../folder.ts'

const folder = temporaryFolder()
let made = 0

interface Written {
  readonly path: string
  /** Bytes of the file before each record, and behind the last one. */
  readonly ends: readonly number[]
}

function written(records: readonly (readonly string[])[]): Written {
  const path = join(folder, `${made++}.records`)
  const writer = writeRecords(path, { about: 'all' })
  const ends = [readFileSync(path).length]
  for (const [i, record] of records.entries()) {
    writer.append(`${i}`, [`key ${i}`], record)
    ends.push(readFileSync(path).length)
  }
  closeSync(writer.descriptor)
  return { path, ends }
}

function scanned(path: string) {
  const descriptor = openSync(path, 'r')
  try {
    const { about, blocks, end } = scanRecords(descriptor)
    const texts = blocks.map(({ offset, lengths }) => {
      let at = offset
      return lengths.map((length) => {
        at += length
        return readText(descriptor, at - length, length)
      })
    })
    return { about, end, texts }
  } finally {
    closeSync(descriptor)
  }
}

const record = fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { minLength: 1, maxLength: 4 })

describe('a file of records', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 5 }), (records) => {
        const { path } = written(records)
        expect(scanned(path)).toEqual({ about: { about: 'all' }, end: undefined, texts: records })
      }),
      { numRuns: 50 },
    )
  })

  it('cut at any byte gives the records that are whole', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), fc.nat(), (records, at) => {
        const { path, ends } = written(records)
        const bytes = readFileSync(path)
        const cut = at % (bytes.length + 1)
        writeFileSync(path, bytes.subarray(0, cut))
        const whole = ends.filter((end, i) => i > 0 && end <= cut).length
        expect(scanned(path).texts).toEqual(records.slice(0, whole))
      }),
      { numRuns: 200 },
    )
  })

  it('with a spoiled byte gives no record that was not written', () => {
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (records, at, change) => {
          const { path, ends } = written(records)
          const bytes = readFileSync(path)
          const spoiled = at % bytes.length
          bytes[spoiled]! ^= change
          writeFileSync(path, bytes)
          const { texts } = scanned(path)
          expect(texts).toEqual(records.slice(0, texts.length))
          const before = ends.filter((end, i) => i > 0 && end <= spoiled).length
          const isAboutWhole = spoiled >= ends[0]!
          expect(isAboutWhole ? texts.length : before).toBeGreaterThanOrEqual(before)
        },
      ),
      { numRuns: 200 },
    )
  })
})
