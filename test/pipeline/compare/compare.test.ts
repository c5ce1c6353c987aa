import { describe, expect, it } from 'vitest'
import type { ComparedMetric, Comparison } from '../../../src/model/compare.ts'
import type { Corpus } from '../../../src/model/corpus.ts'
import type { Result } from '../../../src/model/result.ts'
import { type Comparing, compareResults } from '../../../src/pipeline/compare/compare.ts'
import { systemsOf } from '../../../src/pipeline/compare/systems-of.ts'
import { evaluate } from '../../../src/pipeline/evaluate.ts'
import { compareHtml } from '../../../src/report/compare/html.ts'
import { compareJson } from '../../../src/report/compare/json.ts'
import { compareMarkdown } from '../../../src/report/compare/markdown.ts'
import { compareText } from '../../../src/report/compare/text.ts'
import { ownMeasurers, quickJudging, smallCorpus } from '../small-corpus.ts'

const measurers = await ownMeasurers()
const names = measurers.map(({ metric }) => metric.name)

const run = async (corpus: Corpus, withheld = false): Promise<Result> =>
  (await evaluate(corpus, { measurers, judging: quickJudging, withheld })).result

/** The corpus with another text of one system in one document. */
const changed = (system: string, id: string, change: (text: string) => string): Corpus => ({
  ...smallCorpus,
  documents: smallCorpus.documents.map((document) => {
    const texts = [document.reference, ...document.hypotheses].map((text) =>
      document.id === id && text.system === system ? { ...text, text: change(text.text) } : text,
    )
    return { ...document, reference: texts[0]!, hypotheses: texts.slice(1) }
  }),
})

const before = await run(smallCorpus)
const withheld = await run(smallCorpus, true)
const after = await run(changed('shorter', '2', (text) => text.replace('12 years', '21 years')))

const testing = { kind: 'paired-bs' as const, resamples: 100, seed: 7 }
const of = (result: Result, path = 'a.json') => ({ path, result })

const compare = (a: Result, b: Result, more: Partial<Comparing> = {}, systems?: string): Promise<Comparison> => {
  const [one, other] = [of(a), of(b, 'b.json')]
  return compareResults(one, other, {
    systems: systemsOf(one, other, { systems }),
    metrics: names,
    measurers,
    buckets: [],
    remeasure: false,
    testing,
    adjust: undefined,
    top: 20,
    ...more,
  })
}

const scoresOf = ({ metrics }: Comparison) => metrics.map(({ a, b }) => [a, b])

describe('a result compared with itself', () => {
  it.each([
    ['as it is', before],
    ['without texts', withheld],
  ])('has no difference, p 1, and nothing new or gone, %s', async (_, result) => {
    const { metrics, findings, passages, notes } = await compare(result, result)
    const tested = metrics.filter(({ a }) => a !== undefined)
    expect(tested.length).toBeGreaterThan(5)
    for (const { difference, p, comparable } of tested) expect([difference, p, comparable]).toEqual([0, 1, true])
    expect([findings!.new, findings!.gone, passages.worse, passages.better, notes]).toEqual([[], [], [], [], []])
    expect(findings!.same).toBe(result.findings.length)
  })

  it('has the scores that it states, where all systems have all texts', async () => {
    const { metrics } = await compare(before, before, {}, 'shorter,shorter')
    for (const { metric, a } of metrics)
      expect(a ?? null).toBe(before.scores.find((each) => each.metric === metric && each.system === 'shorter')!.score)
  })
})

describe('a number changed in one text', () => {
  it('is one new finding with its place, and a passage that got worse', async () => {
    const { findings, passages, metrics } = await compare(before, after)
    expect(findings!.new).toMatchObject([
      {
        message: "quantity '12 years' became '21 years'",
        system: 'shorter',
        document: '2',
        file: '2/shorter.txt',
        line: 1,
        column: expect.any(Number),
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      },
    ])
    expect(findings!.gone).toEqual([])
    expect(passages.worse).toHaveLength(1)
    expect(passages.worse[0]!.texts!.b).toContain('21 years')
    expect(passages.better).toEqual([])
    const changes = metrics.filter(({ difference }) => difference !== undefined && difference !== 0)
    expect(changes.length).toBeGreaterThan(0)
    for (const { system, difference } of changes) expect([system, difference! < 0]).toEqual(['shorter', true])
  })

  it('is gone the other way round', async () => {
    const { findings, passages } = await compare(after, before)
    expect([findings!.new, findings!.gone.length, passages.worse, passages.better.length]).toEqual([[], 1, [], 1])
  })
})

describe('B against A', () => {
  it('mirrors A against B', async () => {
    for (const kind of ['paired-bs', 'paired-ar'] as const) {
      const more = { testing: { ...testing, kind } }
      const there = await compare(before, before, more, 'shorter,other')
      const back = await compare(before, before, more, 'other,shorter')
      for (const [i, one] of there.metrics.entries()) mirrored(one, back.metrics[i]!)
      expect(back.findings!.gone).toEqual(there.findings!.new)
      expect(back.findings!.new).toEqual(there.findings!.gone)
      expect(back.passages.better.map(({ passages }) => passages)).toEqual(
        there.passages.worse.map(({ passages }) => passages),
      )
      const listed = (side: readonly { readonly words: readonly string[] }[]) => side.map(({ words }) => words)
      expect(listed(back.words!.ngrams.a)).toEqual(listed(there.words!.ngrams.b))
      expect(back.words!.sentences.a.map(({ a, b }) => [b, a])).toEqual(
        there.words!.sentences.b.map(({ a, b }) => [a, b]),
      )
    }
  })

  function mirrored(one: ComparedMetric, other: ComparedMetric): void {
    expect([other.a, other.b, other.p, other.units]).toEqual([one.b, one.a, one.p, one.units])
    if (one.difference === undefined) return
    expect(other.difference).toBeCloseTo(-one.difference, 10)
    expect(other.ci?.low ?? 0).toBeCloseTo(-(one.ci?.high ?? 0), 10)
    expect(other.detectable ?? 0).toBeCloseTo(one.detectable ?? 0, 10)
  }
})

