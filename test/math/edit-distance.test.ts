import * as fc from 'fast-check'
import levenshtein from 'fast-levenshtein'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { distance } from '../../src/math/edit-distance.ts'
import { plainDistance } from '../../src/math/plain/edit-distance.ts'
import { seededRandom } from '../../src/math/random.ts'
import type { Text } from '../../src/math/symbols.ts'
import { tableDistance } from '../reference/edit-distance.ts'
import { textPairs } from '../reference/text-pairs.ts'

function refuse(): never {
  throw new SyntaxError('invalid opcode')
}

/** `count` different symbols in a scrambled order. */
const distinct = (first: number, count: number, step: number): string =>
  Array.from({ length: count }, (_, i) => String.fromCodePoint(first + ((i * step) % count))).join('')

type Random = ReturnType<typeof seededRandom>

const word = (random: Random, length: number, letters: string): string =>
  Array.from({ length }, () => letters[random(letters.length)]).join('')

/** With so many places changed by up to three letters. */
function edited(random: Random, text: string, places: number): string {
  let copy = text
  for (let i = 0; i < places; i++) {
    const at = random(copy.length + 1)
    copy = copy.slice(0, at) + word(random, random(3), 'aabxyz') + copy.slice(at + random(3))
  }
  return copy
}

let known: readonly { readonly a: Text; readonly b: Text; readonly expected: number }[] | undefined
const hardPairs = () =>
  (known ??= Array.from(textPairs(20_250_101, 21_000, 300), ([a, b]) => ({ a, b, expected: tableDistance(a, b) })))

describe.each([
  ['distance', distance],
  ['distance without WebAssembly', plainDistance],
])('%s', (_, distanceOf) => {
  it('counts what is inserted, deleted and replaced', () => {
    expect(distanceOf('', '')).toBe(0)
    expect(distanceOf('', 'abc')).toBe(3)
    expect(distanceOf('abc', '')).toBe(3)
    expect(distanceOf('kitten', 'sitting')).toBe(3)
    expect(distanceOf('the treaty', 'the treaties')).toBe(3)
  })

  it('counts a character outside the basic plane once, and a combining mark by itself', () => {
    expect(distanceOf('😀', '😁')).toBe(1)
    expect(distanceOf('a😀b', 'ab')).toBe(1)
    expect(distanceOf('é', 'e\u0301')).toBe(2)
  })

  it('does not cut a surrogate pair where two characters share a half', () => {
    // U+1F600 and U+1F601 share the high half, U+1F600 and U+1FA00 the low one
    expect(distanceOf('x\u{1f600}', 'x\u{1f601}')).toBe(1)
    expect(distanceOf('\u{1f600}x', '\u{1fa00}x')).toBe(1)
    expect(distanceOf('\ud83d', '\u{1f600}')).toBe(1)
  })

  it('compares ids as numbers, whatever their sign and size', () => {
    expect(distanceOf(Uint32Array.of(1, 2, 3), Uint32Array.of(1, 3))).toBe(1)
    expect(distanceOf(Int32Array.of(-1, 70_000), Int32Array.of(70_000, -1))).toBe(2)
    expect(distanceOf(Uint32Array.of(0xffff_ffff), Uint32Array.of(0xffff_fffe))).toBe(1)
  })

  it('is the plain table’s on hard pairs of texts', () => {
    const wrong = hardPairs().filter(({ a, b, expected }) => distanceOf(a, b) !== expected)
    expect(wrong.slice(0, 3)).toEqual([])
  }, 60_000)

  it('is fast-levenshtein’s on texts without surrogates', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aab cé中.'), maxLength: 700 })
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(distanceOf(a, b)).toBe(levenshtein.get(a, b))
      }),
      { numRuns: 500 },
    )
  })

  it('holds with more symbols than a byte or two bytes can count', () => {
    const [a, b] = [distinct(0x100, 700, 11), distinct(0x100, 700, 13)]
    expect(distanceOf(a, b)).toBe(tableDistance(a, b))
    const everything = distinct(0x10_000, 70_000, 1)
    expect(distanceOf(everything, `${everything.slice(2)}x`)).toBe(2)
    expect(distanceOf('x'.repeat(70), everything)).toBe(70_000)
  })

  it('is the same both ways round, and leaves nothing behind for the next call', () => {
    const pairs = [...textPairs(5, 300, 300)]
    const before = pairs.map(([a, b]) => distanceOf(a, b))
    expect(pairs.map(([a, b]) => distanceOf(b, a))).toEqual(before)
  })
})

