import type { BaselineRun } from '../../model/baseline.ts'
import type { GateFinding, Incomparable } from '../../model/gate.ts'

/**
 * The findings that a baseline does not have: each fingerprint as often as it is there more. Those that cannot be held to it are left out.
 */
export function fresh(
  findings: readonly GateFinding[],
  { findings: before }: BaselineRun,
  incomparable: readonly Incomparable[],
): readonly GateFinding[] {
  if (incomparable.some(({ metric, system, document }) => (metric ?? system ?? document) === undefined)) return []
  const metrics = new Set(incomparable.map(({ metric }) => metric))
  const documents = new Set(incomparable.map(({ document }) => document))
  const left = new Map(Object.entries(before))
  return findings.filter(({ metric, document, fingerprint = '' }) => {
    if (metrics.has(metric) || documents.has(document)) return false
    const count = left.get(fingerprint) ?? 0
    left.set(fingerprint, count - 1)
    return count <= 0
  })
}
