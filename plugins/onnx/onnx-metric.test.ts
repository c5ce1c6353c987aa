import { join } from 'node:path'
import type { Finding, Metric, Pair } from 'variorum'
import { metricLaws } from 'variorum'
import { pair } from 'variorum/testing'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { variorum } from '../../test/cli/variorum.ts'
import { file, temporaryFolder } from '../../test/folder.ts'
import { isInstalled } from './is-installed.ts'
import type { Settings } from './settings.ts'
import { type TinyModel, tinyModel } from './tiny-model.ts'
import { vocabulary, wordPiece } from './tiny-tokenizer.ts'

const folder = temporaryFolder()
const tokenizer = file(join(folder, 'tokenizer.json'), JSON.stringify(wordPiece))

/** Some vector for each token. */
const table = vocabulary.map((_, i) => [Math.sin(7 * i), Math.cos(3 * i), Math.sin(i * i + 1)])

let models = 0

async function metric(model: Partial<TinyModel>, settings: Partial<Settings> = {}): Promise<Metric> {
  const { onnxMetric } = await import('./onnx-metric.ts')
  const path = file(join(folder, `${models++}.onnx`), tinyModel({ table, gives: 'tokens', ...model }))
  return onnxMetric({ model: path, tokenizer, gives: 'vectors', higherIsBetter: true, tokens: 512, ...settings })
}

async function measured(of: Metric, pairs: readonly Pair[]) {
  const findings: Finding[] = []
  const rows = await of.measure(pairs, (finding) => {
    findings.push(finding)
  })
  return { rows: rows.map((row) => Array.from(row)), findings }
}

/** The same by hand: words to rows of the table, their mean, its cosine. */
const meanOf = (ids: readonly number[]): number[] =>
  [0, 1, 2].map((k) => ids.reduce((sum, id) => sum + table[id]![k]!, 0) / ids.length)

function cosineOf(one: readonly number[], other: readonly number[]): number {
  const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, i) => sum + value * b[i]!, 0)
  return dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other))
}

const atSeven = [2, 4, 5, 6, 7, 8, 3]
const noCars = [2, 10, 11, 3]
const pairs = [pair('The ferry leaves at seven', 'no cars'), pair('no cars', 'No cars')]

