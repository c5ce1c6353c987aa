import type { BaselineRun } from '../../model/baseline.ts'
import type { Incomparable } from '../../model/gate.ts'
import type { Result } from '../../model/result.ts'
import { alignmentOf, type DocumentEntry, isOfStrings, type Text, textOf } from '../../report/lookup.ts'
import { runDifferences } from '../compare/run-differences.ts'
import { passagesHash } from './passages-hash.ts'

/** What of a result cannot be held to its baseline: numbers that do not mean the same, texts that are others or not there. */
export function incomparable(result: Result, run: BaselineRun): readonly Incomparable[] {
  const documents = new Map(result.documents.map((document) => [document.id, document]))
  return [
    ...runDifferences(run, result).map((difference) => of({}, `the runs' signatures differ: ${difference}`)),
    ...metricsOf(result, run),
    ...run.documents.flatMap((before) => documentsOf(result, documents.get(before.id), before)),
  ]
}

const of = (whose: Partial<Incomparable>, why: string): Incomparable => ({
  metric: undefined,
  system: undefined,
  document: undefined,
  ...whose,
  why,
})

function metricsOf(result: Result, run: BaselineRun): readonly Incomparable[] {
  const before = new Map(run.metrics.map(({ name, signature }) => [name, signature]))
  const now = new Set(result.metrics.map(({ name }) => name))
  return [
    ...result.metrics.flatMap(({ name: metric, signature }) => {
      const theirs = before.get(metric)
      if (theirs === undefined) return [of({ metric }, `the baseline has no ${metric}`)]
      return theirs === signature
        ? []
        : [of({ metric }, `the signature of ${metric} differs: ${theirs} in the baseline, ${signature} now`)]
    }),
    ...run.metrics.flatMap(({ name: metric }) =>
      now.has(metric) ? [] : [of({ metric }, `the result has no ${metric}, the baseline has`)],
    ),
  ]
}

function documentsOf(
  result: Result,
  now: DocumentEntry | undefined,
  before: BaselineRun['documents'][number],
): readonly Incomparable[] {
  const { id: document } = before
  if (now === undefined) return [of({ document }, `the result has no document '${document}', the baseline has`)]
  // Strings are told from each other by their keys, whatever else is in their source
  const change = isOfStrings(result) ? undefined : changeOf(textOf(now, result.reference), before.reference)
  if (change !== undefined)
    return [of({ document }, `the reference of document '${document}' is ${change} than in the baseline`)]
  return before.texts.flatMap(({ system }) =>
    alignmentOf(now, system) === undefined
      ? [of({ system, document }, `the result has no text of ${system} of document '${document}', the baseline has`)]
      : [],
  )
}

function changeOf(now: Text | undefined, before: BaselineRun['documents'][number]['reference']): string | undefined {
  if (now?.sha256 !== before.sha256) return 'another text'
  return passagesHash(now) === before.passages ? undefined : 'cut into other passages'
}
