import { isDeepStrictEqual } from 'node:util'
import { type Finding, type Metric, type Row, unmeasured } from '../../model/metric.ts'
import type { Pair } from '../../model/pair.ts'
import { UserError } from '../../model/user-error.ts'
import { firstLine } from '../../plugin/first-line.ts'
import { plural } from '../../text/plural.ts'
import { checkRows, checkScore, isInside } from './checks.ts'
import { checkMetric, isCategory, isWord } from './declared.ts'
import type { Check, Law } from './law.ts'
import { lawPairs, withHypothesis } from './law-pairs.ts'
import { lawsOfMeaning } from './laws-of-meaning.ts'
import { MetricFailure } from './metric-failure.ts'

// What every metric must do whatever it measures. Resampling, sharding, caching and every level stand on these laws.

export interface Broken {
  readonly law: string
  readonly message: string
}

type Noted = { readonly rows: readonly (readonly number[])[]; readonly findings: readonly Finding[] }

async function measured(metric: Metric, pairs: readonly Pair[]): Promise<Noted> {
  const findings: Finding[] = []
  const note = (finding: Finding): void => {
    findings.push(finding)
  }
  const rows = await metric.measure(pairs, note)
  return { rows: rows.map((row) => Array.from(row)), findings }
}

const ofPair = (finding: Finding, pair: number): Finding => ({ ...finding, pair })

const inOrder = (findings: readonly Finding[]): readonly string[] => findings.map((f) => JSON.stringify(f)).sort()

const cut = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text)
const shown = ({ references, hypothesis }: Pair): string =>
  `${references.map(cut).join(', ')} against ${cut(hypothesis)}`

/** The first pair whose row or findings two measurings disagree about, as a sentence. */
function difference(pairs: readonly Pair[], one: Noted, other: Noted): string | undefined {
  for (const [i, pair] of pairs.entries()) {
    const [a, b] = [one, other].map(({ rows, findings }) => ({
      row: rows[i],
      findings: inOrder(findings.filter((finding) => finding.pair === i)),
    }))
    if (isDeepStrictEqual(a?.row, b?.row) && isDeepStrictEqual(a?.findings, b?.findings)) continue
    const what = isDeepStrictEqual(a?.row, b?.row) ? 'findings' : `${a?.row?.join(' ')} and ${b?.row?.join(' ')}`
    return `gave different ${what} for ${shown(pair)}`
  }
  return undefined
}

const total = (rows: readonly Row[], width: number): number[] =>
  Array.from({ length: width }, (_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0))

/** Every sum worth scoring: of nothing, of each pair, of all pairs. */
async function sums(metric: Metric, pairs: readonly Pair[]): Promise<readonly number[][]> {
  const { rows } = await measured(metric, pairs)
  const width = metric.statistics.length
  return [total([], width), ...rows.map((row) => [...row]), total(rows, width)]
}

const scoreOf = async (metric: Metric, pair: Pair): Promise<number | undefined> =>
  metric.score((await measured(metric, [pair])).rows[0] ?? [])

const isSegment = ({ unit }: Metric): boolean => unit === 'segment'