describe('distance', () => {
  it('is exact up to max and max + 1 beyond', () => {
    const wrong = hardPairs().flatMap(({ a, b, expected }) =>
      [0, expected - 1, expected, expected + 1, expected >> 1, expected * 2, 40]
        .filter((max) => max >= 0 && distance(a, b, { max }) !== Math.min(expected, max + 1))
        .map((max) => ({ a, b, expected, max })),
    )
    expect(wrong.slice(0, 3)).toEqual([])
  }, 60_000)

  it('is exact for texts with a few edits, however long, and keeps small bounds on them', () => {
    const random = seededRandom(2003)
    const wrong = Array.from({ length: 600 }, () => {
      const a = word(random, 1 + random(2500), 'aab cde')
      const b = edited(random, a, random(random(2) === 0 ? 6 : 70))
      const exact = levenshtein.get(a, b)
      const bounds = [0, 1, 2, 3, 7, 15, 16, 31, 32, 63, 64, exact - 1, exact, exact + 1].filter((max) => max >= 0)
      const fine = bounds.every((max) => distance(a, b, { max }) === Math.min(exact, max + 1))
      return fine && distance(a, b) === exact ? [] : [{ a, b, exact }]
    }).flat()
    expect(wrong.slice(0, 1)).toEqual([])
  }, 60_000)

  it('keeps small bounds on long texts that differ from the start, whose length in characters is not that in units', () => {
    const random = seededRandom(2004)
    const wrong = Array.from({ length: 60 }, () => {
      const shared = word(random, 500 + random(300), 'aab cde')
      const a = edited(random, shared, random(60)) + '😀'.repeat(random(20))
      const b = ['', word(random, 30, 'xyz')][random(2)] + shared + '😁'.repeat(random(60))
      const exact = tableDistance(a, b)
      const bounds = [0, 1, 2, 3, 10, 30, exact - 1, exact, exact + 1].filter((max) => max >= 0)
      return bounds.every((max) => distance(a, b, { max }) === Math.min(exact, max + 1)) ? [] : [{ a, b, exact }]
    }).flat()
    expect(wrong.slice(0, 1)).toEqual([])
  }, 60_000)

  it('is fast-levenshtein’s on texts long enough for a band, and keeps max there too', () => {
    const text = Array.from({ length: 700 }, (_, i) => `${(i * i) % 89} word ${i % 13}`).join(' ')
    for (const other of [text.replaceAll('3', 'three '), text.slice(3000), text.toUpperCase(), `${text}${text}`]) {
      const exact = levenshtein.get(text, other)
      expect(distance(text, other)).toBe(exact)
      for (const max of [0, exact - 1, exact, exact + 1, 2 * exact])
        expect(distance(text, other, { max })).toBe(Math.min(exact, max + 1))
    }
  })

  it('refuses a max that is no length', () => {
    expect(() => distance('a', 'b', { max: -1 })).toThrow('max is -1, expected a number of at least 0')
    expect(() => distance('a', 'b', { max: Number.NaN })).toThrow('max is NaN')
    expect(distance('abc', 'xyz', { max: Number.POSITIVE_INFINITY })).toBe(3)
  })

  it('grows for a large input and works on after it', () => {
    const long = 'x'.repeat(3_000_000)
    expect(distance(`${long}abc`, `b${long}`)).toBe(4)
    expect(distance('kitten', 'sitting')).toBe(3)
  })
})

describe('distance without WebAssembly', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it.each([
    ['there is none', undefined],
    ['it lacks vectors', { Module: refuse }],
  ])('is the same where %s', async (_, webAssembly) => {
    vi.stubGlobal('WebAssembly', webAssembly)
    vi.resetModules()
    const { distance: elsewhere } = await import('../../src/math/edit-distance.ts')
    for (const [a, b] of textPairs(11, 200, 300)) {
      expect(elsewhere(a, b)).toBe(distance(a, b))
      expect(elsewhere(a, b, { max: 30 })).toBe(distance(a, b, { max: 30 }))
    }
  })

  it('is the same where Node’s Buffer is missing', async () => {
    vi.stubGlobal('Buffer', undefined)
    vi.resetModules()
    const { distance: elsewhere } = await import('../../src/math/edit-distance.ts')
    for (const [a, b] of textPairs(13, 200, 300)) expect(elsewhere(a, b)).toBe(distance(a, b))
  })
})
