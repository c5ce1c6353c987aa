import { centredP, drawResamples, percentileInterval } from '../analysis/bootstrap.ts'
import { blockTable, type Measured, type Scope, scopeOf, sumOf, wholeReference } from '../analysis/measured.ts'
import { rowCount, type StatisticsTable, sumRows, tableOf } from '../math/table.ts'
import type { Measurer } from '../metrics/contract/measurer.ts'
import type { Finding, Row } from '../model/metric.ts'
import type { Result, ResultFact } from '../model/result.ts'
import type { AlignedDocument, Variant } from './aligned-document.ts'
import { factsOf } from './facts.ts'
import { locate } from './locate.ts'

/** Everything one metric has to say: a column of the scored table, with what is behind it. */
export interface Column {
  readonly scores: Result['scores']
  readonly documentScores: Result['documentScores']
  readonly comparisons: Result['comparisons']
  readonly findings: Result['findings']
}

export interface Resampling {
  readonly resamples: number
  readonly seed: number
}

/** Rows of every variant of every document, and what the metric noted on the way. */
export interface MeasuredColumn {
  readonly measured: readonly Measured[]
  readonly findings: Result['findings']
  /** One list a document. */
  readonly facts: readonly (readonly ResultFact[])[]
}

/** Measures every variant, and tells what was compared in each document. */
export async function measureColumn(
  measurer: Measurer,
  documents: readonly AlignedDocument[],
): Promise<MeasuredColumn> {
  const measured: Measured[] = []
  const findings: Result['findings'][number][] = []
  const facts: (readonly ResultFact[])[] = []
  for (const document of documents) {
    for (const variant of document.variants) {
      const { rows, findings: noted } = await measurer.measure(variant.pairs)
      measured.push(toMeasured(measurer, document, variant, rows))
      for (const finding of noted) findings.push(toResultFinding(measurer, document, variant, finding))
    }
    facts.push(await factsOf(measurer, document))
  }
  return { measured, findings, facts }
}

/** Sums by level, and compares the systems with the best of them. */
export async function analyseColumn(
  measurer: Measurer,
  measured: readonly Measured[],
  reference: string,
  resampling: Resampling,
): Promise<Omit<Column, 'findings'>> {
  const systems = [...new Set(measured.map(({ system }) => system))]
  const scores = []
  for (const system of systems) scores.push(await systemScore(measurer, measured, system, resampling))
  const documentScores = []
  for (const each of measured)
    documentScores.push({
      document: each.document,
      system: each.system,
      metric: measurer.metric.name,
      ...(await scoresOf(measurer, [each])),
    })
  const comparisons = await compareWithBest(
    measurer,
    measured,
    scores.filter(({ system }) => system !== reference),
    resampling,
  )
  return { scores, documentScores, comparisons }
}

const toMeasured = (
  { metric }: Measurer,
  document: AlignedDocument,
  { text, alignment, blocks }: Variant,
  rows: readonly Row[],
): Measured => ({
  document: document.id,
  system: text.system,
  table: tableOf(metric.statistics.length, rows),
  scopes: alignment.beads.map(scopeOf),
  blocks,
  blockCount: document.blockCount,
})

const toResultFinding = (
  { metric }: Measurer,
  document: AlignedDocument,
  { text, pairs }: Variant,
  { pair, statistic, message, place, related, severity, about, category }: Finding,
): Result['findings'][number] => ({
  metric: metric.name,
  statistic,
  system: text.system,
  document: document.id,
  bead: pair,
  message,
  place: locate(pairs[pair]!, place),
  related: locate(pairs[pair]!, related),
  severity: severity ?? null,
  about: about ?? null,
  category: category ?? null,
})

async function scoresOf(measurer: Measurer, measured: readonly Measured[]) {
  const { statistics } = measurer.metric
  const sums = ([wholeReference, ['linked'], ['added']] as const satisfies readonly (readonly Scope[])[]).map(
    (scopes) => sumOf(statistics.length, measured, scopes),
  )
  const [whole, linked, added] = sums
  const [score, aligned] = await measurer.scores([whole!, linked!])
  const named = (sum: Float64Array) => Object.fromEntries(statistics.map((name, k) => [name, sum[k]!]))
  return {
    score: score ?? null,
    aligned: aligned ?? null,
    statistics: named(whole!),
    additions: named(added!),
  }
}

async function systemScore(
  measurer: Measurer,
  all: readonly Measured[],
  system: string,
  { resamples, seed }: Resampling,
): Promise<Result['scores'][number]> {
  const measured = all.filter((each) => each.system === system)
  const table = blockTable(measurer.metric.statistics.length, measured)
  const units = rowCount(table)
  const { score, aligned, statistics, additions } = await scoresOf(measurer, measured)
  const resampled = await resampledScores(measurer, table, drawResamples(units, resamples, seed))
  const ci = score === null ? undefined : percentileInterval(resampled, units)
  return { system, metric: measurer.metric.name, score, ci: ci ?? null, aligned, statistics, additions, units }
}

const resampledScores = (measurer: Measurer, table: StatisticsTable, draws: readonly Int32Array[]) =>
  measurer.scores(draws.map((draw) => sumRows(table, draw)))

/** Every system against the one with the best score, over the documents both have. */
async function compareWithBest(
  measurer: Measurer,
  all: readonly Measured[],
  scores: Result['scores'],
  resampling: Resampling,
): Promise<Result['comparisons']> {
  const sign = measurer.metric.higherIsBetter ? 1 : -1
  const ranked = scores
    .filter((each): each is typeof each & { score: number } => each.score !== null)
    .sort((a, b) => sign * (b.score - a.score))
  const [best, ...others] = ranked
  const comparisons = []
  for (const { system } of others) comparisons.push(await compare(measurer, all, best!.system, system, resampling))
  return comparisons.filter((comparison) => comparison !== undefined)
}

async function compare(
  measurer: Measurer,
  all: readonly Measured[],
  baseline: string,
  system: string,
  { resamples, seed }: Resampling,
): Promise<Result['comparisons'][number] | undefined> {
  const of = (name: string) => all.filter((each) => each.system === name)
  const shared = new Set(of(baseline).map(({ document }) => document))
  const documents = new Set(of(system).flatMap(({ document }) => (shared.has(document) ? [document] : [])))
  const tables = [baseline, system].map((name) =>
    blockTable(
      measurer.metric.statistics.length,
      of(name).filter(({ document }) => documents.has(document)),
    ),
  )
  const units = rowCount(tables[0]!)
  const draws = drawResamples(units, resamples, seed)
  const [before, after] = [
    await resampledScores(measurer, tables[0]!, draws),
    await resampledScores(measurer, tables[1]!, draws),
  ]
  const [old, now] = await measurer.scores(tables.map((table) => sumRows(table, Array(units).keys())))
  if (old === undefined || now === undefined) return undefined
  const differences = after.flatMap((score, i) =>
    score === undefined || before[i] === undefined ? [] : [score - before[i]],
  )
  return {
    metric: measurer.metric.name,
    baseline,
    system,
    difference: now - old,
    ci: percentileInterval(differences, units) ?? null,
    p: units < 2 || differences.length === 0 ? null : centredP(differences, now - old),
    units,
  }
}
