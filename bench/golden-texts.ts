// sacreBLEU's numbers of whole systems and of each of their sentences, and those that WMT published.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bleu } from '../src/metrics/bleu.ts'
import { chrf } from '../src/metrics/chrf.ts'
import { formatSignature, type Metric } from '../src/model/metric.ts'
import {
  type Check,
  type Checks,
  goldens,
  json,
  metricOf,
  type Params,
  pairsOf,
  total,
  type Value,
} from './golden-records.ts'

interface Recorded {
  readonly metric: 'BLEU' | 'chrF' | 'TER'
  readonly params: Params
  readonly hyp: string
  readonly refs: readonly string[]
  readonly signature: string
  readonly score?: number
  readonly scores?: readonly number[]
  readonly stats?: readonly (readonly number[])[]
  readonly sum_stats?: readonly number[]
  readonly counts?: readonly number[]
  readonly totals?: readonly number[]
  readonly sys_len?: number
  readonly ref_len?: number
}

/** Without what sacreBLEU's has not: the name, our version, the order. */
const comparable = (metric: Metric): string =>
  formatSignature(metric.signature)
    .replace(/^[^|]*\|/, '')
    .replace(/\|order:\d+/, '')
    .replace('+variorum.1', '')

const title = ({ metric, params, hyp, refs }: Recorded): string =>
  `${metric} ${JSON.stringify(params)} ${hyp.replace(/^.*\//, '')} x ${refs.length}`

const files = (ending: string): readonly string[] =>
  readdirSync(join(goldens, 'goldens')).filter((name) => name.endsWith(ending))

/** Which records of a family to look at; all by default. */
export type Choice = (record: { readonly metric: string; readonly hyp: string; readonly params: Params }) => boolean

export async function* corpus(choose: Choice): Checks {
  for (const file of files('.corpus.json'))
    for (const record of (json(`goldens/${file}`) as { records: Recorded[] }).records.filter(choose)) {
      const metric = metricOf(record.metric, record.params, record.refs.length)
      const sum = total(metric, await metric.measure(pairsOf(record.hyp, record.refs)))
      const check = (what: string, kind: Check['kind'], expected: Value, got: Value): Check => ({
        record: `${title(record)} ${what}`,
        kind,
        expected,
        got,
      })
      yield check('score', 'score', record.score, metric.score(sum))
      yield check('signature', 'signature', record.signature, comparable(metric))
      // sacreBLEU's add-k leaves the k in the counts
      const added = record.params.smooth_method === 'add-k' ? Number(record.params.smooth_value ?? 1) : 0
      const expected = record.sum_stats ?? [
        record.sys_len!,
        record.ref_len!,
        ...[record.counts!, record.totals!].flatMap((counts) => counts.map((count, i) => count - (i > 0 ? added : 0))),
      ]
      for (const [i, value] of expected.entries()) yield check(metric.statistics[i]!, 'statistic', value, sum[i])
    }
}

export async function* segments(choose: Choice): Checks {
  for (const file of files('.segments.json'))
    for (const record of (json(`goldens/${file}`) as { records: Recorded[] }).records.filter(choose)) {
      const metric = metricOf(record.metric, record.params, record.refs.length)
      const rows = await metric.measure(pairsOf(record.hyp, record.refs))
      for (const [i, row] of rows.entries()) {
        const where = `${title(record)} line ${i + 1}`
        const score = record.scores?.[i]
        if (score !== undefined)
          yield { record: `${where} score`, kind: 'score', expected: score, got: metric.score(row) }
        for (const [k, value] of (record.stats?.[i] ?? []).entries())
          yield { record: `${where} ${metric.statistics[k]}`, kind: 'statistic', expected: value, got: row[k] }
      }
    }
}

/** The references in the order of the table, which is the one that the organisers scored with. */
export async function* published(): Checks {
  for (const [file, folder, stem] of [
    ['wmt21.zh-en.automatic-scores.tsv', 'wmt21', 'newstest2021'],
    ['wmt22.automatic-scores.tsv', 'wmt22', 'generaltest2022'],
  ] as const) {
    const rows = readFileSync(join(goldens, 'published', file), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
    for (const [pair = '', system = '', , , name = '', score] of rows) {
      const target = pair.split('-')[1] ?? ''
      const [measure = '', which = ''] = name.split('-')
      const path = (side: string): string => `${folder}/${stem}.${pair}.${side}.${target}`
      const isHere = (side: string): boolean => existsSync(join(goldens, 'inputs', path(side)))
      if (!['bleu', 'chrf'].includes(measure) || !isHere(`hyp.${system}`)) continue
      const letters = rows
        .filter(([p, s, , , n]) => p === pair && s === system && n?.startsWith(`${measure}-`) && !n.endsWith('-all'))
        .map(([, , , , n = '']) => n.slice(measure.length + 1))
      const wanted = which === 'all' ? letters : [which]
      if (!wanted.every((letter) => isHere(`ref.${letter}`))) continue
      const record = `${pair} ${system} ${name}`
      if (measure === 'bleu' && target === 'ja') {
        yield {
          record: `${record}: needs the tokenizer ja-mecab`,
          kind: 'score',
          expected: Number(score),
          got: undefined,
        }
        continue
      }
      const metric =
        measure === 'bleu'
          ? bleu({ tokenize: target === 'zh' ? 'zh' : '13a', nrefs: wanted.length })
          : chrf({ nrefs: wanted.length })
      const pairs = pairsOf(
        path(`hyp.${system}`),
        wanted.map((letter) => path(`ref.${letter}`)),
      )
      const sum = total(metric, await metric.measure(pairs))
      yield { record, kind: 'score', expected: Number(score), got: metric.score(sum) }
    }
  }
}
