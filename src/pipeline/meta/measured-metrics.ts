import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Measurer } from '../../metrics/contract/measurer.ts'
import type { Pair } from '../../model/pair.ts'
import { UserError } from '../../model/user-error.ts'
import { fileError } from '../../read/bytes.ts'
import type { MetaTree } from '../../read/mtme/tree.ts'
import { readSegments } from '../../read/segments.ts'
import { plural } from '../../text/plural.ts'
import type { HeldMetric } from './evaluation-set.ts'

/**
 * Metrics measured on the outputs of a tree's systems: `references/LP.REF.txt`, `sources/LP.txt`,
 * `system-outputs/LP/SYSTEM.txt`. What is better where it is lower is turned round, as mt-metrics-eval does.
 *
 * @throws UserError where texts are missing or have another number of lines
 */
export async function measuredMetrics(
  folder: string,
  { pair, documents, reference, gold }: MetaTree,
  measurers: readonly Measurer[],
): Promise<readonly HeldMetric[]> {
  const read = async (...path: readonly string[]): Promise<readonly string[]> => {
    const file = join(folder, ...path)
    const lines = await readSegments(file)
    if (lines.length === documents.length) return lines
    throw new UserError(`${file}: ${plural(lines.length, 'line')}, expected ${documents.length}, one a segment`)
  }
  const references = await read('references', `${pair}.${reference}.txt`)
  const sources = await read('sources', `${pair}.txt`)
  const outputs = join(folder, 'system-outputs', pair)
  const files = await readdir(outputs).catch((error: unknown) => {
    throw fileError(error, outputs, 'a folder of system outputs')
  })
  const systems = files.flatMap((file) => /^(.+)\.txt$/.exec(file)?.[1] ?? []).sort()
  const isScored = (system: string): boolean => gold.ofSegments.has(system) || gold.ofSystems.has(system)
  const held = measurers.map(({ metric }) => ({
    name: metric.needs.includes('reference') ? metric.name : `${metric.name}[noref]`,
    isFree: !metric.needs.includes('reference'),
    ofSegments: new Map<string, Float64Array>(),
    ofSystems: new Map<string, Float64Array>(),
  }))
  for (const system of systems.filter((name) => isScored(name) && name !== reference)) {
    const pairs = (await read('system-outputs', pair, `${system}.txt`)).map(
      (hypothesis, i): Pair => ({ references: [references[i]!], hypothesis, source: sources[i]! }),
    )
    for (const [m, measurer] of measurers.entries()) {
      const { ofSegments, ofSystem } = await scoresOf(measurer, documents, pairs)
      held[m]!.ofSegments.set(system, ofSegments)
      held[m]!.ofSystems.set(system, Float64Array.of(ofSystem))
    }
  }
  return held
}

/** Scores of the segments and of all of them, higher being better; NaN where there was nothing to measure. */
async function scoresOf(measurer: Measurer, documents: readonly string[], pairs: readonly Pair[]) {
  const { metric } = measurer
  const sign = metric.higherIsBetter ? 1 : -1
  const rows: ArrayLike<number>[] = []
  for (const [from, to] of partsOf(metric.unit === 'document' ? documents : [], pairs.length))
    for (const row of (await measurer.measure(pairs.slice(from, to))).rows) rows.push(row)
  const sum = metric.statistics.map((_, k) => rows.reduce((total, row) => total + row[k]!, 0))
  const segments = await (measurer.ofSegments ?? measurer).scores(rows)
  const [whole] = await measurer.scores([sum])
  return {
    ofSegments: Float64Array.from(segments, (score) => (score === undefined ? Number.NaN : sign * score)),
    ofSystem: whole === undefined ? Number.NaN : sign * whole,
  }
}

/** From where to where each document goes; all in one where documents are not asked for. */
function partsOf(documents: readonly string[], count: number): readonly (readonly [from: number, to: number])[] {
  const starts = documents.flatMap((document, i) => (i === 0 || document !== documents[i - 1] ? [i] : []))
  return starts.length === 0 ? [[0, count]] : starts.map((start, i) => [start, starts[i + 1] ?? count])
}
