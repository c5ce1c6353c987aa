import { describe, expect, it } from 'vitest'
import { checkMetric, checkNames } from '../../../src/metrics/contract/declared.ts'
import { inProcess } from '../../../src/metrics/contract/in-process.ts'
import type { Metric } from '../../../src/model/metric.ts'
import { UserError } from '../../../src/model/user-error.ts'

const sound: Metric = {
  name: 'chrf++',
  statistics: ['matches', 'total'],
  higherIsBetter: true,
  signature: { name: 'chrF2++', nw: '2' },
  unit: 'segment',
  measure: (pairs) => pairs.map(() => [0, 0]),
  score: () => undefined,
}

describe('checkMetric', () => {
  it('gives a metric back as it is, class instances too', () => {
    class Counter {
      readonly name = 'counter'
      readonly statistics = ['n']
      readonly higherIsBetter = false
      readonly signature = { name: 'counter' }
      readonly unit = 'document'
      measure = () => []
      score = () => 0
    }
    const counter = new Counter()
    expect(checkMetric(sound, 'x')).toBe(sound)
    expect(checkMetric(counter, 'x')).toBe(counter)
  })

  it.each<[Record<string, unknown>, string]>([
    [{ name: undefined }, "the metric has a wrong 'name'; expected a name without white space, ',' or '|'"],
    [{ name: 'two words' }, "the metric has a wrong 'name'"],
    [{ name: 'a,b' }, "the metric has a wrong 'name'"],
    [{ statistics: [] }, "metric 'chrf++' has a wrong 'statistics'; expected a list of distinct names"],
    [{ statistics: ['a', 'a'] }, "metric 'chrf++' has a wrong 'statistics'"],
    [{ higherIsBetter: 'yes' }, "metric 'chrf++' has a wrong 'higherIsBetter'; expected true or false"],
    [{ signature: { nw: '2' } }, "metric 'chrf++' has a wrong 'signature'; expected strings without '|'"],
    [{ signature: { name: 'chrF', nw: 2 } }, "metric 'chrf++' has a wrong 'signature'"],
    [{ signature: { name: 'chrF', nw: '2|3' } }, "metric 'chrf++' has a wrong 'signature'"],
    [{ unit: 'system' }, "metric 'chrf++' has a wrong 'unit'; expected 'segment' or 'document'"],
    [{ measure: 1 }, "metric 'chrf++' has a wrong 'measure'; expected a function from pairs to one row per pair"],
    [{ needs: 'reference' }, "metric 'chrf++' has a wrong 'needs'; expected a list of 'reference' and 'source'"],
    [{ instead: ['audio'] }, "metric 'chrf++' has a wrong 'instead'"],
    [{ summary: 'two\nlines' }, "metric 'chrf++' has a wrong 'summary'"],
    [{ completeness: 'yes' }, "metric 'chrf++' has a wrong 'completeness'; expected true or false"],
    [{ timePerPair: 0 }, "metric 'chrf++' has a wrong 'timePerPair'; expected milliseconds, more than 0"],
    [
      { meanings: [{ statistic: 'total', category: 'a//b', severity: 'minor' }] },
      "metric 'chrf++' has a wrong 'meanings'",
    ],
    [{ meanings: [{ statistic: 'total', category: 'a/b' }] }, "metric 'chrf++' has a wrong 'meanings'"],
    [{ facts: [] }, "metric 'chrf++' has a wrong 'facts'; expected a function"],
  ])('says which field is wrong: %j', (change, sentence) => {
    expect(() => checkMetric({ ...sound, ...change }, 'plugin ./x.js')).toThrow(`plugin ./x.js: ${sentence}`)
  })

  it('says which field is missing', () => {
    const scoreless = Object.fromEntries(Object.entries(sound).filter(([field]) => field !== 'score'))
    expect(() => checkMetric(scoreless, 'plugin ./x.js')).toThrow(
      new UserError(
        "plugin ./x.js: metric 'chrf++' has no 'score'; expected a function from a sum of rows to a number",
      ),
    )
  })
})

describe('a declaration', () => {
  it('says what a metric needs: a reference, where it does not say', () => {
    expect(inProcess(sound).metric.needs).toEqual(['reference'])
    expect(inProcess({ ...sound, needs: [] }).metric.needs).toEqual([])
  })

  it('gives a finding the category of the first meaning that fits, unless it has its own', async () => {
    const meanings = [
      { statistic: 'total', about: ['word'], category: 'accuracy/word', severity: 'major' },
      { statistic: 'total', category: 'accuracy', severity: 'minor' },
    ] as const
    const noted = [{ about: 'word' }, { about: 'name' }, {}, { about: 'word', category: 'style' }]
    const measurer = inProcess({
      ...sound,
      meanings,
      measure(pairs, note) {
        for (const each of noted) note?.({ pair: 0, statistic: 'total', message: 'here', ...each })
        return pairs.map(() => [0, noted.length])
      },
    })
    const { findings } = await measurer.measure([{ references: ['a'], hypothesis: 'b' }])
    expect(findings.map(({ category }) => category)).toEqual(['accuracy/word', 'accuracy', 'accuracy', 'style'])
  })
})

describe('checkNames', () => {
  it('accepts metrics that all have names of their own', () => {
    expect(() => checkNames([inProcess(sound), inProcess({ ...sound, name: 'chrf' })])).not.toThrow()
  })

  it('names both sources of a name that is used twice', () => {
    expect(() => checkNames([inProcess(sound), inProcess(sound, 'plugin ./x.js')])).toThrow(
      new UserError("two metrics are called 'chrf++': built-in and plugin ./x.js; one needs another name"),
    )
  })
})
