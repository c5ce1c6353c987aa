import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { type Doubt, fallingLinks, wordsOfLinks } from '../../src/analysis/falling-links.ts'
import type { LinkIntervals, MeanInterval, Sample } from '../../src/analysis/sample.ts'
import { quantile } from '../../src/math/quantile.ts'
import { tableOf } from '../../src/math/table.ts'
import type { Row } from '../../src/model/metric.ts'
import { type DrawnBead, drawnSums } from '../reference/drawn-links.ts'

const share = (sum: Row): number | undefined => (sum[1]! > 0 ? sum[0]! / sum[1]! : undefined)

const draws = 60

/** What our analysis is given of beads: rows added up by unit, and of doubtful links the difference. */
function sampleOf(beads: readonly DrawnBead[], units: number, present?: readonly number[]): Sample {
  const rows = Array.from({ length: units }, () => [0, 0])
  for (const { unit, row } of beads) for (const k of [0, 1]) rows[unit]![k]! += row[k]!
  const links = beads.filter(({ doubt }) => doubt !== undefined)
  const doubt: Doubt = {
    units: Int32Array.from(links, ({ unit }) => unit),
    confidence: Float64Array.from(links, (bead) => bead.doubt!.confidence),
    first: Uint8Array.from(links, (bead) => Number(bead.doubt!.isFirst)),
    differences: tableOf(
      2,
      links.map((bead) => bead.doubt!.omitted.map((count, k) => count - bead.row[k]!)),
    ),
  }
  return {
    metric: 'share',
    higherIsBetter: true,
    tables: [tableOf(2, rows)],
    present: [present],
    ...(links.length > 0 && { doubts: [doubt] }),
    observed: [share([0, 1].map((k) => rows.reduce((sum, row) => sum + row[k]!, 0)))],
    scores: (sums) => Promise.resolve(sums.map(share)),
  }
}

async function intervalsOf(
  sample: Sample,
  seed = 7,
  count = draws,
): Promise<{ readonly ci: MeanInterval | undefined; readonly found: LinkIntervals | undefined }> {
  const settings = {
    confidence: count,
    test: undefined,
    seed,
    recipe: 'variorum',
    adjust: undefined,
    baseline: 0,
  } as const
  const [analysis] = await analyse([sample], settings)
  return { ci: analysis?.intervals[0], found: analysis?.links?.[0] }
}

/** Links of equal weight, one a unit, that keep everything or nothing. */
const chain = (count: number, confidence: number): readonly DrawnBead[] =>
  Array.from({ length: count }, (_, unit) => ({
    unit,
    row: [4, 4],
    doubt: { confidence, omitted: [0, 4], isFirst: unit === 0 },
  }))

const width = (interval: { readonly low: number; readonly high: number } | undefined): number =>
  interval!.high - interval!.low

const count = fc.integer({ min: 0, max: 9 })
const someUnit = fc.integer({ min: 0, max: 5 })
const someRow = fc.tuple(count, fc.integer({ min: 1, max: 9 }))
const someDoubt = fc.record({
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  omitted: someRow,
  isFirst: fc.boolean(),
})
const doubtful = { unit: someUnit, row: someRow, doubt: someDoubt }
// As in a text: in the order of the units, of which each has a bead. One at least is doubtful.
const beads = fc
  .tuple(fc.record(doubtful), fc.array(fc.record({ ...doubtful, doubt: fc.option(someDoubt) }), { maxLength: 12 }))
  .map(([one, some]): readonly DrawnBead[] =>
    [
      one,
      ...some.map(({ doubt: each, ...sure }): DrawnBead => ({ ...sure, ...(each && { doubt: each }) })),
      ...Array.from({ length: 6 }, (_, own): DrawnBead => ({ unit: own, row: [1, 2] })),
    ].sort((x, y) => x.unit - y.unit),
  )

