import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recurring } from '../../src/text/recurring.ts'

const tellsOf = (texts: readonly string[]): ((text: string) => boolean) => recurring(texts.length, (i) => texts[i]!)

describe('recurring', () => {
  it('tells of every text that is there twice', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '…'), maxLength: 4 })
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 60 }), (texts) =>
        texts.filter((one, i) => texts.indexOf(one) !== i).every(tellsOf(texts)),
      ),
    )
  })

  it('tells of few that are there once', () => {
    const texts = Array.from({ length: 10_000 }, (_, i) => `boat ${i}`)
    expect(texts.filter(tellsOf(texts)).length).toBeLessThan(texts.length / 6)
  })
})
