import type { Measurer } from '../metrics/contract/measurer.ts'
import { type Row, unmeasured } from '../model/metric.ts'
import type { Pair } from '../model/pair.ts'
import type { AlignedDocument, Variant } from './aligned-document.ts'
import type { CountedVariant } from './records/record.ts'
import { toldConfidence } from './told-confidence.ts'

/**
 * What a metric counts of a variant if its doubtful links are wrong: their reference sides are measured with nothing beside them,
 * all in one call, and what the metric counts of a link is taken away. A metric whose rows depend on other pairs of the document
 * is asked of these alone, and what it finds there is told to nobody. A pair that it cannot measure keeps what it has.
 *
 * Nothing where no link is doubtful, of the reference itself, and of metrics that read their scores or say that they are slow.
 */
export async function countDoubt(
  measurer: Measurer,
  { id, reference }: AlignedDocument,
  { text: { system }, alignment: { beads }, pairs, blocks }: Variant,
  rows: readonly Row[],
): Promise<Pick<CountedVariant, 'doubt'>> {
  const { metric, isRead } = measurer
  if (isRead || metric.timePerPair !== undefined || system === reference.system) return {}
  const sure = beads.map(({ confidence = 1 }) => toldConfidence(confidence))
  const doubtful = [...sure.keys()].filter((bead) => sure[bead]! < 1)
  if (doubtful.length === 0) return {}
  const omitted = await measurer.measure(
    doubtful.map((bead) => withNothing(pairs[bead]!)),
    { system, document: id, segments: doubtful.map((bead) => beads[bead]!.reference) },
  )
  const skipped = new Set(omitted.findings.flatMap(({ statistic, pair }) => (statistic === unmeasured ? [pair] : [])))
  return {
    doubt: {
      blocks: doubtful.map((bead) => blocks[bead]!),
      confidence: doubtful.map((bead) => sure[bead]!),
      differences: doubtful.flatMap((bead, i) =>
        Array.from(omitted.rows[i]!, (count, k) => (skipped.has(i) ? 0 : count - rows[bead]![k]!)),
      ),
    },
  }
}

/** A pair as it is where the hypothesis leaves it out. */
const withNothing = (pair: Pair): Pair => ({
  ...pair,
  hypothesis: '',
  ...(pair.origin && {
    origin: { reference: pair.origin.reference, hypothesis: { document: pair.origin.hypothesis.document, spans: [] } },
  }),
})
