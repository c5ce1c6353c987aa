import * as fc from 'fast-check'
import levenshtein from 'fast-levenshtein'
import { describe, expect, it } from 'vitest'
import { distance } from '../../src/math/edit-distance.ts'
import { plainDistance } from '../reference/edit-distance.ts'

const anyLength = { maxLength: 150 }
const few = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), ...anyLength })
const bmp = fc.string({
  unit: fc.integer({ min: 1, max: 0xd7ff }).map((code) => String.fromCharCode(code)),
  ...anyLength,
})
const wild = fc.string({
  unit: fc.constantFrom('e', 'é', 'e\u0301', '\u0301', '中', '😀', '🇨🇭', '👩‍👧', '\ud83d', '\ude00', '\u{10ffff}', 'x'),
  ...anyLength,
})
// Lengths where a word or a pair of words of bits is just short, just full or just overfull.
const edges = fc
  .constantFrom(0, 1, 31, 32, 33, 63, 64, 65, 95, 96, 97, 128, 129, 192, 193)
  .chain((length) => fc.string({ unit: fc.constantFrom('a', 'b', 'é', '中'), minLength: length, maxLength: length }))

/** A text and a copy with a few places changed, as a translation of it is: most of the matrix lies near the diagonal. */
const edited = fc
  .tuple(fc.string({ minLength: 40, maxLength: 300 }), fc.array(fc.tuple(fc.nat(), fc.string({ maxLength: 6 }))))
  .map(([text, edits]) => {
    const copy = edits.reduce((done, [at, insert]) => {
      const i = at % (done.length + 1)
      return done.slice(0, i) + insert + done.slice(i + 3)
    }, text)
    return [text, copy] as const
  })

/** `count` different symbols in a scrambled order. */
const distinct = (first: number, count: number, step: number): string =>
  Array.from({ length: count }, (_, i) => String.fromCodePoint(first + ((i * step) % count))).join('')

describe('distance', () => {
  it('counts what is inserted, deleted and replaced', () => {
    expect(distance('', '')).toBe(0)
    expect(distance('', 'abc')).toBe(3)
    expect(distance('abc', '')).toBe(3)
    expect(distance('kitten', 'sitting')).toBe(3)
    expect(distance('the treaty', 'the treaties')).toBe(3)
  })

  it('counts a character outside the basic plane once, and a combining mark by itself', () => {
    expect(distance('😀', '😁')).toBe(1)
    expect(distance('a😀b', 'ab')).toBe(1)
    expect(distance('é', 'e\u0301')).toBe(2)
  })

  it('does not cut a surrogate pair where two characters share a half', () => {
    // U+1F600 and U+1F601 share the high half, U+1F600 and U+1FA00 the low one
    expect(distance('x\u{1f600}', 'x\u{1f601}')).toBe(1)
    expect(distance('\u{1f600}x', '\u{1fa00}x')).toBe(1)
    expect(distance('\ud83d', '\u{1f600}')).toBe(1)
  })

  it.each([
    ['few symbols', few],
    ['any symbols of the basic plane', bmp],
    ['marks, emoji and broken surrogates', wild],
    ['lengths around the word size', edges],
  ])('is the plain table’s on %s', (_, texts) => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(distance(a, b)).toBe(plainDistance(a, b))
      }),
      { numRuns: 300 },
    )
  })

  it('is the plain table’s on edited copies', () => {
    fc.assert(
      fc.property(edited, ([a, b]) => {
        expect(distance(a, b)).toBe(plainDistance(a, b))
      }),
      { numRuns: 200 },
    )
  })

  it('is fast-levenshtein’s on texts without surrogates', () => {
    fc.assert(
      fc.property(fc.oneof(few, bmp, edges), fc.oneof(few, bmp, edges), (a, b) => {
        expect(distance(a, b)).toBe(levenshtein.get(a, b))
      }),
      { numRuns: 500 },
    )
  })

  it('holds with more symbols than a byte or two bytes can count', () => {
    const [a, b] = [distinct(0x100, 700, 11), distinct(0x100, 700, 13)]
    expect(distance(a, b)).toBe(plainDistance(a, b))
    const everything = distinct(0x10_000, 70_000, 1)
    expect(distance(everything, `${everything.slice(2)}x`)).toBe(2)
    expect(distance('x'.repeat(70), everything)).toBe(70_000)
  })

  it('is the same both ways round, and leaves nothing behind for the next call', () => {
    fc.assert(
      fc.property(wild, edges, few, (a, b, c) => {
        const before = distance(a, c)
        expect(distance(b, a)).toBe(distance(a, b))
        expect(distance(a, c)).toBe(before)
      }),
    )
  })
})
