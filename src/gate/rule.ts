import type { Severity } from '../model/metric.ts'

export const operators = ['<', '<=', '>', '>=', '==', '!='] as const
export type Operator = (typeof operators)[number]

export const severities: readonly Severity[] = ['minor', 'major', 'critical']

/**
 * What must not be. Without a metric it counts findings of all of them, with a statistic how often that was told, else it is about
 * a score: as it is, or with a test its difference to a baseline.
 */
export interface Rule {
  /** Of this system alone; undefined: of all. */
  readonly system: string | undefined
  readonly metric: string | undefined
  readonly statistic: string | undefined
  /** Findings of this severity only. */
  readonly severity: Severity | undefined
  readonly operator: Operator
  readonly value: number
  /** Only where the paired test says so. */
  readonly test: { readonly operator: '<' | '<='; readonly value: number } | undefined
}

/** How many findings may be new. */
export interface MaxNew {
  readonly metric: string | undefined
  readonly statistic: string | undefined
  readonly severity: Severity | undefined
  readonly most: number
}

export function holds(value: number, operator: Operator, bound: number): boolean {
  switch (operator) {
    case '<':
      return value < bound
    case '<=':
      return value <= bound
    case '>':
      return value > bound
    case '>=':
      return value >= bound
    case '==':
      return value === bound
    case '!=':
      return value !== bound
  }
}
