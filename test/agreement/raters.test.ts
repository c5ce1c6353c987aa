import { describe, expect, it } from 'vitest'
import { krippendorffAlpha, raterPairs, type Scale } from '../../src/agreement/raters.ts'
import { seededRandom } from '../../src/math/random.ts'
import { slowAlpha } from '../reference/alpha.ts'

const table = (...rows: readonly string[]): readonly Float64Array[] =>
  rows.map((row) => Float64Array.from(row, (cell) => (cell === '.' ? Number.NaN : Number(cell))))

/** The example of four observers and twelve units in Krippendorff 2011. */
const published = table('123321412...', '1233224125.3', '.3332342251.', '12332441251.')

describe("Krippendorff's alpha", () => {
  it.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
  ] as const)('is what the paper gives for its example, %s', (scale, alpha) => {
    expect(krippendorffAlpha(published, scale)).toBeCloseTo(alpha, 3)
  })

  it('is 1 where all agree, and nothing where there is nothing to agree on', () => {
    expect(krippendorffAlpha(table('1234', '1234'), 'interval')).toBe(1)
    expect(krippendorffAlpha(table('1111', '1111'), 'nominal')).toBeUndefined()
    expect(krippendorffAlpha(table('12..', '..34'), 'nominal')).toBeUndefined()
    expect(krippendorffAlpha([], 'ordinal')).toBeUndefined()
  })

  it.each(['nominal', 'ordinal', 'interval'] as const)(
    'equals the sum over all pairs, %s (seeds 1 to 100)',
    (scale: Scale) => {
      for (let seed = 1; seed <= 100; seed++) {
        const random = seededRandom(seed)
        const raters = Array.from({ length: 2 + random(3) }, () =>
          Float64Array.from({ length: 9 }, () => (random(4) === 0 ? Number.NaN : random(5))),
        )
        const [fast, slow] = [krippendorffAlpha(raters, scale), slowAlpha(raters, scale)]
        expect(fast === undefined, `seed ${seed}`).toBe(slow === undefined)
        expect(fast ?? 0, `seed ${seed}`).toBeCloseTo(slow ?? 0, 10)
      }
    },
  )
})

it('two raters are compared on what both rated: equal values, and order', () => {
  expect(raterPairs(table('123.', '132.', '...5'))).toEqual([
    { first: 0, second: 1, units: 3, equal: 1 / 3, sameOrder: 2 / 3 },
    { first: 0, second: 2, units: 0, equal: undefined, sameOrder: undefined },
    { first: 1, second: 2, units: 0, equal: undefined, sameOrder: undefined },
  ])
})
