import type { Metric, Row } from '../model/metric.ts'

/** A metric of the field, with what its own tool does besides. */
export interface FieldMetric extends Metric {
  /** How the row of one segment is scored, where that takes other options than the sum of a text. */
  readonly ofSegments?: Pick<Metric, 'signature' | 'score'>
  /** What its tool prints after the score of a sum. */
  readonly details?: (sum: Row) => string
}
