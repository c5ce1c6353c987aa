import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Band } from '../../src/align/band.ts'
import { extractFeatures } from '../../src/align/features.ts'
import { overlapsAlong } from '../../src/align/overlaps.ts'
import { sharedWeight } from '../../src/align/similarity.ts'

const words = ['tide', 'harbour', 'minister', 'seven', 'refused', 'bridge', 'the', 'of', '潮汐']
const passage = fc.array(fc.constantFrom(...words), { maxLength: 9 }).map((some) => some.join(' '))
const text = fc.array(passage, { minLength: 1, maxLength: 20 })

/** Some of `size` passages, ascending. */
const someOf = (size: number) =>
  fc.subarray(Array.from({ length: size }, (_, i) => i)).map((indices) => Int32Array.from(indices))

/** Edges that never fall, from (0, 0) to (height, width). */
const bandOf = (height: number, width: number): fc.Arbitrary<Band> =>
  fc.array(fc.tuple(fc.nat(width), fc.nat(width)), { minLength: height + 1, maxLength: height + 1 }).map((places) => {
    const from = Int32Array.from(places, (place) => Math.min(...place)).sort()
    const to = Int32Array.from(places, (place) => Math.max(...place)).sort()
    from[0] = 0
    to[height] = width
    return { from, to }
  })

const cases = fc.tuple(text, text).chain(([reference, hypothesis]) =>
  fc.tuple(someOf(reference.length), someOf(hypothesis.length)).chain(([rows, columns]) =>
    fc.record({
      features: fc.constant(extractFeatures(reference, hypothesis)),
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      band: bandOf(rows.length, columns.length),
    }),
  ),
)

it('what passages share along a band is what each two of them share on their own', () => {
  fc.assert(
    fc.property(cases, ({ band, ...region }) => {
      const { from, to, starts, shared } = overlapsAlong(band, region)
      const alone = sharedWeight(region.features)
      for (let i = 0; i < region.rows.length; i++)
        for (let j = from[i]!; j < to[i]!; j++)
          expect(shared[starts[i]! + j]).toBe(alone([region.rows[i]!], [region.columns[j]!]))
    }),
    { numRuns: 500 },
  )
})
