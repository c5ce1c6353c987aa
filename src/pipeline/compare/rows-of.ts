import { toPairs } from '../../align/pairs.ts'
import type { Measurer } from '../../metrics/contract/measurer.ts'
import type { Row } from '../../model/metric.ts'
import type { JoinedSide } from './joined-text.ts'
import { wholeOf } from './whole-of.ts'

/** The rows of a side's beads that its result keeps; undefined where it keeps none of the metric. */
export const keptRows = ({ alignment }: JoinedSide, metric: string): readonly Row[] | undefined =>
  alignment.measured?.find((column) => column.metric === metric)?.rows

/** The same, measured again from the texts that the result holds, without the dates of its corpus. */
export async function measuredRows(side: JoinedSide, measurer: Measurer): Promise<readonly Row[]> {
  const { document, reference, hypothesis, beads } = side
  const where = {
    system: hypothesis.system,
    document: document.id,
    segments: beads.map((bead) => bead.reference),
  }
  return (await measurer.measure(toPairs(beads, wholeOf(reference), wholeOf(hypothesis)), where)).rows
}
