import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import { ownCopy } from '../../src/text/own-copy.ts'

describe('ownCopy', () => {
  it('is the same text, of half characters and byte order marks too', () => {
    const sign = fc.constantFrom(...'aé…中', '\u{1f600}', '\ud800', '\udc00', '\ufeff', '\0')
    fc.assert(fc.property(fc.string({ unit: sign, maxLength: 40 }), (text) => ownCopy(text) === text))
  })
})
