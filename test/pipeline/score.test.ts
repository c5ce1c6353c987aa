import { describe, expect, it } from 'vitest'
import {
  bleu,
  chrf,
  compareSystems,
  evaluate,
  meanMetric,
  metrics,
  render,
  resultSchema,
  score,
  UserError,
} from '../../src/index.ts'

const references = [
  'The ferry left at noon.',
  'Nobody was hurt.',
  'It will sail again on Friday.',
  'The port stays open.',
  'Anna Okafor paid 31 euros.',
]
const close = references.map((line) => line.replace('noon', 'midday').replace('31', '13'))
const poor = references.map((line) => line.split(' ').reverse().join(' '))

describe('score', () => {
  it('gives one BLEU with its interval', async () => {
    const result = await score({ references, hypotheses: close, metrics: [bleu()] })
    const [{ score: points, ci, units } = { score: null, ci: null, units: 0 }] = result.scores
    expect(points).toBeGreaterThan(50)
    expect(ci!.low).toBeLessThanOrEqual(points!)
    expect(ci!.high).toBeGreaterThanOrEqual(points!)
    expect(units).toBe(references.length)
    expect(resultSchema.safeParse(result).error).toBeUndefined()
  })

  it('takes no reference beside a source, for metrics that need none', async () => {
    const { scores } = await score({
      references: [],
      source: ['Hello {name}', '{n} files'],
      hypotheses: ['Hallo {name}', '{m} Dateien'],
      metrics: [metrics.placeholders!({ language: 'de' })],
    })
    expect(scores[0]?.score).toBe(50)
  })

  it('tests systems by name against the first, or the one that is asked for', async () => {
    const options = { references, hypotheses: { close, poor }, metrics: [chrf()] }
    const [first] = (await score(options)).comparisons
    expect(first).toMatchObject({ baseline: 'close', system: 'poor', metric: 'chrf', test: 'paired-bs', units: 5 })
    expect(first!.difference).toBeLessThan(0)
    const [other] = (await score({ ...options, baseline: 'poor', adjust: 'holm' })).comparisons
    expect(other).toMatchObject({ baseline: 'poor', system: 'close', difference: -first!.difference! })
    expect(other!.adjusted).toBe(other!.p)
    await expect(score({ ...options, baseline: 'best' })).rejects.toThrow(UserError)
  })

  it('has findings, segments and documents, and is rendered like a run', async () => {
    const result = await score({
      references,
      hypotheses: { close },
      metrics: [metrics.entities!({ language: 'en' }), bleu()],
      level: 'segment',
    })
    const finding = result.findings.find(({ statistic }) => statistic === 'changed')!
    expect(finding).toMatchObject({ metric: 'entities', system: 'close', bead: 4 })
    const text = close.map((line) => `${line}\n`).join('')
    expect(text.slice(finding.place!.start, finding.place!.end)).toMatch(/13/)
    const [, second] = result.scores
    expect(second!.segments).toHaveLength(5)
    expect(second!.segments![1]).toBeCloseTo(100)
    expect(render(result, 'markdown')).toContain('| close')
    expect(JSON.parse(render(result, 'json'))).toEqual(JSON.parse(JSON.stringify(result)))
    const documents = ['a', 'a', 'b', 'b', 'b']
    const byDocument = await score({ references, hypotheses: close, metrics: [bleu()], level: 'document', documents })
    expect(byDocument.documentScores.map(({ document }) => document)).toEqual(['a', 'b'])
  })

  it('compares two systems in one call', async () => {
    const [difference] = await compareSystems({ references, baseline: poor, system: close, metrics: [chrf()] })
    expect(difference).toMatchObject({ baseline: 'baseline', system: 'system', units: 5 })
    expect(difference!.difference).toBeGreaterThan(0)
    expect(difference!.detectable).toBeGreaterThan(0)
  })

  it('gives a metric of one’s own all of that', async () => {
    const length = meanMetric(
      { name: 'length', higherIsBetter: true, signature: { name: 'length', version: '1' } },
      ({ hypothesis }) => hypothesis.length,
    )
    const { scores, comparisons } = await score({ references, hypotheses: { close, poor }, metrics: [length] })
    expect(scores.map(({ ci }) => ci?.level)).toEqual([0.95, 0.95])
    expect(comparisons[0]).toMatchObject({ metric: 'length', difference: scores[1]!.score! - scores[0]!.score! })
  })

  it.each([
    [{ test: 'foo' }, "'test' is 'foo', expected one of false, paired-bs, paired-ar"],
    [{ level: 'line' }, "'level' is 'line'"],
    [{ adjust: 'bonferroni' }, "'adjust' is 'bonferroni', expected one of holm, bh"],
    [{ language: 'fr-x' }, "'language' is 'fr-x'"],
    [{ confidence: -1 }, "'confidence' is -1, expected a whole number from 0"],
    [{ seed: Number.NaN }, "'seed' is NaN"],
    [{ metrics: [] }, "one or more 'metrics'"],
  ])('refuses %j in a sentence', async (wrong, sentence) => {
    const options = { references, hypotheses: close, metrics: [bleu()], ...wrong } as Parameters<typeof score>[0]
    await expect(score(options)).rejects.toThrow(UserError)
    await expect(score(options)).rejects.toThrow(sentence)
  })

  it('has a page that claims no alignment, and an apparatus that says it has no facts', async () => {
    const result = await score({ references, hypotheses: { close }, metrics: [metrics.entities!({ language: 'en' })] })
    const page = render(result, 'markdown')
    expect(page).toContain('| line by line |')
    expect(page).not.toMatch(/Passages were aligned|tells what the reference tells|Document by document/)
    expect(render(result, 'apparatus')).toContain('No facts are stored in this result')
  })

  it('refuses lists that are one reference for each segment', async () => {
    const turned = references.map((line) => [line])
    await expect(score({ references: turned, hypotheses: close, metrics: [bleu()] })).rejects.toThrow(
      'references are one list for each reference, not for each segment',
    )
    await expect(score({ references, hypotheses: close.slice(1), metrics: [bleu()] })).rejects.toThrow(
      'system has 4 segments and reference 1 5',
    )
  })
})

