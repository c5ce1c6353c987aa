// sacreBLEU's numbers of single lines and sentences: its tokenizers, odd sentences, the cases of its own tests.
import { type BleuOptions, bleu } from '../src/metrics/bleu.ts'
import { bleuScore } from '../src/metrics/bleu-score.ts'
import { chrf } from '../src/metrics/chrf.ts'
import { ter } from '../src/metrics/ter.ts'
import type { Metric } from '../src/model/metric.ts'
import { trimEnd } from '../src/text/white-space.ts'
import { tokenizers } from '../src/tokenize/index.ts'
import { tercomTokenizer } from '../src/tokenize/tercom.ts'
import { joinTokens } from '../src/tokenize/tokenized.ts'
import { type Check, type Checks, json, metricOf, options, type Params, total, words } from './golden-records.ts'

const tercomVariants = {
  default: {},
  norm: { normalized: true },
  nopunct: { noPunct: true },
  'norm+asian': { normalized: true, asianSupport: true },
  'nopunct+asian': { noPunct: true, asianSupport: true },
  'norm+nopunct+asian+cs': { normalized: true, noPunct: true, asianSupport: true, caseSensitive: true },
}

export async function* tokenized(): Checks {
  interface Item {
    readonly text: string
    readonly bleu: Readonly<Record<keyof typeof tokenizers, string>>
    readonly bleu_13a_lc: string
    readonly split: readonly string[]
    readonly ter: Readonly<Record<keyof typeof tercomVariants, string>>
  }
  for (const { text, ...expected } of (json('goldens/tokenizers.json') as { items: Item[] }).items) {
    const check = (name: string, want: string, got: string): Check => ({
      record: `${name} ${JSON.stringify(text)}`,
      kind: 'words',
      expected: words(want),
      got: words(got),
    })
    const line = trimEnd(text)
    for (const [name, tokenize] of Object.entries(tokenizers))
      yield check(name, expected.bleu[name as keyof typeof tokenizers], joinTokens(tokenize(line)))
    yield check('13a lower-cased', expected.bleu_13a_lc, joinTokens(tokenizers['13a'](trimEnd(text.toLowerCase()))))
    yield check('split', expected.split.join(' '), line)
    for (const [name, variant] of Object.entries(tercomVariants))
      yield check(
        `tercom ${name}`,
        expected.ter[name as keyof typeof tercomVariants],
        joinTokens(tercomTokenizer(variant)(line)),
      )
  }
}

export async function* edge(): Checks {
  interface Item {
    readonly hyp: string
    readonly refs: readonly string[]
    readonly bleu: number
    readonly bleu_none_floor: number
    readonly bleu_stats: readonly number[]
    readonly ter: number
    readonly ter_stats: readonly number[]
    readonly chrf: number
    readonly chrfpp: number
    readonly chrf_eps: number
  }
  const [sentence, floor, edits] = [
    bleu({ effectiveOrder: true, nrefs: 'var' }),
    bleu({ tokenize: 'none', smoothMethod: 'floor', effectiveOrder: true, nrefs: 'var' }),
    ter({ nrefs: 'var' }),
  ]
  const [plain, plusPlus, eps] = [{}, { wordOrder: 2 }, { epsSmoothing: true }].map((each) =>
    chrf({ ...each, nrefs: 'var' }),
  )
  for (const [at, item] of (json('goldens/segment-edge.json') as { items: Item[] }).items.entries()) {
    const pair = { references: item.refs, hypothesis: item.hyp }
    const compared: readonly (readonly [string, Metric | undefined, number, (readonly number[])?])[] = [
      ['bleu', sentence, item.bleu, item.bleu_stats],
      ['bleu floor', floor, item.bleu_none_floor],
      ['ter', edits, item.ter, item.ter_stats],
      ['chrf', plain, item.chrf],
      ['chrf++', plusPlus, item.chrfpp],
      ['chrf eps', eps, item.chrf_eps],
    ]
    for (const [name, metric, expected, statistics = []] of compared) {
      const [row = []] = (await metric?.measure([pair])) ?? []
      const where = `item ${at} (${item.hyp.length} x ${item.refs.map((each) => each.length).join()}) ${name}`
      yield { record: where, kind: 'score', expected, got: metric?.score(row) }
      for (const [k, value] of statistics.entries())
        yield { record: `${where} ${metric?.statistics[k]}`, kind: 'statistic', expected: value, got: row[k] }
    }
  }
}

export async function* ownTests(): Checks {
  interface Case {
    readonly origin: string
    readonly fn: string
    readonly params: Params
    readonly input: {
      readonly hyp?: string
      readonly hyps?: readonly string[]
      readonly refs?: readonly string[] | readonly (readonly string[])[]
      readonly text?: string
      readonly correct?: readonly number[]
      readonly total?: readonly number[]
      readonly sys_len?: number
      readonly ref_len?: number
    }
    readonly exact: number | string | { readonly counts: readonly number[]; readonly totals: readonly number[] }
  }
  for (const [at, { origin, fn, params, input, exact }] of (
    json('goldens/sacrebleu-tests.json') as { cases: Case[] }
  ).cases.entries()) {
    const record = `case ${at} ${origin} ${fn} ${JSON.stringify(params)}`
    if (fn === 'tokenize_ter') {
      const got = joinTokens(tercomTokenizer(options(params))(input.text ?? ''))
      yield { record, kind: 'words', expected: exact as string, got: words(got) }
      continue
    }
    if (fn === 'compute_bleu') {
      const row = [input.sys_len!, input.ref_len!, ...input.correct!, ...input.total!]
      const given = { smoothMethod: 'none', ...options(params) } as BleuOptions
      yield { record, kind: 'score', expected: Number(exact), got: bleuScore(row, 4, given) }
      continue
    }
    const hypotheses = input.hyps ?? [input.hyp ?? '']
    const refs = (input.hyps === undefined ? input.refs!.map((each) => [each]) : input.refs!) as readonly string[][]
    const metric = metricOf(fn.includes('bleu') ? 'BLEU' : fn.includes('chrf') ? 'chrF' : 'TER', params, refs.length)
    const pairs = hypotheses.map((hypothesis, i) => ({ references: refs.map((each) => each[i] ?? ''), hypothesis }))
    const sum = total(metric, await metric.measure(pairs))
    if (typeof exact === 'object') {
      const expected = [...exact.counts, ...exact.totals]
      for (const [i, value] of expected.entries())
        yield { record: `${record} ${metric.statistics[i + 2]}`, kind: 'statistic', expected: value, got: sum[i + 2] }
    } else yield { record, kind: 'score', expected: exact, got: metric.score(sum) }
  }
}
