import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inProcess } from '../../../src/metrics/contract/in-process.ts'
import { inWorker } from '../../../src/metrics/contract/in-worker.ts'
import type { Measured } from '../../../src/metrics/contract/measurer.ts'
import { MetricFailure } from '../../../src/metrics/contract/metric-failure.ts'
import type { Metric } from '../../../src/model/metric.ts'
import words from '../../plugin-package/words.ts'

const metric = words({ language: 'en' })
const plain = ({ rows, findings }: Measured): object => ({ rows: rows.map((row) => Array.from(row)), findings })

describe('a metric in this process', () => {
  it('fails in one sentence that keeps the error it stands for', async () => {
    const error = new Error('no table\nfor this language')
    const measure = () => {
      throw error
    }
    const failure = await inProcess({ ...metric, measure })
      .measure([])
      .catch((thrown: unknown) => thrown)
    expect(failure).toEqual(new MetricFailure("metric 'word-ratio' threw: no table"))
    expect(failure).toHaveProperty('cause', error)
  })

  it('keeps `this` for a metric that is an object with methods', async () => {
    const self: Metric & { factor: number } = {
      ...metric,
      factor: 2,
      measure(pairs) {
        return pairs.map(() => [this.factor, this.factor, 0])
      },
      score(sum) {
        return (sum[0] ?? 0) * this.factor
      },
    }
    const measurer = inProcess(self)
    const { rows } = await measurer.measure([{ references: [''], hypothesis: '' }])
    expect(await measurer.scores(rows)).toEqual([4])
  })

  it('measures and scores as the same metric does in a worker', async () => {
    const here = inProcess(metric)
    const there = await inWorker('./words.ts', {
      language: 'en',
      folder: join(import.meta.dirname, '../../plugin-package'),
    })
    const text = fc.string({ unit: 'binary' })
    const pair = fc.record({ references: fc.tuple(text), hypothesis: text })
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { maxLength: 5 }), async (pairs) => {
        const [one, other] = [await here.measure(pairs), await there.measure(pairs)]
        expect(plain(other)).toEqual(plain(one))
        expect(await there.scores(other.rows)).toEqual(await here.scores(one.rows))
      }),
      { numRuns: 50 },
    )
    await there.close()
  })
})
