import type { OpenAligner } from '../../align/aligners.ts'
import { scopeOf, wholeReference } from '../../analysis/measured.ts'
import type { Measurer } from '../../metrics/contract/measurer.ts'
import type { Row } from '../../model/metric.ts'
import type { Pair } from '../../model/pair.ts'
import type { Unit } from '../align-texts.ts'
import { alignedDocument, linksOf } from '../aligned-document.ts'
import type { SegmentPlace, TextPlace } from './places.ts'

/** Pairs of one call: a plugin has some seconds for each. */
const batch = 200

/** Scores of pairs, each by itself; a metric that must see whole documents sees documents of one pair. */
export async function pairScores(measurer: Measurer, pairs: readonly Pair[]): Promise<readonly (number | undefined)[]> {
  const rows: Row[] = []
  if (measurer.metric.unit === 'document')
    for (const pair of pairs) {
      const [row] = (await measurer.measure([pair])).rows
      rows.push(row ?? [])
    }
  else
    for (let first = 0; first < pairs.length; first += batch)
      for (const row of (await measurer.measure(pairs.slice(first, first + batch))).rows) rows.push(row)
  return rows.length === 0 ? [] : measurer.scores(rows)
}

export const pairOf = ({ reference, source, date }: SegmentPlace, hypothesis: string): Pair => ({
  references: [reference],
  hypothesis,
  ...(source !== undefined && { source }),
  ...(date !== undefined && { date }),
})

/** A text of a document against its reference, aligned: what a metric measures of it. */
export interface TextPairs {
  readonly pairs: readonly Pair[]
  /** Of each pair, whether it counts: what was added does not. */
  readonly isCounted: readonly boolean[]
}

/** Cut and aligned again, as a run would: a change of a whole text may change its passages. */
export async function textPairs(
  { document, hypothesis }: TextPlace,
  text: string,
  unit: Unit,
  aligner: OpenAligner,
): Promise<TextPairs> {
  const changed = { ...document, hypotheses: [{ ...hypothesis, text }] }
  const { variants } = alignedDocument(changed, await linksOf(changed, unit, aligner))
  const { pairs, alignment } = variants[1]!
  return { pairs, isCounted: alignment.beads.map((bead) => wholeReference.includes(scopeOf(bead))) }
}

/** Scores of whole texts. */
export async function textScores(
  measurer: Measurer,
  texts: readonly TextPairs[],
): Promise<readonly (number | undefined)[]> {
  const sums: Row[] = []
  for (const { pairs, isCounted } of texts) {
    const sum = new Float64Array(measurer.metric.statistics.length)
    for (const [i, row] of (await measurer.measure(pairs)).rows.entries())
      if (isCounted[i]) for (let k = 0; k < sum.length; k++) sum[k]! += row[k]!
    sums.push(sum)
  }
  return sums.length === 0 ? [] : measurer.scores(sums)
}