describe('what cannot be compared', () => {
  const resigned: Result = {
    ...before,
    metrics: before.metrics.map((metric, i) => (i === 1 ? { ...metric, signature: `${metric.signature}x` } : metric)),
  }

  it('is refused by name where a metric has another signature, and so are its findings', async () => {
    const { metrics } = await compare(before, resigned)
    const refused = metrics.filter(({ comparable }) => !comparable)
    expect(new Set(refused.map(({ metric }) => metric))).toEqual(new Set([names[1]]))
    expect(refused[0]).toMatchObject({ a: undefined, b: undefined, difference: undefined, p: undefined })
    expect(refused[0]!.why).toMatch(/^signature differs: edit\|.* against edit\|.*x$/)
  })

  it('is measured again where that is asked for: the numbers of the run', async () => {
    const again = await compare(before, resigned, { remeasure: true })
    expect(scoresOf(again)).toEqual(scoresOf(await compare(before, before)))
    expect(again.metrics.find(({ metric }) => metric === names[1])!.why).toBe('measured again')
  })

  it('is every number where the links were made otherwise; asked to, they are made again', async () => {
    const { signature } = before
    const other = { ...before, signature: signature.replace('align:2', 'align:lines') }
    const { metrics, notes } = await compare(before, other)
    expect(metrics.every(({ comparable }) => !comparable)).toBe(true)
    expect(metrics[0]!.why).toBe("the runs' signatures differ: align:2 against align:lines")
    expect(notes[0]).toContain('align:2 against align:lines')
    expect(scoresOf(await compare(before, other, { remeasure: true }))).toEqual(scoresOf(await compare(before, before)))
  })

  it('is compared by the scores that are stated, and not tested, where the code of a metric is not here', async () => {
    const { metrics } = await compare(before, after, { measurers: [] })
    const own = metrics.filter(({ a }) => a !== undefined)
    expect(own.length).toBeGreaterThan(5)
    for (const { difference, a, b, p, comparable, why } of own) {
      expect([difference, p, comparable]).toEqual([b! - a!, undefined, true])
      expect(why).toContain('--plugin')
    }
  })

  it('is a document whose reference is another text: it is left out and named', async () => {
    const longer = await run(changed('reference', '0', (text) => `${text}\nOne more line.\n`))
    const { documents, findings } = await compare(before, longer)
    expect(documents).toEqual({
      common: 4,
      leftOut: [{ document: '0', why: 'its reference is another text' }],
    })
    expect(findings).toMatchObject({ new: [], gone: [] })
  })

  it('is nothing at all where no reference is the same', async () => {
    const texts = { ...before, documents: before.documents.map((each) => ({ ...each, id: `${each.id}x` })) }
    await expect(compare(before, texts)).rejects.toThrow(
      "a.json and b.json have no document in common, expected one whose reference is the same in both; of '0': b.json has no such document",
    )
  })

  it('are findings without fingerprints, which one sentence says', async () => {
    const old = { ...before, findings: before.findings.map((finding) => ({ ...finding, fingerprint: undefined })) }
    const { findings, notes } = await compare(old, before)
    expect(findings).toBeUndefined()
    expect(notes).toEqual([expect.stringContaining('before findings had fingerprints')])
  })
})

describe('systems of two results', () => {
  it('are those that both have, or those that are named', () => {
    const [a, b] = [of(before), of({ ...before, systems: before.systems.slice(0, 2) }, 'b.json')]
    expect(systemsOf(a, b, {})).toEqual([{ system: 'shorter', with: 'shorter' }])
    expect(systemsOf(a, b, { systems: 'other, shorter' })).toEqual([{ system: 'other', with: 'shorter' }])
    expect(() => systemsOf(a, b, { system: 'othr' })).toThrow(
      "a.json: no system 'othr' (did you mean 'other'?), expected one of shorter, other",
    )
    expect(() => systemsOf(a, b, { systems: 'other' })).toThrow('expected the names of two systems')
    expect(() => systemsOf(a, b, { systems: 'a,b', system: 'a' })).toThrow('expected one of them')
  })
})

describe('a page of a comparison', () => {
  it('shows what a text says as text', async () => {
    const nasty = '<script>x</script>|`*_\u202e\u001b[31m'
    const evil = await run(changed('shorter', '2', (text) => text.replace('12 years', `21 years ${nasty}`)))
    const comparison = await compare(before, evil, { adjust: 'holm' }, 'shorter,shorter')
    for (const page of [compareMarkdown(comparison), compareText(comparison)]) {
      expect(page).toContain('21 years')
      for (const steering of ['\u001b', '\u202e']) expect(page).not.toContain(steering)
    }
    expect(compareMarkdown(comparison)).not.toContain('<script>')
    const page = compareHtml(comparison)
    expect(page).toContain('21 years &lt;script&gt;')
    expect(page).not.toMatch(/<script|\u202e/)
    expect(compareMarkdown(comparison)).toContain('p (holm)')
  })

  it('is one JSON value with null where nothing is', async () => {
    const { metrics, findings, words } = JSON.parse(compareJson(await compare(before, after)))
    expect(Object.keys(metrics[0])).toEqual(expect.arrayContaining(['metric', 'difference', 'p', 'detectable']))
    expect([findings.new.length, findings.gone, words]).toEqual([1, [], null])
    expect(metrics.some(({ a }: { a: number | null }) => a === null)).toBe(true)
  })
})
