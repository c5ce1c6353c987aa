import { metricPairs } from '../../agreement/agree/metric-pairs.ts'
import { partedMost } from '../../agreement/agree/parted.ts'
import { systemOrders } from '../../agreement/agree/system-orders.ts'
import type { AgreeLevel, AgreeResult, PartedPassage } from '../../model/agree.ts'
import { UserError } from '../../model/user-error.ts'
import type { AgreeColumn } from './columns.ts'
import type { Places } from './passages.ts'

export interface Agreeing {
  /** The result's name. */
  readonly name: string
  /** Two metrics whose passages are compared; absent: those that agree least on passages, by Spearman's rho. */
  readonly between?: readonly [string, string] | undefined
  /** Passages that are shown. */
  readonly top: number
}

/** Metrics held to each other: at every level, in how they order systems, and where two of them part. */
export function agreeOf(
  columns: readonly AgreeColumn[],
  places: Places,
  { name, between, top }: Agreeing,
): AgreeResult {
  const { systems, documents, texts } = places
  const level = (
    of: AgreeLevel['level'],
    items: number,
    scores: (column: AgreeColumn) => Float64Array | undefined,
  ) => ({
    level: of,
    items,
    pairs: metricPairs(
      columns.flatMap((column) => {
        const found = scores(column)
        return found ? [{ metric: column.metric, scores: found }] : []
      }),
    ),
  })
  const passages = texts.flatMap(({ segments }, t) =>
    segments.flatMap((segment, pair) => (segment.length > 0 ? [{ text: t, pair }] : [])),
  )
  const segments = level('segment', passages.length, ({ ofSegments }) => ofSegments)
  const levels: readonly AgreeLevel[] = [
    level('system', systems.length, ({ ofSystems }) => ofSystems),
    ...(documents.length > 1
      ? [level('document', systems.length * documents.length, ({ ofDocuments }) => ofDocuments)]
      : []),
    ...(texts.length > 0 ? [segments] : []),
  ]
  const chosen = between ?? leastAgreeing(segments)
  return {
    name,
    metrics: columns.map(({ metric }) => metric),
    systems,
    levels,
    orders: systemOrders(
      systems,
      columns.map(({ metric, ofSystems }) => ({ metric, scores: ofSystems })),
    ),
    ...(chosen && { parted: { between: chosen, passages: partedPassages(chosen) } }),
  }

  function partedPassages(two: readonly [string, string]): readonly PartedPassage[] {
    const sides = two.map((metric) => columnOf(columns, metric))
    const [first, second] = sides.map(({ ofSegments }) => ofSegments) as [Float64Array, Float64Array]
    return partedMost(first, second, top).map(({ item, ...ranks }) => {
      const { text, pair } = passages[item]!
      const { system, document, pairs, segments: held } = texts[text]!
      const side = ({ metric, ofSegments, counts, sign }: AgreeColumn, rank: number) => ({
        metric,
        score: sign * ofSegments![item]!,
        rank,
        counts: counts(item),
      })
      return {
        system: systems[system]!,
        document: documents[document]!,
        segment: held[pair]![0]! + 1,
        reference: pairs[pair]!.references[0] ?? '',
        hypothesis: pairs[pair]!.hypothesis,
        sides: [side(sides[0]!, ranks.first), side(sides[1]!, ranks.second)],
      }
    })
  }
}

function columnOf(columns: readonly AgreeColumn[], metric: string): AgreeColumn {
  const there = columns.filter(({ ofSegments }) => ofSegments)
  const found = there.find((column) => column.metric === metric)
  if (found) return found
  throw new UserError(
    `agree: no scores of passages by '${metric}'; there are those of ${there.map((column) => column.metric).join(', ') || 'none'}`,
  )
}

function leastAgreeing({ pairs }: AgreeLevel): readonly [string, string] | undefined {
  const [least] = pairs
    .flatMap(({ first, second, spearman }) => (spearman === undefined ? [] : [{ first, second, spearman }]))
    .sort((a, b) => a.spearman - b.spearman)
  return least && [least.first, least.second]
}
