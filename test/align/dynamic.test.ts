import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandAlong } from '../../src/align/band.ts'
import { monotoneLinks } from '../../src/align/dynamic.ts'
import { extractFeatures } from '../../src/align/features.ts'
import { wholeField } from '../../src/align/field.ts'
import { overlapsAlong } from '../../src/align/overlaps.ts'
import { heaviestPath, linkWeight } from '../reference/monotone-links.ts'

const words = ['tide', 'harbour', 'minister', 'seven', 'refused', 'bridge', 'the', 'of']
const passage = fc.array(fc.constantFrom(...words), { minLength: 0, maxLength: 6 }).map((some) => some.join(' '))
const text = fc.array(passage, { maxLength: 6 })
const threshold = fc.double({ min: 0.01, max: 0.6, noNaN: true })

function pathOf(reference: readonly string[], hypothesis: readonly string[], above: number) {
  const field = wholeField(extractFeatures(reference, hypothesis))
  const band = bandAlong({ rows: [], columns: [] }, reference.length, hypothesis.length)
  return { features: field.features, links: monotoneLinks(field, band, overlapsAlong(band, field), above) }
}

describe('the monotone path', () => {
  it('is as heavy as the heaviest of all paths where the band holds every place', () => {
    fc.assert(
      fc.property(text, text, threshold, (reference, hypothesis, above) => {
        const { features, links } = pathOf(reference, hypothesis, above)
        const weight = links.reduce(
          (sum, link) => sum + linkWeight(features, link.reference, link.hypothesis, above),
          0,
        )
        expect(weight).toBeCloseTo(heaviestPath(features, above), 3)
      }),
      { numRuns: 300 },
    )
  })

  it('runs forward on both sides', () => {
    fc.assert(
      fc.property(text, text, (reference, hypothesis) => {
        const { links } = pathOf(reference, hypothesis, 0.1)
        for (const side of ['reference', 'hypothesis'] as const) {
          const order = links.flatMap((link) => link[side])
          expect(order).toEqual([...new Set(order)].sort((a, b) => a - b))
        }
      }),
    )
  })
})