describe.skipIf(!isInstalled)('a model of one’s own', () => {
  it.each<[string, Partial<TinyModel>]>([
    ['of tokens', { gives: 'tokens' }],
    ['of a text', { gives: 'text' }],
    [
      'of a text, with all inputs there are',
      { gives: 'text', inputs: ['input_ids', 'attention_mask', 'token_type_ids'] },
    ],
    ['of a text, with small integers', { gives: 'text', type: 'int32' }],
  ])('compares vectors %s', async (_, model) => {
    const { rows } = await measured(await metric(model), pairs)
    expect(rows).toEqual([
      [expect.closeTo(cosineOf(meanOf(atSeven), meanOf(noCars)), 6), 1],
      [expect.closeTo(1, 6), 1],
    ])
  })

  it('or scores a reference and a hypothesis together', async () => {
    const score = await metric({ gives: 'number' }, { gives: 'score', higherIsBetter: false })
    const all = meanOf([...atSeven, ...noCars.slice(1)])
    const { rows } = await measured(score, pairs.slice(0, 1))
    expect(rows).toEqual([[expect.closeTo((all[0]! + all[1]! + all[2]!) / 3, 6), 1]])
    expect(score.score(rows[0]!)).toBe(rows[0]![0])
    expect(score.higherIsBetter).toBe(false)
  })

  it.each<[string, Partial<TinyModel>]>([
    ['of tokens', { gives: 'tokens' }],
    ['of a text', { gives: 'text' }],
  ])('keeps the laws of metrics with vectors %s', async (_, model) => {
    expect(await metricLaws(await metric(model), pairs)).toEqual([])
  })

  it('keeps them with scores, but that nothing is better than the reference: that is up to the model', async () => {
    const broken = await metricLaws(await metric({ gives: 'number' }, { gives: 'score' }), pairs)
    expect(broken.map(({ law }) => law)).toEqual(['scores no pair better than two equal sides'])
  })

  it('measures nothing of two empty sides, and finds nothing in common where one is', async () => {
    const { rows } = await measured(await metric({}), [pair('', ' '), pair('no cars', ''), pair('', 'no cars')])
    expect(rows).toEqual([
      [0, 0],
      [0, 1],
      [0, 1],
    ])
  })

  it('takes the best of several references, and the source where there is none', async () => {
    const { rows } = await measured(await metric({}), [
      pair(['the ferry', 'no cars'], 'no cars'),
      { references: [], source: 'no cars', hypothesis: 'no cars' },
    ])
    expect(rows).toEqual([
      [expect.closeTo(1, 6), 1],
      [expect.closeTo(1, 6), 1],
    ])
  })

  it('does not measure a text that is too long, and never cuts one', async () => {
    const { rows, findings } = await measured(await metric({}, { tokens: 6 }), pairs)
    expect(rows).toEqual([
      [0, 0],
      [expect.closeTo(1, 6), 1],
    ])
    expect(findings).toEqual([
      { pair: 0, statistic: 'unmeasured', message: '7 tokens are too many: the model takes 6' },
    ])
  })

  it('does not measure what the model gives no number or no direction', async () => {
    const broken = await metric({ gives: 'number', table: table.map(() => [Number.NaN, 0, 0]) }, { gives: 'score' })
    const flat = await metric({ table: table.map(() => [0, 0, 0]) })
    for (const [each, message] of [
      [broken, 'the model gives NaN'],
      [flat, 'the model gives a vector without a direction'],
    ] as const)
      expect(await measured(each, pairs.slice(0, 1))).toEqual({
        rows: [[0, 0]],
        findings: [{ pair: 0, statistic: 'unmeasured', message }],
      })
  })

  it('has both files, what is taken of them and the runtime in its signature', async () => {
    const { signature } = await metric({})
    expect(signature).toEqual({
      name: 'onnx',
      model: expect.stringMatching(/^[\da-f]{16}$/) as string,
      tokenizer: expect.stringMatching(/^[\da-f]{16}$/) as string,
      gives: 'vectors',
      output: 'out',
      better: 'higher',
      tokens: '512',
      runtime: expect.stringMatching(/^onnxruntime-web-\d+\.\d+\.\d+/) as string,
      version: '1',
    })
    expect((await metric({ gives: 'text' })).signature.model).not.toBe(signature.model)
  })

  it.each<[string, Partial<TinyModel>, Partial<Settings>, sentence: string]>([
    [
      'wants other inputs',
      { inputs: ['pixel_values'] },
      {},
      "wants 'pixel_values', expected input_ids, attention_mask, token_type_ids only",
    ],
    ['lacks the output', {}, { output: 'logits' }, "gives no 'logits', expected one of out"],
    [
      'gives a number for a vector',
      { gives: 'number' },
      {},
      "'out' has the shape [1], expected one vector or one for each token",
    ],
    [
      'gives a vector for a number',
      { gives: 'text' },
      { gives: 'score' },
      "'out' has the shape [1, 3], expected one number",
    ],
    ['has fewer tokens than the tokenizer', { table: table.slice(0, 1) }, {}, 'does not run on one letter'],
    ['is not there', {}, { model: join(folder, 'none.onnx') }, 'no such file, expected a model in the ONNX format'],
    ['is no model', {}, { model: tokenizer }, 'cannot be loaded'],
    ['has no tokenizer', {}, { tokenizer: folder }, 'no such file, expected a tokenizer.json'],
  ])('that %s is refused by a sentence', async (_, model, settings, sentence) => {
    await expect(metric(model, settings)).rejects.toThrow(sentence)
    await expect(metric(model, settings)).rejects.toThrow(/^onnx: \S+: [^\n]+$/)
  })
})

describe.skipIf(!isInstalled)('on the command line', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it('the model is a metric like any other', async () => {
    const model = file(join(folder, 'model.onnx'), tinyModel({ table, gives: 'text' }))
    const reference = file(join(folder, 'ref.txt'), 'The ferry leaves at seven\nno cars\n')
    const hypothesis = file(join(folder, 'a.txt'), 'no cars\nNo cars\n')
    vi.stubEnv('VARIORUM_ONNX_MODEL', model)
    const plugin = join(import.meta.dirname, 'index.ts')
    const { code, stdout, stderr } = await variorum([
      'score',
      '-r',
      reference,
      '-i',
      hypothesis,
      '-m',
      'onnx',
      '--plugin',
      plugin,
      '--format',
      'json',
    ])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const { systems } = JSON.parse(stdout) as { systems: readonly { metrics: { onnx: { score: number } } }[] }
    expect(systems[0]!.metrics.onnx.score).toBeCloseTo((cosineOf(meanOf(atSeven), meanOf(noCars)) + 1) / 2, 6)
  })
})
