import type { Result } from '../../model/result.ts'
import type { Score } from '../lookup.ts'
import { alignmentSummary } from './alignment-summary.ts'
import { differing } from './differing.ts'
import { segmentFindings } from './segment-findings.ts'
import { signatureOf } from './signature.ts'
import { entryOf, type ScoreView, scoredSystems } from './view.ts'

export interface ScoreJsonView extends Pick<ScoreView, 'level'> {
  readonly findings: boolean
  /** So many segments in which systems differ most, by metric; undefined: none. */
  readonly differ?: number | undefined
}

/** What `score --format json` prints: full doubles, null where nothing was measured. */
export function scoreJson(result: Result, { level, findings, differ }: ScoreJsonView): object {
  const { metrics, comparisons } = result
  const ofSegments = metrics.filter(({ segmentSignature }) => segmentSignature !== undefined)
  return {
    systems: scoredSystems(result).map((system) => systemOf(result, system, level)),
    comparisons: comparisons.map((each) => ({
      baseline: each.baseline,
      system: each.system,
      metric: each.metric,
      test: each.test,
      difference: each.difference,
      ci: each.ci,
      p: each.p,
      adjusted: each.adjusted ?? null,
      effect: each.effect ?? null,
      detectable: each.detectable ?? null,
      resamples: each.resamples,
      units: each.units,
    })),
    ...(level === 'segment' &&
      ofSegments.length > 0 && {
        segmentSignatures: Object.fromEntries(ofSegments.map(({ name, segmentSignature }) => [name, segmentSignature])),
      }),
    ...(findings && { findings: segmentFindings(result) }),
    ...(differ !== undefined && { differ: differing(result, differ) }),
  }
}

function systemOf(result: Result, system: string, level: ScoreView['level']): object {
  const entries = result.metrics.flatMap((metric) => {
    const entry = entryOf(result, system, metric)
    return entry ? [[metric, entry] as const] : []
  })
  const alignment = alignmentSummary(result, system)
  return {
    name: system,
    metrics: Object.fromEntries(
      entries.map(([metric, { score, statistics, ci }]) => [
        metric.name,
        { score, signature: signatureOf(result, metric), statistics, ci: ci && intervalOf(ci) },
      ]),
    ),
    ...(alignment && { alignment }),
    ...(level === 'segment' && { segments: segmentsOf(entries.map(([, entry]) => entry)) }),
    ...(level === 'document' && { documents: documentsOf(result, system) }),
  }
}

const intervalOf = ({ low, high, level, mean }: NonNullable<Score['ci']>): object => ({ low, high, level, mean })

const segmentsOf = (entries: readonly Score[]): readonly object[] =>
  (entries[0]?.segments ?? []).map((_, i) =>
    Object.fromEntries(entries.map(({ metric, segments }) => [metric, segments?.[i] ?? null])),
  )

function documentsOf({ documentScores }: Result, system: string): readonly object[] {
  const found = new Map<string, Record<string, number | null>>()
  for (const each of documentScores) {
    if (each.system !== system) continue
    const scores = found.get(each.document) ?? {}
    found.set(each.document, scores)
    scores[each.metric] = each.score
  }
  return [...found].map(([document, scores]) => ({ document, scores }))
}
