import type { Result, ResultFinding } from '../../model/result.ts'
import { forTerminal } from '../escape.ts'
import { gravestFirst } from '../gravity.ts'

/** A finding in a file of lines. */
export interface SegmentFinding
  extends Pick<
    ResultFinding,
    | 'system'
    | 'metric'
    | 'statistic'
    | 'message'
    | 'severity'
    | 'place'
    | 'related'
    | 'about'
    | 'evidence'
    | 'reading'
    | 'witnesses'
  > {
  /** From 0: the line of the system it is in, or of the reference where the system lacks it. */
  readonly segment: number
  readonly confidence: number | null
}

type Side = 'reference' | 'hypothesis'

/** Findings by segment, with offsets in the segment's line. */
export function segmentFindings(result: Result): readonly SegmentFinding[] {
  const [document] = result.documents
  if (document === undefined) return []
  const beadsOf = new Map(document.alignments.map(({ system, beads }) => [system, beads]))
  const passagesOf = new Map(document.texts.map(({ system, passages }) => [system, passages]))
  return result.findings.map((finding) => {
    const { system, metric, statistic, message, severity, bead, place, related, about, evidence, reading, witnesses } =
      finding
    const own = bead === null ? undefined : beadsOf.get(system)?.[bead]
    const passagesAt = (side: Side) => passagesOf.get(side === 'reference' ? result.reference : system) ?? []
    // Of several lines that were aligned as one, the one that the place is in
    const lineOf = (side: Side, at = 0): number | undefined =>
      own?.[side].findLast((line) => (passagesAt(side)[line]?.start ?? 0) <= at) ?? own?.[side][0]
    const inLine = (one: ResultFinding['place']): ResultFinding['place'] => {
      if (one === null) return null
      const start = passagesAt(one.side)[lineOf(one.side, one.start) ?? 0]?.start ?? 0
      return { side: one.side, start: one.start - start, end: one.end - start }
    }
    return {
      system,
      segment:
        (place ? lineOf(place.side, place.start) : undefined) ?? lineOf('hypothesis') ?? lineOf('reference') ?? 0,
      metric,
      statistic,
      message,
      severity,
      confidence: finding.confidence ?? null,
      place: inLine(place),
      related: inLine(related),
      about: about ?? null,
      ...(evidence !== undefined && { evidence }),
      ...(reading !== undefined && { reading }),
      ...(witnesses !== undefined && { witnesses }),
    }
  })
}

/** `sys.txt:3:14: major: number '13' became '31' (entities, changed)`, gravest first: line and column from 1. */
export function findingLines(result: Result): readonly string[] {
  return gravestFirst(segmentFindings(result)).map(
    ({ system, segment, place, severity, message, metric, statistic }) => {
      const isOwn = place?.side === 'hypothesis'
      const file = place && !isOwn ? result.reference : system
      const of = isOwn || place === null ? '' : ` [${system}]`
      return forTerminal(
        `${file}:${segment + 1}${place ? `:${place.start + 1}` : ''}: ${severity ?? 'noted'}: ${message} (${metric}, ${statistic})${of}`,
      )
    },
  )
}
