// Where sacreBLEU's numbers lie, and how ours are held against them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bleu } from '../src/metrics/bleu.ts'
import { chrf } from '../src/metrics/chrf.ts'
import { ter } from '../src/metrics/ter.ts'
import type { Metric, Row } from '../src/model/metric.ts'
import type { Pair } from '../src/model/pair.ts'
import { splitWords, trimEnd } from '../src/text/white-space.ts'

export const goldens = join(import.meta.dirname, '../../shared/data/metrics')

export type Value = number | string | undefined

/** One value of a record: what sacreBLEU gave and what we give. */
export interface Check {
  readonly record: string
  readonly expected: Value
  readonly got: Value
  /** What kind of value: a score, a statistic, a signature, the words of a line. */
  readonly kind: 'score' | 'statistic' | 'signature' | 'words'
}

export type Params = Readonly<Record<string, unknown>>
export type Checks = AsyncGenerator<Check>

export const json = (name: string): unknown => JSON.parse(readFileSync(join(goldens, name), 'utf8'))

const lines = (name: string): readonly string[] =>
  readFileSync(join(goldens, 'inputs', name), 'utf8')
    .replace(/\n$/, '')
    .split('\n')
    .map(trimEnd)

/** `smooth_method: null` is no option; `force` silences a warning that we don't give. */
export const options = (params: Params): object =>
  Object.fromEntries(
    Object.entries(params)
      .filter(([name, value]) => value !== null && name !== 'force')
      .map(([name, value]) => [name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()), value]),
  )

export function metricOf(name: string, params: Params, nrefs: number): Metric {
  const given = { ...options(params), nrefs }
  if (name === 'BLEU') return bleu(given)
  return name === 'chrF' ? chrf(given) : ter(given)
}

export function pairsOf(hyp: string, refs: readonly string[]): readonly Pair[] {
  const references = refs.map(lines)
  return lines(hyp).map((hypothesis, i) => ({ references: references.map((each) => each[i] ?? ''), hypothesis }))
}

export const total = ({ statistics }: Metric, rows: readonly Row[]): number[] =>
  statistics.map((_, column) => rows.reduce((sum, row) => sum + row[column]!, 0))

export const words = (text: string): string => splitWords(text).join(' ')

export const isEqual = ({ expected, got }: Check): boolean =>
  typeof expected === 'number' && typeof got === 'number'
    ? // 0 and -0 are one score
      expected === got
    : expected === got

/** How many doubles apart two numbers are; undefined where one is none. */
export function ulps({ expected, got }: Check): number | undefined {
  if (typeof expected !== 'number' || typeof got !== 'number') return undefined
  const [a, b] = [expected, got].map((value) => {
    const bits = new BigInt64Array(Float64Array.of(value).buffer)[0]!
    return bits < 0n ? -(bits & 0x7fff_ffff_ffff_ffffn) : bits
  })
  return Math.abs(Number(a! - b!))
}