describe('evaluate', () => {
  const texts = {
    reference: 'The mill burned on Friday. Three men were hurt, Anna Holt said.',
    hypotheses: { fire: 'On Friday the mill burned. Thirty men were hurt, Anna Holt said.' },
  }

  it('takes texts as they are, and metrics as values', async () => {
    const result = await evaluate({ texts, metrics: [metrics.entities!({ language: 'en' }), bleu()], resamples: 20 })
    expect(resultSchema.safeParse(result).error).toBeUndefined()
    expect(result.metrics.map(({ name }) => name)).toEqual(['entities', 'bleu'])
    expect(result.findings.some(({ message }) => message.includes('Thirty'))).toBe(true)
    expect(render(result, 'text')).toContain('fire')
  })

  it('takes a system that is called best for what it is', async () => {
    const hypotheses = { best: texts.hypotheses.fire, better: texts.reference }
    const options = { texts: { ...texts, hypotheses }, metrics: [bleu()], resamples: 20 }
    const baselines = async (baseline?: string) =>
      (await evaluate(baseline === undefined ? options : { ...options, baseline })).comparisons.map(
        (each) => each.baseline,
      )
    expect(await baselines()).toEqual(['better'])
    expect(await baselines('best')).toEqual(['best'])
  })

  it('wants texts or a corpus, and a baseline that there is', async () => {
    await expect(evaluate({})).rejects.toThrow("either a 'corpus' or 'texts'")
    await expect(evaluate({ texts, baseline: 'smoke' })).rejects.toThrow("the baseline is 'smoke'")
  })
})
