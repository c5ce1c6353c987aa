import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import type { Sample, Settings } from '../../src/analysis/sample.ts'
import { quantile } from '../../src/math/quantile.ts'
import { tableOf } from '../../src/math/table.ts'
import type { Row } from '../../src/model/metric.ts'
import { bootstrapP, resampledScores } from '../reference/bootstrap.ts'

const share = (sum: Row): number | undefined => (sum[1]! > 0 ? sum[0]! / sum[1]! : undefined)
const sumOf = (rows: readonly (readonly number[])[]) => [0, 1].map((k) => rows.reduce((sum, row) => sum + row[k]!, 0))

const sample = (
  systems: readonly (readonly (readonly number[])[])[],
  more: Partial<Pick<Sample, 'present' | 'higherIsBetter'>> = {},
): Sample => ({
  metric: 'share',
  higherIsBetter: true,
  tables: systems.map((rows) => tableOf(2, rows)),
  observed: systems.map((rows) => share(sumOf(rows))),
  scores: (sums) => Promise.resolve(sums.map(share)),
  ...more,
})

const settings: Settings = {
  confidence: 40,
  test: { kind: 'paired-bs', count: 40 },
  seed: 7,
  recipe: 'variorum',
  adjust: undefined,
  baseline: 0,
}

// No row is empty: of empty ones below
const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 })), {
  minLength: 2,
  maxLength: 12,
})
const pairs = rows.chain((first) =>
  fc.tuple(
    fc.constant(first),
    fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 })), {
      minLength: first.length,
      maxLength: first.length,
    }),
  ),
)

describe('analyse', () => {
  it('gives the interval and the p of the plainest bootstrap', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async ([a, b]) => {
        const [{ intervals, comparisons } = { intervals: [], comparisons: [] }] = await analyse(
          [sample([a, b])],
          settings,
        )
        const scores = resampledScores(b, share, 40, 7)
          .map((each) => each!)
          .sort((x, y) => x - y)
        expect(intervals[1]).toMatchObject({
          low: quantile(scores, (1 - 0.95) / 2),
          high: quantile(scores, (1 + 0.95) / 2),
          level: 0.95,
        })
        expect(comparisons[0]!.p).toBe(bootstrapP(a, b, share, 40, 7))
        expect(comparisons[0]!.difference).toBe(share(sumOf(b))! - share(sumOf(a))!)
      }),
      { numRuns: 50 },
    )
  })

  it('gives a metric the same numbers alone and beside others', async () => {
    const [a, b] = [
      [
        [1, 2],
        [3, 3],
        [0, 4],
      ],
      [
        [2, 2],
        [1, 3],
        [4, 4],
      ],
    ]
    const alone = await analyse([sample([a, b])], settings)
    const beside = await analyse([sample([b, a, b]), sample([a, b])], settings)
    expect(beside[1]).toEqual(alone[0])
  })

  it('tests all against the best of a metric, the worst last, or against the one that is named', async () => {
    const systems = [
      [
        [1, 4],
        [1, 4],
      ],
      [
        [4, 4],
        [3, 4],
      ],
      [
        [2, 4],
        [2, 4],
      ],
    ]
    const order = async (more: Partial<Settings>, lower = false) =>
      (await analyse([sample(systems, { higherIsBetter: !lower })], { ...settings, ...more }))[0]!.comparisons.map(
        ({ baseline, system }) => [baseline, system],
      )
    expect(await order({ baseline: 'best' })).toEqual([
      [1, 2],
      [1, 0],
    ])
    expect(await order({ baseline: 'best' }, true)).toEqual([
      [0, 2],
      [0, 1],
    ])
    expect(await order({ baseline: 2 })).toEqual([
      [2, 0],
      [2, 1],
    ])
    expect(await order({ baseline: 'best', compared: [0, 2] })).toEqual([[2, 0]])
  })

  it('leaves out what one of two systems could not be measured on, and units it has no text of', async () => {
    const systems = [
      [
        [1, 2],
        [0, 0],
        [2, 2],
        [1, 3],
      ],
      [
        [2, 2],
        [5, 5],
        [0, 0],
        [1, 3],
      ],
    ]
    const [{ comparisons } = { comparisons: [] }] = await analyse([sample(systems)], settings)
    expect(comparisons[0]).toMatchObject({ units: 2, difference: 3 / 5 - 2 / 5 })
    const present = [undefined, [0, 1, 3]]
    const [missing] = await analyse([sample(systems, { present })], settings)
    expect(missing!.comparisons[0]).toMatchObject({ units: 2 })
  })

  it('adjusts p of one metric by the tests that were made', async () => {
    const systems = [0, 1, 2].map((s) => Array.from({ length: 12 }, (_, i) => [(i * (s + 1)) % 5, 5]))
    const [plain] = await analyse([sample(systems)], settings)
    const [holm] = await analyse([sample(systems)], { ...settings, adjust: 'holm' })
    const p = plain!.comparisons.map((each) => each.p!)
    const smaller = Math.min(...p)
    expect(holm!.comparisons.map(({ adjusted }) => adjusted)).toEqual(
      p.map((each) => Math.min(1, each === smaller ? 2 * each : Math.max(each, 2 * smaller))),
    )
    expect(plain!.comparisons.every(({ adjusted }) => adjusted === undefined)).toBe(true)
  })

  it('does nothing where neither intervals nor a test are wanted, and has no interval of what has no score', async () => {
    const one = sample([
      [
        [1, 2],
        [1, 2],
      ],
    ])
    expect(await analyse([one], { ...settings, confidence: undefined, test: undefined })).toEqual([
      { intervals: [undefined], comparisons: [] },
    ])
    const empty = sample([
      [
        [0, 0],
        [0, 0],
      ],
    ])
    expect((await analyse([empty], settings))[0]!.intervals).toEqual([undefined])
  })

  it('has sacreBLEU’s recipe for its metrics only', async () => {
    const one = sample([
      [
        [1, 2],
        [1, 2],
      ],
    ])
    await expect(analyse([one], { ...settings, recipe: 'sacrebleu', test: undefined })).rejects.toThrow(
      "'share' is none of them",
    )
  })
})
