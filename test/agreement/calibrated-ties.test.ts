import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calibratedTies } from '../../src/agreement/calibrated-ties.ts'
import { groupedBy } from '../../src/agreement/grouped.ts'
import { accuracyAt, slowCalibratedTies, walkedCalibratedTies } from '../reference/agreement.ts'

const score = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ min: -1, max: 1, noNaN: true }))
/** People leave some segments of some systems unrated. */
const rating = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -3, max: 0 }) },
  { weight: 1, arbitrary: fc.constant(Number.NaN) },
)

const tables = fc
  .record({ systems: fc.integer({ min: 2, max: 6 }), segments: fc.integer({ min: 1, max: 8 }) })
  .chain(({ systems, segments }) => {
    const size = { minLength: systems * segments, maxLength: systems * segments }
    return fc.record({
      systems: fc.constant(Array.from({ length: systems }, (_, i) => `s${i}`)),
      segments: fc.constant(segments),
      gold: fc.array(rating, size),
      metric: fc.array(score, size),
    })
  })

describe('accuracy with calibrated ties', () => {
  it.each(['none', 'sys', 'item'] as const)('is the best of all thresholds, by %s', (by) => {
    fc.assert(
      fc.property(tables, ({ systems, segments, gold, metric }) => {
        const grouped = groupedBy(
          { name: 'people', systems, segments, values: Float64Array.from(gold) },
          by,
        )(Float64Array.from(metric))
        const found = calibratedTies(grouped)
        fc.pre(found !== undefined)
        const slow = slowCalibratedTies(grouped)
        expect(found.accuracy).toBeCloseTo(slow.accuracy, 10)
        expect(accuracyAt(grouped, found.threshold)).toBeCloseTo(slow.accuracy, 10)
        expect(walkedCalibratedTies(grouped)).toBeCloseTo(slow.accuracy, 10)
      }),
    )
  })

  it('says nothing where no group has a pair', () => {
    const gold = { name: 'people', systems: ['a'], segments: 3, values: Float64Array.of(1, 2, 3) }
    expect(calibratedTies(groupedBy(gold, 'item')(Float64Array.of(1, 2, 3)))).toBeUndefined()
  })
})
