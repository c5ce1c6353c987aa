import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Finding, type Metric, segmentMetric } from '../src/model/metric.ts'
import { describeMetric, metricLaws, pair } from '../src/testing.ts'

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

/** Keeps every law: which words of the reference are in the hypothesis. */
const recall = segmentMetric(
  {
    name: 'recall',
    statistics: ['kept', 'lost'],
    higherIsBetter: true,
    signature: { name: 'recall', version: '1' },
    score: ({ 0: kept = 0, 1: lost = 0 }) => (kept + lost === 0 ? undefined : kept / (kept + lost)),
  },
  ({ references: [reference = ''], hypothesis }, note) => {
    const held = new Set(words(hypothesis))
    const lost = words(reference).filter((word) => !held.has(word))
    for (const word of lost) {
      const start = reference.indexOf(word)
      const place = { side: 'reference', start, end: start + word.length } as const
      note({ statistic: 'lost', message: `'${word}' is not in the hypothesis`, place })
    }
    return [words(reference).length - lost.length, lost.length]
  },
)

describeMetric(
  recall,
  [
    { name: 'counts each word of the reference', pair: pair('a b b', 'b'), row: [2, 1], score: 2 / 3 },
    {
      name: 'points at a word that is lost',
      pair: pair('a b', 'a'),
      row: [1, 1],
      findings: [{ statistic: 'lost', place: { side: 'reference', start: 2, end: 3 } }],
    },
    { name: 'measures nothing where nothing is', pair: pair('', 'a'), row: [0, 0], findings: [], score: undefined },
  ],
  { extraPairs: [pair(['two', 'references'], 'two')] },
)

const pairs = [pair('seven ships', 'seven'), pair('a harbour', 'no harbour')]
const lawsBroken = async (metric: Metric): Promise<readonly string[]> =>
  (await metricLaws(metric, pairs)).map(({ law }) => law)

/** `recall` with its rows changed. */
const rowsOf = (change: (rows: number[][]) => number[][]): Metric => ({
  ...recall,
  measure: async (given) => change((await recall.measure(given)).map((row) => Array.from(row))),
})

/** `recall` with each of its findings noted otherwise. */
const notesOf = (change: (finding: Finding) => readonly Finding[]): Metric => ({
  ...recall,
  measure: (given, note) =>
    recall.measure(given, (finding) => {
      for (const changed of change(finding)) note?.(changed)
    }),
})

const throwing: Metric = {
  ...recall,
  measure() {
    throw new Error('no model')
  },
}

/** Empties the pairs that it is given. */
const destructive: Metric = {
  ...recall,
  measure(given, note) {
    const rows = recall.measure(given, note)
    for (const each of given) Object.assign(each, { hypothesis: '' })
    return rows
  },
}

/** `recall` with one fact: all that it counts of the variant, each outcome as often as `times` says. */
const factsOf = (times: number): Metric => ({
  ...recall,
  async facts(document) {
    const outcomes = []
    for (const { system, pairs: own } of document)
      for (const [index, row] of (await recall.measure(own)).entries())
        for (const [column, statistic] of recall.statistics.entries())
          for (let i = 0; i < times * (row[column] ?? 0); i++) outcomes.push({ system, pair: index, statistic })
    return [{ id: 'all', type: 'word', said: [], outcomes }]
  },
})

const wider: Finding['place'] = { side: 'hypothesis', start: 0, end: 10_000 }

