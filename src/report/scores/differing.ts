import type { Result } from '../../model/result.ts'
import { forTerminal } from '../escape.ts'
import { textOf } from '../lookup.ts'
import { entryOf, scoredSystems, shownScore } from './view.ts'

/** A segment on which systems part. */
export interface Differing {
  readonly metric: string
  /** From 0. */
  readonly segment: number
  /** The best score less the worst. */
  readonly spread: number
  readonly scores: Readonly<Record<string, number | null>>
}

/** Of each metric the segments in which its scores of the systems lie furthest apart, at most `most` of them. */
export function differing(result: Result, most: number): readonly Differing[] {
  const systems = scoredSystems(result)
  return result.metrics.flatMap((metric) => {
    const columns = systems.map((system) => entryOf(result, system, metric)?.segments ?? [])
    const found: Differing[] = []
    for (const segment of (columns[0] ?? []).keys()) {
      const scores = columns.map((column) => column[segment] ?? null)
      const known = scores.filter((score) => score !== null)
      if (known.length < 2) continue
      const spread = known.reduce((a, b) => Math.max(a, b)) - known.reduce((a, b) => Math.min(a, b))
      if (spread === 0) continue
      found.push({
        metric: metric.name,
        segment,
        spread,
        scores: Object.fromEntries(systems.map((system, s) => [system, scores[s]!])),
      })
    }
    return found.toSorted((a, b) => b.spread - a.spread || a.segment - b.segment).slice(0, most)
  })
}

/** The same for people, with the segment's texts below each other. */
export function differingLines(result: Result, most: number, width: number): readonly string[] {
  const [document] = result.documents
  const line = (system: string, segment: number): string =>
    (document && textOf(document, system)?.passages[segment]?.text) ?? ''
  return differing(result, most).flatMap(({ metric, segment, scores, spread }) => {
    const rows: readonly (readonly [string, string, string])[] = [
      [result.reference, '', line(result.reference, segment)],
      ...Object.entries(scores).map(
        ([system, score]) => [system, shownScore(score, width), line(system, segment)] as const,
      ),
    ]
    const wide = rows.reduce((wider, [name]) => Math.max(wider, name.length), 0)
    return [
      `segment ${segment + 1}, ${metric}: ${shownScore(spread, width)} apart`,
      ...rows.map(([name, score, text]) => forTerminal(`  ${name.padEnd(wide)}  ${score.padStart(6)}  ${text}`)),
    ]
  })
}
