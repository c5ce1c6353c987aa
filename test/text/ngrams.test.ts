import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createNgramTable } from '../../src/text/ngrams.ts'
import { plainMatches } from '../reference/ngrams.ts'

describe('n-gram table', () => {
  it('matches what a list of all n-grams matches, text after text, over one or more references', () => {
    const table = createNgramTable()
    const symbol = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 0x10ffff }))
    const text = fc.oneof(fc.array(symbol, { maxLength: 40 }), fc.array(symbol, { maxLength: 700 }))
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 3 }),
        text,
        fc.integer({ min: 1, max: 6 }),
        (references, hypothesis, order) => {
          table.clear()
          for (const reference of references) table.count(reference, reference.length, order)
          const out = new Float64Array(order * 2)
          table.match(hypothesis, hypothesis.length, order, out, 1, 2)
          for (let n = 1; n <= order; n++) expect(out[2 * n - 1]).toBe(plainMatches(references, hypothesis, n))
        },
      ),
      { numRuns: 200 },
    )
  })
})
