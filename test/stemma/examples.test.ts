import { expect, it } from 'vitest'
import { seededRandom } from '../../src/math/random.ts'
import { examplesOf, examplesOfPairs } from '../../src/stemma/examples.ts'
import { pairCount, pairIndex } from '../../src/stemma/pair-index.ts'
import { tableOfStrangers } from '../reference/random-stemma.ts'

it('examples of all pairs are those of each pair by itself', () => {
  for (let seed = 1; seed <= 50; seed++) {
    const random = seededRandom(seed)
    const variants = 3 + random(6)
    const table = tableOfStrangers(variants, 30, 100, random)
    const errors = table.errors.map((error) => ({ ...error, telling: random(4) }))
    const pairs = examplesOfPairs({ ...table, errors })
    expect(pairs, `seed ${seed}`).toHaveLength(pairCount(variants))
    for (let a = 0; a < variants; a++)
      for (let b = a + 1; b < variants; b++)
        expect(pairs[pairIndex(a, b, variants)], `seed ${seed}`).toEqual(examplesOf({ ...table, errors }, [a, b]))
  }
})