describe('links that may be wrong', () => {
  it('give the intervals of the plainest draw, whose rows are added up one by one', async () => {
    await fc.assert(
      fc.asyncProperty(beads, fc.nat(), async (some, seed) => {
        const { found } = await intervalsOf(sampleOf(some, 6), seed)
        const slow = drawnSums(some, { width: 2, units: 6, draws, seed })
        for (const [interval, kind] of [
          [found?.links, 'alone'],
          [found?.both, 'taken'],
        ] as const) {
          const scores = slow.map((sums) => share(sums[kind])!).sort((a, b) => a - b)
          expect(interval?.low).toBeCloseTo(quantile(scores, 0.025), 10)
          expect(interval?.high).toBeCloseTo(quantile(scores, 0.975), 10)
        }
      }),
    )
  })

  it('are nothing where there are none, and move no interval and no test that stands beside them', async () => {
    const sure = chain(8, 1).map(({ unit, row }) => ({ unit, row }))
    const half = chain(8, 0.5)
    const [without, beside] = [await intervalsOf(sampleOf(sure, 8)), await intervalsOf(sampleOf(half, 8))]
    expect(without.found).toBeUndefined()
    expect(beside.ci).toEqual(without.ci)
    expect(beside.found).toMatchObject({ uncertain: 8, expected: 4 })
  })

  it('that are sure never fall, and such of no confidence always do', async () => {
    const [sure, none] = [await intervalsOf(sampleOf(chain(8, 1), 8)), await intervalsOf(sampleOf(chain(8, 0), 8))]
    expect(sure.found?.links).toMatchObject({ low: 1, high: 1, mean: 1 })
    expect(none.found?.links).toMatchObject({ low: 0, high: 0, mean: 0 })
  })

  it('span both where one link carries all, as likely wrong as right', async () => {
    const one: readonly DrawnBead[] = [
      ...chain(1, 0.5),
      ...Array.from({ length: 5 }, (_, unit) => ({ unit, row: [0, 0] })),
    ]
    const { found } = await intervalsOf(sampleOf(one, 6), 7, 400)
    expect(found?.links).toMatchObject({ low: 0, high: 1 })
    expect(found?.links?.mean).toBeCloseTo(0.5, 1)
  })

  it('fall as often as their confidence says, together with their neighbours more often than by chance', () => {
    const confidence = Float64Array.of(0.9, 0.9, 0.6, 0.98)
    const times = Int32Array.of(1, 1, 1, 1)
    const differences = tableOf(
      4,
      [0, 1, 2, 3].map((link) => [0, 1, 2, 3].map((k) => Number(k === link))),
    )
    const many = 100_000
    const links = fallingLinks(
      { units: Int32Array.of(0, 1, 2, 3), confidence, first: Uint8Array.of(1, 0, 0, 1), differences },
      many,
    )
    const [fill, words] = [wordsOfLinks(3), new Uint32Array(4)]
    for (let draw = 0; draw < many; draw++) {
      fill(words)
      links.next(words, times)
    }
    const fell = (draw: number, link: number): number => links.alone.values[4 * draw + link]!
    const often = (of: (draw: number) => number): number =>
      Array.from({ length: many }, (_, draw) => of(draw)).reduce((sum, each) => sum + each, 0) / many
    for (const link of [0, 1, 2, 3]) expect(often((draw) => fell(draw, link))).toBeCloseTo(1 - confidence[link]!, 2)
    // .4 of the time both or none, else each for itself
    expect(often((draw) => fell(draw, 0) * fell(draw, 1))).toBeCloseTo(0.4 * 0.1 + 0.6 * 0.01, 2)
    // Of another document: nothing to do with the one before
    expect(often((draw) => fell(draw, 2) * fell(draw, 3))).toBeCloseTo(0.4 * 0.02, 2)
  })

  it('make wider intervals and lower means, the more doubtful they are', async () => {
    const found = []
    for (const confidence of [0.99, 0.95, 0.9, 0.8, 0.7])
      found.push((await intervalsOf(sampleOf(chain(40, confidence), 40), 7, 1000)).found)
    const [widths, means] = [found.map((each) => width(each?.links)), found.map((each) => each!.links!.mean)]
    expect(widths).toEqual(widths.toSorted((a, b) => a - b))
    expect(means).toEqual(means.toSorted((a, b) => b - a))
  })

  it('widen what resampling says of a score', async () => {
    const varied = chain(30, 0.9).map((each) => ({ ...each, row: [each.unit % 5, 4] }))
    const { ci, found } = await intervalsOf(sampleOf(varied, 30), 7, 1000)
    expect(width(found?.both)).toBeGreaterThan(Math.max(width(ci), width(found?.links)))
  })

  it('of a system that lacks units are drawn among those it has', async () => {
    const some = chain(4, 0.5)
    const { found: whole } = await intervalsOf(sampleOf(some, 4))
    const apart = some.map((each) => ({ ...each, unit: 2 * each.unit + 1 }))
    expect((await intervalsOf(sampleOf(apart, 9, [1, 3, 5, 7]))).found).toEqual(whole)
  })
})
