import { beforeAll, describe, expect, it } from 'vitest'
import {
  type Comparison,
  compare,
  evaluate,
  meanMetric,
  metrics,
  type Result,
  renderComparison,
  UserError,
} from '../../../src/index.ts'
import { compareResults } from '../../../src/pipeline/compare/compare.ts'
import { ownMeasurers } from '../../../src/pipeline/compare/own-measurers.ts'
import { systemsOf } from '../../../src/pipeline/compare/systems-of.ts'

const reference = 'The mill burned on Friday. Three men were hurt. It cost 40 million euros.'

/** Characters of the hypothesis. */
const size = meanMetric(
  { name: 'size', higherIsBetter: true, signature: { name: 'size', version: '1' } },
  ({ hypothesis }) => hypothesis.length,
)

const run = (wire: string, desk = reference.replace('Three', 'Two')): Promise<Result> =>
  evaluate({
    texts: { reference, hypotheses: { wire, desk } },
    metrics: [metrics.entities!({ language: 'en' }), size],
    resamples: 50,
  })

let [before, after]: readonly Result[] = []
beforeAll(async () => {
  ;[before, after] = [await run(reference), await run(reference.replace('40 million', '14 million'))]
}, 60_000)

const few = { resamples: 50, seed: 3 } as const

describe('compare in code', () => {
  it('gives what the command gives of the same results', async () => {
    const [one, other] = [
      { path: 'A', result: before! },
      { path: 'B', result: after! },
    ]
    const names = ['entities', 'size']
    const wanted = await compareResults(one, other, {
      systems: systemsOf(one, other, {}),
      metrics: names,
      measurers: await ownMeasurers(names, before!, after!),
      buckets: [],
      remeasure: false,
      testing: { kind: 'paired-bs', ...few },
      adjust: undefined,
      top: 20,
    })
    expect(await compare(before!, after!, few)).toEqual(wanted)
    expect(wanted.findings!.new.map(({ message }) => message)).toEqual([
      "money '40 million euros' became '14 million euros'",
    ])
  })

  it('holds two systems of one result to each other, by metrics and buckets of one’s own', async () => {
    const kinds = {
      name: 'figures',
      buckets: ['with', 'without'],
      of: (passage: { readonly reference: string }) => (/\d/.test(passage.reference) ? 'with' : 'without'),
    }
    const found: Comparison = await compare(before!, before!, {
      ...few,
      systems: ['wire', 'desk'],
      metrics: ['size'],
      own: [size],
      buckets: [kinds],
    })
    expect(found.metrics).toMatchObject([{ metric: 'size', system: 'wire', with: 'desk', comparable: true, units: 3 }])
    expect(found.metrics[0]!.difference).toBeCloseTo(-2 / 3, 9)
    expect(found.words!.buckets.find(({ name }) => name === 'figures')!.rows.map(({ bucket }) => bucket)).toEqual([
      'with',
      'without',
    ])
  })

  it('is printed as the command prints it', async () => {
    const found = await compare(before!, after!, few)
    expect(renderComparison(found, 'text')).toContain('findings: 1 new, 0 gone, 1 same')
    expect(JSON.parse(renderComparison(found, 'json'))).toMatchObject({ findings: { same: 1 } })
    expect(renderComparison(found, 'markdown')).toMatch(/^# texts: what changed from A to B\n/)
    expect(renderComparison(found, 'html')).toMatch(/^<!doctype html>/)
  })

  it.each([
    [{ test: 'bootstrap' }, /'test' is 'bootstrap', expected one of paired-bs, paired-ar/],
    [{ resamples: 0 }, /'resamples' is 0, expected a whole number from 1/],
    [{ system: 'wires' }, /A: no system 'wires', did you mean 'wire'|A: no system 'wires'/],
    [{ metrics: ['chrf'] }, /neither result has a metric 'chrf'/],
    [{ own: [{ ...size, name: 'bleu' }] }, /called 'bleu', as one of the package/],
    [{ systems: ['wire', 'desk'], buckets: [{ name: 'x', buckets: [] }] }, /number of its buckets is 0/],
    [
      { systems: ['wire', 'desk'], buckets: [{ name: 'x', buckets: ['y'], of: () => 'z' }] },
      /sorting by 'x' gave 'z', expected one of its buckets/,
    ],
  ])('says in one sentence what is wrong with %j', async (options, sentence) => {
    // @ts-expect-error -- options that are not what the type says
    const failing = compare(before!, after!, { ...few, ...options })
    await expect(failing).rejects.toThrow(UserError)
    await expect(failing).rejects.toThrow(sentence)
  })
})
