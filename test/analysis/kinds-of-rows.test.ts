import { describe, expect, it } from 'vitest'
import { withReplacement } from '../../src/analysis/draws.ts'
import { type Kinds, kindsOfRows, resampledKinds } from '../../src/analysis/kinds-of-rows.ts'
import { resampledSums } from '../../src/analysis/resampled.ts'
import { quantile } from '../../src/math/quantile.ts'
import { seededRandom } from '../../src/math/random.ts'
import { tableOf } from '../../src/math/table.ts'

const kindsOf = (rows: readonly (readonly number[])[]): Kinds => {
  const open = kindsOfRows(rows[0]!.length)
  for (const row of rows) open.add(row)
  return open.kinds()
}

/** A share in hundredths of each resample, ascending. */
const shares = (values: Float64Array): readonly number[] =>
  Array.from(
    { length: values.length / 2 },
    (_, r) => (100 * values[2 * r]!) / (values[2 * r]! + values[2 * r + 1]!),
  ).sort((a, b) => a - b)

describe('rows that are mostly alike', () => {
  it('are kept once each, ascending, with the number of their units', () => {
    const kinds = kindsOf([
      [1, 0],
      [0, 2],
      [1, 0],
    ])
    expect([kinds.counts, [...kinds.rows.values]]).toEqual([
      [1, 2],
      [0, 2, 1, 0],
    ])
  })

  it('give intervals as units that are drawn one by one do', () => {
    const random = seededRandom(3)
    const rows = Array.from({ length: 3000 }, () => (random(20) === 0 ? [0, 1] : [1 + random(3), 0]))
    const resamples = 4000
    const few = shares(resampledKinds(kindsOf(rows), resamples, 1).values)
    const all = shares(resampledSums([tableOf(2, rows)], resamples, withReplacement(1))[0]!.values)
    const width = quantile(all, 0.975) - quantile(all, 0.025)
    for (const q of [0.025, 0.5, 0.975])
      expect(Math.abs(quantile(few, q) - quantile(all, q)) / width).toBeLessThan(0.04)
  })

  it('are drawn one by one where hardly two are alike', () => {
    const rows = Array.from({ length: 50 }, (_, i) => [i, 50 - i])
    const [all] = resampledSums([tableOf(2, rows)], 100, withReplacement(9))
    expect(resampledKinds(kindsOf(rows), 100, 9)).toEqual(all)
  })

  it('draw as many units as there are', () => {
    const rows = Array.from({ length: 1000 }, (_, i) => [1, i % 3])
    const { values } = resampledKinds(kindsOf(rows), 50, 4)
    for (let r = 0; r < 50; r++) expect(values[2 * r]).toBe(1000)
  })
})
