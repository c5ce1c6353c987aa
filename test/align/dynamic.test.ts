import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gluePerPassage, monotoneLinks } from '../../src/align/dynamic.ts'
import { extractFeatures } from '../../src/align/features.ts'
import { linkGain } from '../../src/align/gain.ts'
import { overlapMatrix } from '../../src/align/similarity.ts'
import { heaviestPath } from '../reference/monotone-links.ts'

const words = ['tide', 'harbour', 'minister', 'seven', 'refused', 'bridge', 'the', 'of']
const passage = fc.array(fc.constantFrom(...words), { minLength: 0, maxLength: 6 }).map((some) => some.join(' '))
const text = fc.array(passage, { maxLength: 6 })

describe('the monotone path', () => {
  it('is as heavy as the heaviest of all paths', () => {
    fc.assert(
      fc.property(text, text, fc.double({ min: 0.01, max: 0.6, noNaN: true }), (reference, hypothesis, threshold) => {
        const features = extractFeatures(reference, hypothesis)
        const links = monotoneLinks(features, overlapMatrix(features), threshold)
        const weight = links.reduce((sum, { reference: rows, hypothesis: columns }) => {
          const width = rows.length + columns.length
          const mass = (side: 'reference' | 'hypothesis', indices: readonly number[]) =>
            indices.reduce((total, i) => total + features[side][i]!.mass, 0)
          const glue =
            (gluePerPassage * (width - 2) * Math.max(mass('reference', rows), mass('hypothesis', columns))) / width
          return sum + linkGain(features, rows, columns, threshold) - glue
        }, 0)
        expect(weight).toBeCloseTo(heaviestPath(features, threshold, gluePerPassage), 6)
      }),
      { numRuns: 300 },
    )
  })

  it('runs forward on both sides', () => {
    fc.assert(
      fc.property(text, text, (reference, hypothesis) => {
        const features = extractFeatures(reference, hypothesis)
        const links = monotoneLinks(features, overlapMatrix(features), 0.1)
        for (const side of ['reference', 'hypothesis'] as const) {
          const order = links.flatMap((link) => link[side])
          expect(order).toEqual([...new Set(order)].sort((a, b) => a - b))
        }
      }),
    )
  })
})
