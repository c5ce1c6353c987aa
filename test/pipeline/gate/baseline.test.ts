import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { compare, evaluate, metrics, type Result, UserError } from '../../../src/index.ts'
import { baselineSchema } from '../../../src/model/baseline.ts'
import type { GateFinding } from '../../../src/model/gate.ts'
import { ownMeasurers } from '../../../src/pipeline/compare/own-measurers.ts'
import { baselineOf } from '../../../src/pipeline/gate/baseline-of.ts'
import { baselineText } from '../../../src/pipeline/gate/baseline-text.ts'
import { gateFindings } from '../../../src/pipeline/gate/gate-findings.ts'
import { heldRun } from '../../../src/pipeline/gate/held-run.ts'
import { readResult } from '../../../src/read/result.ts'

const blessing = { reason: 'seen', at: '2026-11-29T00:00:00.000Z' }
const testing = { kind: 'paired-bs' as const, resamples: 50, seed: 3 }

const reference = [
  'The mill burned on Friday. Three men were hurt. It cost 40 million euros.',
  'The owner, Anna Holt, will rebuild it by June. Nobody was told of the 12 barrels. Bruno Weiss saw them.',
].join('\n\n')

const run = (wire: string): Promise<Result> =>
  evaluate({
    texts: { reference, hypotheses: { wire, desk: reference.replace('Three', 'Two') } },
    metrics: [metrics.entities!({ language: 'en' }), metrics.chrf!({ language: 'en' })],
    resamples: 20,
  })

let [before, after]: readonly Result[] = []
beforeAll(async () => {
  const changed = reference.replace('40 million', '14 million').replace('hurt. It', 'hurt, and it').replace('12', '21')
  ;[before, after] = [await run(reference), await run(changed)]
}, 60_000)

const baseline = (result: Result) =>
  baselineSchema.parse(JSON.parse(baselineText(baselineOf([{ path: 'before', result }], blessing))))

const held = async (result: Result, to: Result, isLet: (finding: GateFinding) => boolean = () => false) => {
  const measurers = await ownMeasurers(['entities', 'chrf'], result, result)
  return heldRun(result, gateFindings(result), isLet, { baseline: baseline(to), alone: true, measurers, testing })
}

describe('a result held to a baseline', () => {
  it('differs from it as compare says of the two results, to the last digit', async () => {
    const { differences, incomparable, untested } = await held(after!, before!)
    const { metrics: compared } = await compare(before!, after!, {
      resamples: 50,
      seed: 3,
      metrics: ['entities', 'chrf'],
    })
    expect([incomparable, untested]).toEqual([[], []])
    expect(differences).toHaveLength(4)
    for (const { metric, system, score, before: was, ...found } of differences) {
      const { a, b, difference, p, detectable, units } = compared.find(
        (row) => row.metric === metric && row.system === system,
      )!
      expect({ metric, system, score, was, ...found }).toEqual({
        metric,
        system,
        score: b,
        was: a,
        difference,
        p,
        detectable,
        units,
      })
    }
  })

  it('has as new what compare has, without what is suppressed', async () => {
    const { findings } = await compare(before!, after!, { resamples: 50 })
    const { fresh } = await held(after!, before!)
    const prints = (all: readonly { readonly fingerprint?: string | undefined }[]) =>
      new Set(all.map(({ fingerprint }) => fingerprint))
    expect(fresh.length).toBe(2)
    expect(prints(fresh)).toEqual(prints(findings!.new))
    const [first] = fresh
    const rest = await held(after!, before!, ({ fingerprint }) => fingerprint === first!.fingerprint)
    expect(rest.fresh).toEqual(fresh.slice(1))
    expect((await held(before!, before!)).fresh).toEqual([])
  })

  it('says what is another, and leaves it out', async () => {
    const [document] = after!.documents
    const texts = document!.texts.map((text) =>
      text.system === after!.reference ? { ...text, sha256: 'f'.repeat(64) } : text,
    )
    const other = await held({ ...after!, documents: [{ ...document!, texts }] }, before!)
    expect(other.incomparable.map(({ why }) => why)).toEqual([
      `the reference of document '${document!.id}' is another text than in the baseline`,
    ])
    expect([other.fresh, other.differences]).toEqual([[], []])
    const cut = document!.texts.map((text) =>
      text.system === after!.reference ? { ...text, passages: text.passages.slice(1) } : text,
    )
    expect((await held({ ...after!, documents: [{ ...document!, texts: cut }] }, before!)).incomparable).toMatchObject([
      { why: expect.stringContaining('is cut into other passages') },
    ])
    const gone = { ...after!, documents: [{ ...document!, alignments: [] }] }
    expect((await held(gone, before!)).incomparable).toMatchObject([
      { system: 'wire', document: document!.id, why: expect.stringContaining('the result has no text of wire') },
      { system: 'desk' },
    ])
    const signed = { ...after!, signature: after!.signature.replace(/align:\w+/, 'align:own') }
    expect(await held(signed, before!)).toMatchObject({
      incomparable: [{ metric: undefined, why: expect.stringContaining("the runs' signatures differ: align:") }],
      differences: [],
      fresh: [],
    })
    const fewer = { ...after!, metrics: after!.metrics.slice(0, 1) }
    expect((await held(fewer, before!)).incomparable).toMatchObject([
      { metric: 'chrf', why: 'the result has no chrf, the baseline has' },
    ])
  })

  it('cannot be tested where a side keeps no rows', async () => {
    const [document] = before!.documents
    const alignments = document!.alignments.map((alignment) => ({ ...alignment, measured: [] }))
    const { untested, differences } = await held(after!, { ...before!, documents: [{ ...document!, alignments }] })
    expect(differences).toEqual([])
    expect(untested.map(({ metric, system }) => `${metric} ${system}`).toSorted()).toEqual([
      'chrf desk',
      'chrf wire',
      'entities desk',
      'entities wire',
    ])
  })
})

describe('baselineOf', () => {
  it('is small enough for version control: of the embedded corpus below 200 kB', async () => {
    const path = join(import.meta.dirname, '../../../reports/gazette/result.json')
    const text = baselineText(baselineOf([{ path, result: await readResult(path) }], blessing))
    expect(Buffer.byteLength(text)).toBeLessThan(200_000)
    expect(baselineSchema.safeParse(JSON.parse(text)).success).toBe(true)
    expect(readFileSync(path).length).toBeGreaterThan(10 * text.length)
  })

  it('is of results with fingerprints, and of one result of a corpus', () => {
    const findings = after!.findings.map((finding) => ({ ...finding, fingerprint: undefined }))
    expect(() => baselineOf([{ path: 'x', result: { ...after!, findings } }], blessing)).toThrow(UserError)
    const [one, two] = ['x', 'y'].map((path) => ({ path, result: after! }))
    expect(() => baselineOf([one!, two!], blessing)).toThrow(/^x and y are both of '/)
  })
})
