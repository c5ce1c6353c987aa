import { isDeepStrictEqual } from 'node:util'
import type { DocumentPairs, Outcome } from '../../model/fact.ts'
import type { Metric, Row } from '../../model/metric.ts'
import type { Pair } from '../../model/pair.ts'
import { checkFacts } from './check-facts.ts'
import { checkRows } from './checks.ts'
import type { Law } from './law.ts'
import { withHypothesis } from './law-pairs.ts'
import { declarationOf } from './measurer.ts'

// What a metric says of itself and of its facts must be so.

/** The pairs as a document of one system. */
const documentOf = (pairs: readonly Pair[]): DocumentPairs => [
  { system: 'reference', pairs: pairs.map((pair) => withHypothesis(pair, pair.references[0] ?? pair.source ?? '')) },
  { system: 'hypothesis', pairs },
]

async function rowsOf(metric: Metric, pairs: readonly Pair[]): Promise<readonly Row[]> {
  return checkRows(metric, await metric.measure(pairs), pairs.length)
}

const needsReference = ({ needs }: Metric): boolean => needs === undefined || needs.includes('reference')

/** Without the texts of its reference; where it was cut from, its hypothesis still says. */
const withoutReference = (pair: Pair): Pair => ({ ...pair, references: [] })

export const lawsOfMeaning: readonly Law[] = [
  {
    name: 'tells as many outcomes of a statistic in its facts as it counts, or none',
    async check(metric, pairs) {
      if (metric.facts === undefined) return undefined
      const document = documentOf(pairs)
      const rows = new Map<string, readonly Row[]>()
      for (const { system, pairs: own } of document) rows.set(system, await rowsOf(metric, own))
      const facts = checkFacts(declarationOf(metric), document, await metric.facts(document))
      const outcomes = facts.flatMap((fact): readonly Outcome[] => fact.outcomes)
      for (const [column, statistic] of metric.statistics.entries()) {
        const told = outcomes.filter((outcome) => outcome.statistic === statistic)
        if (told.length === 0) continue
        for (const { system } of document) {
          const found = told.filter((outcome) => outcome.system === system).length
          const counted = (rows.get(system) ?? []).reduce((sum, row) => sum + (row[column] ?? 0), 0)
          if (found !== counted)
            return `told ${found} outcomes of '${statistic}' of the ${system} but counted ${counted}`
        }
      }
      return undefined
    },
  },
  {
    name: 'measures a pair alike without the reference that it says it does not need',
    async check(metric, pairs) {
      if (needsReference(metric)) return undefined
      const given = await rowsOf(metric, pairs)
      const without = await rowsOf(metric, pairs.map(withoutReference))
      const i = given.findIndex((row, index) => !isDeepStrictEqual(Array.from(row), Array.from(without[index] ?? [])))
      return i < 0 ? undefined : `gave another row for pair ${i} without its reference`
    },
  },
  {
    name: 'measures the source where it says that it makes do with it',
    async check(metric, pairs) {
      if (metric.instead?.includes('source') !== true) return undefined
      await rowsOf(
        metric,
        pairs.map((pair) => ({ references: [], source: pair.references[0] ?? '', hypothesis: pair.hypothesis })),
      )
      return undefined
    },
  },
]