describe('metricLaws', () => {
  let calls = 0
  it.each<[law: string, metric: Metric]>([
    ['declares its name, statistics, direction, signature and unit', { ...recall, statistics: ['kept', 'kept'] }],
    ['declares its name, statistics, direction, signature and unit', { ...recall, signature: { name: 'a|b' } }],
    ['gives one row per pair, as wide as its statistics, of finite numbers', rowsOf((rows) => rows.slice(1))],
    [
      'gives one row per pair, as wide as its statistics, of finite numbers',
      rowsOf((rows) => rows.map(([kept = 0]) => [kept])),
    ],
    [
      'measures two empty sides, and each side against an empty one',
      rowsOf((rows) => rows.map(([kept = 0, lost = 0]) => [kept / (kept + lost), lost])),
    ],
    ['gives the same rows and findings every time', rowsOf((rows) => rows.map(([kept = 0]) => [kept, calls++]))],
    ['leaves the pairs as they were', destructive],
    [
      'measures a pair alike in whatever order the pairs come',
      rowsOf((rows) => rows.map(([kept = 0, lost = 0], i) => (i === 0 ? [kept + 1, lost] : [kept, lost]))),
    ],
    [
      'measures a pair alike alone and among others, so that shards add up',
      rowsOf((rows) => rows.map(([kept = 0, lost = 0]) => [kept / rows.length, lost])),
    ],
    [
      'scores every sum with a finite number, or undefined where nothing was measured',
      { ...recall, score: ({ 0: kept = 0, 1: lost = 0 }) => kept / (kept + lost) },
    ],
    [
      'scores a sum alike every time and leaves it as it was',
      { ...recall, score: (sum) => recall.score(Object.assign(sum, { 0: 0 })) },
    ],
    ['scores a sum alike every time and leaves it as it was', { ...recall, score: () => calls++ }],
    ['scores no pair better than two equal sides', { ...recall, higherIsBetter: false }],
    ['notes as many findings of a statistic as it counts, or none', notesOf((finding) => [finding, finding])],
    [
      'notes findings of pairs and statistics that exist, at places inside their texts',
      notesOf((finding) => [{ ...finding, place: wider }]),
    ],
    [
      'notes findings of pairs and statistics that exist, at places inside their texts',
      notesOf((finding) => [{ ...finding, statistic: 'mislaid' }]),
    ],
    [
      'notes findings of pairs and statistics that exist, at places inside their texts',
      notesOf((finding) => [{ ...finding, category: 'accuracy//word' }]),
    ],
    ['tells as many outcomes of a statistic in its facts as it counts, or none', factsOf(2)],
    ['measures a pair alike without the reference that it says it does not need', { ...recall, needs: [] }],
    [
      'measures the source where it says that it makes do with it',
      { ...recall, instead: ['source'], measure: (given) => given.map(({ references }) => [references[0]!.length, 0]) },
    ],
  ])('sees a metric that does not keep: %s', async (law, metric) => {
    expect(await lawsBroken(metric)).toContain(law)
  })

  it('says which pair breaks a law, and how', async () => {
    expect(
      await metricLaws(
        notesOf((finding) => [finding, finding]),
        pairs,
      ),
    ).toEqual([
      {
        law: 'notes as many findings of a statistic as it counts, or none',
        message: `noted 2 findings of 'lost' but counted 1 for "seven ships" against "seven"`,
      },
    ])
  })

  it('leaves the pairs of its caller alone, whatever the metric does to them', async () => {
    const given = [pair('a', 'b')]
    await metricLaws(destructive, given)
    expect(given).toEqual([pair('a', 'b')])
  })

  it('reports a metric that throws instead of throwing', async () => {
    expect(await metricLaws(throwing, pairs)).toContainEqual({
      law: 'gives the same rows and findings every time',
      message: 'threw: no model',
    })
  })

  it('does not ask of a document metric that pairs be independent', async () => {
    const first = rowsOf((rows) => rows.map(([kept = 0, lost = 0], i) => (i === 0 ? [kept, lost] : [0, 0])))
    expect(await lawsBroken({ ...first, unit: 'document' })).toEqual([])
    expect(await lawsBroken(first)).not.toEqual([])
  })

  it('asks facts to add up to the rows, and a metric without a need to do without', async () => {
    const long = segmentMetric(
      {
        name: 'long',
        statistics: ['characters', 'pairs'],
        higherIsBetter: false,
        signature: { name: 'long', version: '1' },
        needs: [],
        score: ({ 0: characters = 0, 1: all = 0 }) => (all === 0 ? undefined : characters / all),
      },
      ({ hypothesis }) => [hypothesis.length, 1],
    )
    expect(await lawsBroken(factsOf(1))).toEqual([])
    expect(await lawsBroken(long)).toEqual([])
    // what needs a reference may not think another text better
    expect(await lawsBroken({ ...long, needs: ['reference'] })).toEqual(['scores no pair better than two equal sides'])
  })

  it('finds nothing wrong with a sound metric, whatever it measures', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 8 }))
    const anyPairs = fc.array(fc.tuple(text, text), { maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(anyPairs, async (sides) => {
        expect(
          await metricLaws(
            recall,
            sides.map(([a, b]) => pair(a, b)),
          ),
        ).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
})
