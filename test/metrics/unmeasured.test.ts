import { describe, expect, it } from 'vitest'
import { commonSubsequence } from '../../src/math/common-subsequence.ts'
import { countEdits } from '../../src/math/edits.ts'
import { inProcess } from '../../src/metrics/contract/in-process.ts'
import { alikeAmong } from '../../src/metrics/quotes/alike.ts'
import type { Located } from '../../src/metrics/quotes/located.ts'
import { ter } from '../../src/metrics/ter.ts'
import { wer } from '../../src/metrics/wer.ts'
import type { Metric } from '../../src/model/metric.ts'
import { score } from '../../src/pipeline/score.ts'

const words = (count: number, prefix: string): string =>
  Array.from({ length: count }, (_, i) => `${prefix}${i}`).join(' ')
const [many, others] = [words(90_000, 'a'), words(90_000, 'b')]

describe('a pair that is too large for a metric', () => {
  it('is not measured, is noted with the reason, and leaves the other rows as they are', async () => {
    for (const metric of [ter(), wer()]) {
      const pairs = [
        { references: [many], hypothesis: others },
        { references: ['Ada went to Chile'], hypothesis: 'Ada went to Peru' },
      ]
      const { rows, findings } = await inProcess(metric).measure(pairs)
      expect(Array.from(rows[0]!).every((count) => count === 0)).toBe(true)
      expect(metric.score(rows[0]!)).toBeUndefined()
      expect(metric.score(rows[1]!)).toBe(25)
      expect(findings).toMatchObject([{ pair: 0, statistic: 'unmeasured' }])
      expect(findings[0]!.message).toContain(`${others.length} characters against ${many.length} are too many`)
    }
  })

  it('has no score and costs no other segment its own', async () => {
    const { scores, findings } = await score({
      references: [many, 'Ada went to Chile'],
      hypotheses: { lima: [others, 'Ada went to Peru'] },
      metrics: [ter()],
      level: 'segment',
      confidence: 0,
    })
    expect(scores[0]).toMatchObject({ score: 25, segments: [null, 25] })
    expect(findings).toMatchObject([{ metric: 'ter', statistic: 'unmeasured', system: 'lima', bead: 0 }])
  })

  it('may not be noted so where something of it was counted', async () => {
    const metric: Metric = {
      ...wer(),
      measure(pairs, note) {
        note?.({ pair: 0, statistic: 'unmeasured', message: 'too long' })
        return pairs.map(() => [1, 0, 0, 1])
      },
    }
    await expect(inProcess(metric).measure([{ references: ['Lima'], hypothesis: 'Quito' }])).rejects.toThrow(
      "metric 'wer' noted pair 0 as unmeasured but counts something of it",
    )
  })
})

describe('long texts that are alike', () => {
  const long = Array.from({ length: 300_000 }, (_, i) => i % 5000)
  const changed = long.with(10, 7001).with(299_990, 7002).toSpliced(150_000, 1)

  it('are compared where texts of that length that have nothing in common are not', () => {
    expect(countEdits(long, changed)).toEqual({ substitutions: 2, deletions: 1, insertions: 0 })
    expect(
      countEdits(
        long,
        long.map((each) => each + 9000),
      ),
    ).toBeUndefined()
    expect(
      commonSubsequence(
        long,
        long.map((each) => each + 9000),
      ),
    ).toBeUndefined()
  })

  it('give in bits and in bands what the whole table gives', () => {
    const [a, b] = [
      long.slice(0, 700).map((each) => (each * 7) % 50),
      long.slice(0, 650).map((each) => (each * 11) % 50),
    ]
    const table = Array.from({ length: a.length + 1 }, () => new Int32Array(b.length + 1))
    for (let i = 1; i <= a.length; i++)
      for (let j = 1; j <= b.length; j++)
        table[i]![j] =
          a[i - 1] === b[j - 1] ? table[i - 1]![j - 1]! + 1 : Math.max(table[i - 1]![j]!, table[i]![j - 1]!)
    expect(commonSubsequence(a, b)).toBe(table[a.length]![b.length])
    const edits = countEdits(a, b)!
    expect(edits.insertions - edits.deletions).toBe(b.length - a.length)
    expect(countEdits(b, a)).toEqual({ ...edits, deletions: edits.insertions, insertions: edits.deletions })
  })
})

describe('quotations that may be counterparts', () => {
  const located = (pair: number, word: string): Located =>
    ({ pairs: new Set([pair]), words: new Set([word]), home: pair, text: word }) as unknown as Located

  it('are all that share a pair or a word, in order', () => {
    const all = [located(0, 'rain'), located(1, 'snow'), located(2, 'rain'), located(3, 'wind')]
    expect(alikeAmong(all)(located(1, 'rain'), 0)).toEqual([all[0], all[1], all[2]])
    expect(alikeAmong(all)(located(9, 'fog'), 0)).toEqual([])
  })

  it('are the nearest where thousands do', () => {
    const all = Array.from({ length: 40_000 }, (_, i) => located(i, 'rain'))
    expect(alikeAmong(all)(located(20_000, 'rain'), 0.5)).toEqual(all.slice(19_998, 20_002))
  })
})
