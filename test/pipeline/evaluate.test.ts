import { describe, expect, it } from 'vitest'
import { inProcess } from '../../src/metrics/contract/in-process.ts'
import { metrics } from '../../src/metrics/index.ts'
import { usualMetrics } from '../../src/metrics/registry.ts'
import type { Corpus } from '../../src/model/corpus.ts'
import { type Metric, segmentMetric } from '../../src/model/metric.ts'
import { resultSchema } from '../../src/model/result.ts'
import { evaluate } from '../../src/pipeline/evaluate.ts'

const texts = {
  reference:
    'The mill burned on Friday.\n\nThree men were hurt, Chief Anna Holt said.\n\nThe owner will rebuild it by June.\n',
  close:
    'The mill burned down on Friday.\n\nThree men were hurt, said Chief Anna Holt.\n\nThe owner will rebuild by June.\n',
  short: 'Subscribe to our newsletter\n\nThe mill burned on Friday.\n\nThirty men were hurt, Chief Anna Holt said.\n',
}

const document = (id: string, system: keyof typeof texts) => ({
  id,
  system,
  path: `${system}.txt`,
  language: 'en',
  text: texts[system],
})

const corpus: Corpus = {
  name: 'mill',
  title: 'Mill',
  language: 'en',
  text: 'included',
  reference: { name: 'reference' },
  systems: [{ name: 'close' }, { name: 'short' }],
  documents: ['one', 'two'].map((id) => ({
    id,
    title: id,
    reference: document(id, 'reference'),
    hypotheses: [document(id, 'close'), document(id, 'short')],
  })),
}

const run = async (...chosen: Metric[]) =>
  (await evaluate(corpus, { measurers: chosen.map((metric) => inProcess(metric, 'test')) })).result

const all = () => usualMetrics.map((name) => metrics[name]!({ language: 'en' }))

describe('evaluate', () => {
  it('leaves a result that its schema describes', async () => {
    expect(resultSchema.safeParse(await run(...all())).error).toBeUndefined()
  })

  it('gives the reference itself the best score there is', async () => {
    const { scores } = await run(...all())
    const own = scores.filter(({ system }) => system === 'reference')
    expect(own.map(({ metric, score }) => [metric, score])).toEqual([
      ['coverage', 100],
      ['edit', 100],
      ['entities', 100],
      ['quotes', null],
      ['polarity', null],
      ['placeholders', null],
    ])
  })

  it('scores a system by the sum of its documents’ statistics', async () => {
    const chosen = all()
    const { scores, documentScores } = await run(...chosen)
    for (const { system, metric, statistics, score } of scores) {
      const parts = documentScores.filter((each) => each.system === system && each.metric === metric)
      const sum = Object.keys(statistics).map((name) =>
        parts.reduce((total, part) => total + (part.statistics[name] ?? Number.NaN), 0),
      )
      expect(Object.values(statistics)).toEqual(sum)
      expect(chosen.find(({ name }) => name === metric)?.score(sum) ?? null).toBe(score)
    }
  })

  it('counts what a text left out over the whole reference, and not in aligned passages', async () => {
    const { scores } = await run(...all())
    const edit = scores.find(({ system, metric }) => system === 'short' && metric === 'edit')
    expect(edit?.aligned).toBeGreaterThan(90)
    expect(edit?.score).toBeLessThan(80)
  })

  it('points a finding at its place in the file', async () => {
    const { findings } = await run(...all())
    const changed = findings.find(({ system, statistic }) => system === 'short' && statistic === 'changed')
    const at = (system: keyof typeof texts, place: { start: number; end: number } | null | undefined) =>
      texts[system].slice(place?.start, place?.end)
    expect(at('short', changed?.place)).toBe('Thirty')
    expect(at('reference', changed?.related)).toBe('Three')
  })

  it('leaves page residue out of the scores', async () => {
    const { documents } = await run(...all())
    const short = documents[0]?.texts.findIndex(({ system }) => system === 'short') ?? -1
    expect(documents[0]?.texts[short]?.passages[0]?.class).toBe('residue')
    expect(documents[0]?.alignments[short]?.beads.flatMap(({ hypothesis }) => hypothesis)).not.toContain(0)
  })

  it('says of every link how likely it is right, in hundredths, and nothing of passages that stand alone', async () => {
    const { result } = await evaluate(corpus, { measurers: [] })
    const beads = result.documents.flatMap(({ alignments }) => alignments.flatMap((alignment) => alignment.beads))
    const linked = beads.filter(({ reference, hypothesis }) => reference.length > 0 && hypothesis.length > 0)
    const alone = beads.filter((bead) => !linked.includes(bead))
    expect(linked.length * alone.length).toBeGreaterThan(0)
    for (const { confidence } of linked) expect(confidence).toEqual(Number(confidence?.toFixed(2)))
    for (const { confidence } of alone) expect(confidence).toBeNull()
  })

  it('lets a metric that fails cost its own column', async () => {
    const columns = { statistics: ['n'], higherIsBetter: true, score: () => 1 }
    const broken = segmentMetric({ name: 'broken', signature: { name: 'broken', version: '1' }, ...columns }, () => {
      throw new Error('no model')
    })
    const result = await run(broken, ...all())
    expect(result.metrics[0]).toMatchObject({ name: 'broken', failure: "metric 'broken' threw: no model" })
    expect(result.findings[0]).toMatchObject({ metric: 'broken', statistic: 'failure' })
    expect(result.scores.some(({ metric }) => metric === 'edit')).toBe(true)
  })

  it('compares every system with the best, over the same blocks', async () => {
    const { comparisons } = await run(...all())
    const edit = comparisons.find(({ metric }) => metric === 'edit')
    expect(edit).toMatchObject({ baseline: 'close', system: 'short', units: 6 })
    expect(edit?.difference).toBeLessThan(0)
    expect(edit?.p).toBeLessThanOrEqual(1)
    expect(comparisons.every(({ system }) => system !== 'reference')).toBe(true)
  })
})
