import { describe, expect, it } from 'vitest'
import { inProcess } from '../../../src/metrics/contract/in-process.ts'
import { openMetrics } from '../../../src/metrics/open.ts'
import { meanMetric } from '../../../src/model/metric.ts'
import type { Operator } from '../../../src/model/operator.ts'
import { challengeCorpus } from '../../../src/pipeline/challenge/challenge.ts'
import { challengeMarkdown } from '../../../src/report/challenge/markdown.ts'
import { trustSection } from '../../../src/report/challenge/section.ts'
import { challengeText } from '../../../src/report/challenge/text.ts'
import { smallCorpus } from '../small-corpus.ts'

const measurers = (...names: string[]) =>
  openMetrics({ names, plugins: [], context: { language: 'en' }, timeLimit: 10_000, findings: true })
const options = { changes: 5, resamples: 50 }

describe('challengeCorpus', () => {
  it('gives the same value for a seed, whatever other metrics there are', async () => {
    const one = await challengeCorpus(smallCorpus, await measurers('chrf'), options)
    const two = await challengeCorpus(smallCorpus, await measurers('ter', 'chrf'), options)
    expect(two.metrics[1]).toEqual(one.metrics[0])
    expect(two.operators).toEqual(one.operators)
  }, 60_000)

  it('tells what metrics see: names and numbers, not the order of words', async () => {
    const { metrics } = await challengeCorpus(smallCorpus, await measurers('entities', 'ter'), options)
    const [entities, ter] = metrics
    const of = (metric: typeof entities, name: string) =>
      metric?.operators.find((one) => one.name === name && one.base === 'reference')
    expect(of(entities, 'number')).toMatchObject({ harmful: true, ties: 0, better: 0 })
    expect(of(entities, 'number')!.detected).toBe(of(entities, 'number')!.n)
    expect(of(entities, 'negation')?.detected).toBe(0)
    // Lower is better
    expect(of(ter, 'word-order')!.detected).toBe(of(ter, 'word-order')!.n)
  }, 60_000)

  it('counts no tie where a metric gives no score', async () => {
    const silent = meanMetric(
      { name: 'silent', higherIsBetter: true, signature: { name: 'silent', version: '1' } },
      () => undefined,
    )
    const { metrics } = await challengeCorpus(smallCorpus, [inProcess(silent)], options)
    expect(metrics[0]!.operators.every(({ n, ties }) => n === 0 && ties === 0)).toBe(true)
    expect(metrics[0]).toMatchObject({ falseAlarms: null, auc: null, failure: null })
  }, 60_000)

  it('goes on without a metric that breaks its contract, and says why', async () => {
    const broken = meanMetric(
      { name: 'broken', higherIsBetter: true, signature: { name: 'broken', version: '1' } },
      () => {
        throw new Error('no model')
      },
    )
    const result = await challengeCorpus(smallCorpus, [inProcess(broken), ...(await measurers('chrf'))], options)
    expect(result.metrics[0]?.failure).toContain('no model')
    expect(result.metrics[1]?.auc).toEqual(expect.any(Number))
    expect(challengeText(result)).toContain('no model')
  }, 60_000)

  it('takes operators of others, and refuses a name that is taken or a system that is not there', async () => {
    const shout: Operator = {
      name: 'shout',
      category: 'typography',
      harmful: false,
      apply: (text) => text.toUpperCase(),
    }
    const chrf = await measurers('chrf')
    const result = await challengeCorpus(smallCorpus, chrf, { ...options, operators: [shout] })
    expect(result.operators.at(-1)).toMatchObject({ name: 'shout', planted: { reference: 5 } })
    await expect(challengeCorpus(smallCorpus, chrf, { operators: [{ ...shout, name: 'number' }] })).rejects.toThrow(
      "operator 'number' is there twice",
    )
    await expect(challengeCorpus(smallCorpus, chrf, { human: 'nobody' })).rejects.toThrow(
      "small: no system 'nobody'; there are shorter, other",
    )
  }, 60_000)

  it('every page shows texts as they are and starts nothing', async () => {
    const evil: Operator = {
      name: 'e<b>',
      category: 'mixed',
      harmful: true,
      apply: (text) => `${text}<script>\u001b[2J`,
    }
    const result = await challengeCorpus(smallCorpus, await measurers('chrf'), { ...options, operators: [evil] })
    for (const page of [
      challengeMarkdown(result),
      trustSection({ challenge: result, standings: {}, published: 'reports/metrics' }).join('\n'),
    ]) {
      expect(page).not.toContain('<script>')
      expect(page).not.toContain('<b>')
      expect(page).not.toContain('\u001b')
    }
    expect(challengeText(result)).not.toContain('\u001b')
    expect(trustSection({ challenge: result, standings: {}, published: 'x' }).join('\n')).toContain('changes by')
  }, 60_000)
})
