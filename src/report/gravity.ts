import type { Severity } from '../model/metric.ts'

const weights: Readonly<Record<Severity, number>> = { critical: 3, major: 2, minor: 1 }

/** From 3 for critical to 0 for a finding without a severity. */
export const weight = (severity: Severity | null): number => (severity === null ? 0 : weights[severity])

/** Critical before major before minor before the rest; otherwise as they were found. */
export const gravestFirst = <T extends { readonly severity: Severity | null }>(all: readonly T[]): readonly T[] =>
  all.toSorted((a, b) => weight(b.severity) - weight(a.severity))
