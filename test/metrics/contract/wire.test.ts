import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packPairs, packRows, unpackPairs, unpackRows } from '../../../src/metrics/contract/wire.ts'

const text = fc.string({ unit: 'binary' })
const excerpt = fc.record({
  document: fc.constantFrom('', 'one text', 'another text'),
  spans: fc.array(fc.record({ start: fc.nat(), end: fc.nat() }), { maxLength: 2 }),
})
const pair = fc.record(
  {
    references: fc.array(text, { minLength: 1, maxLength: 2 }),
    hypothesis: text,
    source: text,
    origin: fc.record({ reference: excerpt, hypothesis: excerpt }),
  },
  { requiredKeys: ['references', 'hypothesis'], noNullPrototype: true },
)

describe('what goes to a worker', () => {
  it('pairs come out as they went in', () => {
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        expect(unpackPairs(packPairs(pairs))).toEqual(pairs)
      }),
    )
  })

  it('holds each document once, however many pairs were cut from it', () => {
    const document = 'x'.repeat(1000)
    const cut = { document, spans: [{ start: 0, end: 1 }] }
    const pairs = Array.from({ length: 50 }, () => ({
      references: ['x'],
      hypothesis: 'x',
      origin: { reference: cut, hypothesis: cut },
    }))
    expect(packPairs(pairs).documents).toEqual([document])
  })

  it('rows come out as they went in', () => {
    const rows = fc
      .integer({ min: 1, max: 5 })
      .chain((width) => fc.array(fc.array(fc.double({ noNaN: true }), { minLength: width, maxLength: width })))
    fc.assert(
      fc.property(rows, (given) => {
        const width = given[0]?.length ?? 1
        expect(unpackRows(packRows(given, width), width).map((row) => Array.from(row))).toEqual(given)
      }),
    )
  })
})
