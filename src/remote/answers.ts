import type { Finding } from '../model/metric.ts'

/** A pair as it is asked about: its texts alone, for by them answers are kept. */
export interface Asked {
  readonly references: readonly string[]
  readonly hypothesis: string
  readonly source?: string
  /** The day its document was first published, ISO 8601. */
  readonly date?: string
}

/** A row of counts with the findings in it. */
export interface Counted {
  readonly row: readonly number[]
  readonly findings?: readonly Omit<Finding, 'pair'>[]
}

/**
 * What is said of a pair: its value, a row of the metric's own statistics, or why there is none, as a clause (`the model
 * refused`). A reason is no failure, so nothing is tried again.
 */
export type Answer = number | Counted | { readonly unmeasured: string }

const isListOf = (value: unknown, isOne: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isOne)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Whether a value is an answer for rows of so many columns; what findings may be is checked with those of all metrics. */
export function isAnswer(value: unknown, width: number): value is Answer {
  if (typeof value === 'number') return Number.isFinite(value) && width === 2
  if (!isObject(value)) return false
  if ('unmeasured' in value) return typeof value.unmeasured === 'string' && value.unmeasured !== ''
  const { row, findings = [] } = value
  return isListOf(row, Number.isFinite) && (row as unknown[]).length === width && isListOf(findings, isObject)
}
