import { describe, expect, it } from 'vitest'
import { inProcess } from '../../../src/metrics/contract/in-process.ts'
import type { JudgedSegment, JudgedSet, JudgedText, MarkedError } from '../../../src/model/judged.ts'
import { segmentMetric } from '../../../src/model/metric.ts'
import { notedIn } from '../../../src/pipeline/spans/noted.ts'
import type { Predicted, PredictedSpan } from '../../../src/pipeline/spans/predicted.ts'
import { spansOf } from '../../../src/pipeline/spans/spans.ts'

const mark = (start: number, end: number, change: Partial<MarkedError> = {}): MarkedError => ({
  start,
  end,
  category: 'accuracy',
  severity: 'minor',
  isInSource: false,
  ...change,
})

const segment = (document: string, systems: Readonly<Record<string, JudgedText>>): JudgedSegment => ({
  document,
  reference: 'six of ten',
  systems: new Map(Object.entries(systems)),
})

const set: JudgedSet = {
  name: 'set',
  segments: [
    segment('one', {
      a: { text: '😀 six of nine', errors: [mark(10, 14, { severity: 'critical' })] },
      b: { text: 'x' },
    }),
    segment('two', {
      a: {
        text: 'six of ten',
        errors: [
          mark(0, 3, { category: 'style' }),
          mark(0, 3, { severity: 'neutral' }),
          mark(0, 3, { isInSource: true }),
        ],
      },
    }),
  ],
}

/** The same findings in every text of a segment. */
const tool = (metric: string, ...bySegment: readonly (readonly PredictedSpan[])[]): Predicted => ({
  metric,
  spans: (_, at) => bySegment[at] ?? [],
})

const place = (start: number, end: number, kind = 'wrong', severity: PredictedSpan['severity'] = 'major') => ({
  place: { start, end },
  kind,
  severity,
})

describe('findings held to marks', () => {
  const result = spansOf(
    set,
    [
      tool('first', [place(10, 14), { kind: 'lost', severity: 'minor' }]),
      tool('second', [], [place(0, 3), place(4, 6)]),
    ],
    { resamples: 50, seed: 1 },
  )
  const row = (metric: string, by: string, name = '') =>
    result.rows.find((each) => each.metric === metric && each.by === by && each.name === name)!.figures

  it('sees rated texts, and marks that are errors of the text', () => {
    expect(result).toMatchObject({ texts: 2, unrated: 1, marks: 2, unit: 'document', units: 2 })
  })

  it('counts characters as code points, critical as major, and a wrong severity half', () => {
    expect(row('first', 'metric').characters).toEqual({ precision: 1, recall: 4 / 7, f1: expect.closeTo(8 / 11) })
    expect(row('second', 'metric').characters.recall).toBe(1.5 / 7)
  })

  it('tells severities, kinds and categories apart, and all metrics together', () => {
    expect(row('first', 'kind', 'lost')).toMatchObject({ findings: 1, placed: 0, touch: undefined })
    expect(row('first', 'severity', 'major')).toMatchObject({ findings: 1, touch: 1 })
    expect(row('second', 'category', 'style')).toMatchObject({ marks: 1, found: 1 })
    expect(row('second', 'category', 'accuracy')).toMatchObject({ marks: 1, found: 0, foundByChance: 0 })
    expect(row('all metrics', 'metric')).toMatchObject({ findings: 4, placed: 3, touch: 2 / 3 })
  })

  it('draws the same intervals for a seed, and none where none are asked for', () => {
    const metrics = [tool('first', [place(10, 14)])]
    const once = spansOf(set, metrics, { resamples: 50, seed: 7 })
    expect(spansOf(set, metrics, { resamples: 50, seed: 7 })).toEqual(once)
    expect(once.rows[0]!.intervals.characters!.low).toBeLessThan(once.rows[0]!.intervals.characters!.high)
    expect(spansOf(set, metrics, { resamples: 0, seed: 7 }).rows[0]!.intervals.characters).toBeUndefined()
  })
})

it("a metric's findings come with their place in the text, whatever ends a line in it", async () => {
  const nine = segmentMetric(
    {
      name: 'nines',
      statistics: ['wrong'],
      higherIsBetter: false,
      signature: { name: 'nines', version: '1' },
      meanings: [{ statistic: 'wrong', category: 'accuracy', severity: 'major' }],
      score: ({ 0: wrong = 0 }) => wrong,
    },
    ({ hypothesis }, note) => {
      const at = hypothesis.indexOf('nine')
      if (at < 0) return [0]
      const there = { side: 'hypothesis', start: at, end: at + 4 } as const
      note({ statistic: 'wrong', message: 'nine', about: 'number', place: there })
      return [1]
    },
  )
  const [noted] = await notedIn(
    { name: 'set', segments: [segment('one', { a: { text: 'ten\nnine' } }), segment('one', { b: { text: 'nine' } })] },
    [inProcess(nine)],
    'en',
  )
  expect(noted!.spans('a', 0)).toEqual([{ place: { start: 4, end: 8 }, severity: 'major', kind: 'wrong/number' }])
  expect(noted!.spans('b', 1)).toEqual([{ place: { start: 0, end: 4 }, severity: 'major', kind: 'wrong/number' }])
  expect([noted!.spans('a', 1), noted!.spans('b', 0)]).toEqual([[], []])
})
