import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandAlong } from '../../src/align/band.ts'
import { monotoneLinks, type Prices } from '../../src/align/dynamic.ts'
import { extractFeatures } from '../../src/align/features.ts'
import { overlapsAlong } from '../../src/align/overlaps.ts'
import type { Scale } from '../../src/align/path-score.ts'
import { wholeRegion } from '../../src/align/region.ts'
import { heaviestPath, pathWeight } from '../reference/monotone-links.ts'

const words = ['tide', 'harbour', 'minister', 'seven', 'refused', 'bridge', 'the', 'of']
const passage = fc.array(fc.constantFrom(...words), { minLength: 0, maxLength: 6 }).map((some) => some.join(' '))
const text = fc.array(passage, { maxLength: 6 })
const scale = fc.record({
  threshold: fc.double({ min: -0.1, max: 0.6, noNaN: true }),
  typical: fc.double({ min: 0, max: 0.8, noNaN: true }),
})
const prices = fc.record({ jump: fc.nat(20_000), skip: fc.nat(5000) })

function pathOf(reference: readonly string[], hypothesis: readonly string[], above: Scale, paying: Prices) {
  const region = wholeRegion(extractFeatures(reference, hypothesis))
  const band = bandAlong({ rows: [], columns: [] }, reference.length, hypothesis.length)
  return {
    features: region.features,
    links: monotoneLinks(region, band, overlapsAlong(band, region), above, paying),
  }
}

describe('the monotone path', () => {
  it('is as heavy as the heaviest of all paths where the band holds every place', () => {
    fc.assert(
      fc.property(text, text, scale, prices, (reference, hypothesis, above, paying) => {
        const { features, links } = pathOf(reference, hypothesis, above, paying)
        expect(pathWeight(features, links, above, paying)).toBeCloseTo(heaviestPath(features, above, paying), 3)
      }),
      { numRuns: 500 },
    )
  })

  it('runs forward on both sides', () => {
    fc.assert(
      fc.property(text, text, scale, prices, (reference, hypothesis, above, paying) => {
        const { links } = pathOf(reference, hypothesis, above, paying)
        for (const side of ['reference', 'hypothesis'] as const) {
          const order = links.flatMap((link) => link[side])
          expect(order).toEqual([...new Set(order)].sort((a, b) => a - b))
        }
      }),
    )
  })
})
