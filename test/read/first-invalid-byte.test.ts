import { isUtf8 } from 'node:buffer'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstInvalidByte } from '../../src/read/first-invalid-byte.ts'

/** Slow and obvious: the longest prefix that is UTF-8. */
function longestValidPrefix(bytes: Uint8Array): number | undefined {
  if (isUtf8(bytes)) return undefined
  for (let length = bytes.length - 1; length > 0; length--) if (isUtf8(bytes.subarray(0, length))) return length
  return 0
}

const afterA = (...bytes: number[]) => Buffer.from([0x61, ...bytes])

describe('firstInvalidByte', () => {
  it.each([
    ['a byte that starts nothing', afterA(0xff)],
    ['a continuation byte on its own', afterA(0x80, 0x62)],
    ['Latin-1', Buffer.from('a\u00e9t\u00e9', 'latin1')],
    ['a sequence cut off by the end of the file', afterA(0xe2, 0x82)],
    ['a sequence cut off by a letter', afterA(0xe2, 0x82, 0x62)],
    ['a sequence of four cut off after its first byte', afterA(0xf0)],
    ['an overlong slash in two bytes', afterA(0xc0, 0xaf)],
    ['an overlong slash in three bytes', afterA(0xe0, 0x80, 0xaf)],
    ['an overlong slash in four bytes', afterA(0xf0, 0x80, 0x80, 0xaf)],
    ['a high surrogate', afterA(0xed, 0xa0, 0x80)],
    ['a low surrogate', afterA(0xed, 0xbf, 0xbf)],
    ['a code point above U+10FFFF', afterA(0xf4, 0x90, 0x80, 0x80)],
  ])('is where %s starts', (_, bytes) => {
    expect(firstInvalidByte(bytes)).toBe(1)
  })

  it.each(['', 'a', '\u00e9', '\u20ac', '\ud7ff\ue000', '\u{10000}', '\u{10ffff}', '\ufeffa', '\u0000'])(
    'finds nothing in UTF-8 (%j)',
    (text) => {
      expect(firstInvalidByte(Buffer.from(text))).toBeUndefined()
    },
  )

  it('counts bytes, not characters', () => {
    expect(firstInvalidByte(Buffer.concat([Buffer.from('\u20ac\u{1f600}'), Buffer.from([0xc3])]))).toBe(7)
  })

  it('agrees with the longest valid prefix on random bytes', () => {
    // The bounds of every range of table 3-7, so that random sequences are often almost right.
    const edges = [0x00, 0x61, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1]
    const bytes = fc.constantFrom(...edges, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff)
    const sequence = fc.oneof(fc.array(bytes, { maxLength: 12 }), fc.uint8Array({ maxLength: 12 }))
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 5 }), sequence, (text, tail) => {
        const all = Buffer.concat([Buffer.from(text), Buffer.from(tail)])
        expect(firstInvalidByte(all)).toBe(longestValidPrefix(all))
      }),
      { numRuns: 2000 },
    )
  })
})