const lawsOfRows: readonly Law[] = [
  {
    name: 'declares its name, statistics, direction, signature and unit',
    async check(metric) {
      checkMetric(metric, 'the metric')
      return undefined
    },
  },
  {
    name: 'gives one row per pair, as wide as its statistics, of finite numbers',
    async check(metric, pairs) {
      checkRows(metric, await metric.measure(pairs), pairs.length)
      return undefined
    },
  },
  {
    name: 'measures two empty sides, and each side against an empty one',
    async check(metric, pairs) {
      for (const pair of pairs.filter(({ references, hypothesis }) => hypothesis === '' || references[0] === ''))
        checkRows(metric, await metric.measure([pair]), 1)
      return undefined
    },
  },
  {
    name: 'gives the same rows and findings every time',
    check: async (metric, pairs) =>
      difference(pairs, await measured(metric, pairs), await measured(metric, structuredClone(pairs))),
  },
  {
    name: 'leaves the pairs as they were',
    async check(metric, pairs) {
      const given = structuredClone(pairs)
      await measured(metric, given)
      const i = pairs.findIndex((pair, index) => !isDeepStrictEqual(pair, given[index]))
      return pairs[i] && `changed ${shown(pairs[i])}`
    },
  },
  {
    name: 'measures a pair alike in whatever order the pairs come',
    async check(metric, pairs) {
      if (!isSegment(metric)) return undefined
      const { rows, findings } = await measured(metric, pairs.toReversed())
      const back = findings.map((finding) => ofPair(finding, pairs.length - 1 - finding.pair))
      return difference(pairs, await measured(metric, pairs), { rows: rows.toReversed(), findings: back })
    },
  },
  {
    name: 'measures a pair alike alone and among others, so that shards add up',
    async check(metric, pairs) {
      if (!isSegment(metric)) return undefined
      const alone = await Promise.all(pairs.map((pair) => measured(metric, [pair])))
      const joined = {
        rows: alone.flatMap(({ rows }) => rows),
        findings: alone.flatMap(({ findings }, i) => findings.map((finding) => ofPair(finding, i))),
      }
      return difference(pairs, await measured(metric, pairs), joined)
    },
  },
  {
    name: 'scores every sum with a finite number, or undefined where nothing was measured',
    async check(metric, pairs) {
      for (const sum of await sums(metric, pairs)) checkScore(metric, metric.score(sum))
      return undefined
    },
  },
  {
    name: 'scores a sum alike every time and leaves it as it was',
    async check(metric, pairs) {
      for (const sum of await sums(metric, pairs)) {
        const given = [...sum]
        const [first, again] = [metric.score(given), metric.score(given)]
        if (!isDeepStrictEqual(given, sum)) return `turned the sum ${sum.join(' ')} into ${given.join(' ')}`
        if (!Object.is(first, again)) return `scored ${first} and then ${again} for ${sum.join(' ')}`
      }
      return undefined
    },
  },
  {
    name: 'scores no pair better than two equal sides',
    async check(metric, pairs) {
      // without a reference to compare with, the reference is one text of many
      if (metric.needs?.includes('reference') === false) return undefined
      for (const pair of pairs) {
        const best = await scoreOf(metric, withHypothesis(pair, pair.references[0] ?? ''))
        const score = await scoreOf(metric, pair)
        if (best === undefined || score === undefined) continue
        // A hair's breadth for sums of fractions taken in another order
        const lead = (score - best) * (metric.higherIsBetter ? 1 : -1)
        if (lead > 1e-9) return `scored ${score} for ${shown(pair)} but ${best} for the reference itself`
      }
      return undefined
    },
  },
  {
    name: 'notes as many findings of a statistic as it counts, or none',
    async check(metric, pairs) {
      const { rows, findings } = await measured(metric, pairs)
      const groups = isSegment(metric) ? pairs.map((_, i) => [i]) : [[...pairs.keys()]]
      for (const [column, statistic] of metric.statistics.entries()) {
        const noted = findings.filter((finding) => finding.statistic === statistic)
        if (noted.length === 0) continue
        for (const group of groups) {
          const found = noted.filter(({ pair }) => group.includes(pair)).length
          const counted = group.reduce((sum, i) => sum + (rows[i]?.[column] ?? 0), 0)
          const where = group.length === 1 ? ` for ${group.map((i) => pairs[i] && shown(pairs[i])).join('')}` : ''
          if (found !== counted)
            return `noted ${plural(found, 'finding')} of '${statistic}' but counted ${counted}${where}`
        }
      }
      return undefined
    },
  },
  {
    name: 'notes findings of pairs and statistics that exist, at places inside their texts',
    async check(metric, pairs) {
      for (const finding of (await measured(metric, pairs)).findings) {
        const { pair: index, statistic, message, place, related, about, category } = finding
        const pair = pairs[index]
        if (pair === undefined) return `noted a finding of pair ${index}, expected 0 to ${pairs.length - 1}`
        if (statistic !== unmeasured && !metric.statistics.includes(statistic))
          return `noted a finding of '${statistic}', which is no statistic`
        if (typeof message !== 'string' || message === '') return `noted a finding of '${statistic}' without a message`
        if (about !== undefined && !isWord(about)) return `noted a finding about '${about}', which is no type of fact`
        if (category !== undefined && !isCategory(category))
          return `noted a finding of category '${category}', expected names parted by '/'`
        for (const at of [place, related])
          if (at && !isInside(pair, at))
            return `pointed at ${at.start} to ${at.end} of the ${at.side} of ${shown(pair)} in '${message}'`
      }
      return undefined
    },
  },
]

export const laws: readonly Law[] = [...lawsOfRows, ...lawsOfMeaning]

/** How a metric breaks a law over these pairs and the awkward ones that every metric must bear; nothing if it keeps it. */
export const breach = (check: Check, metric: Metric, pairs: readonly Pair[]): Promise<string | undefined> =>
  check(metric, lawPairs(structuredClone(pairs))).catch((error: unknown) =>
    error instanceof MetricFailure || error instanceof UserError ? error.message : `threw: ${firstLine(error)}`,
  )

/** Every law that a metric breaks: for any test runner, or none. */
export async function metricLaws(metric: Metric, pairs: readonly Pair[]): Promise<readonly Broken[]> {
  const broken: Broken[] = []
  for (const { name, check } of laws) {
    const message = await breach(check, metric, pairs)
    if (message !== undefined) broken.push({ law: name, message })
  }
  return broken
}
