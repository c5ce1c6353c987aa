import type { GateFinding, GateRun, HeldRun } from '../../model/gate.ts'
import type { Opened } from '../compare/systems-of.ts'

/** A result as a gate judges it. */
export function gateRun(
  { path, result }: Opened,
  findings: readonly GateFinding[],
  held: HeldRun | undefined,
): GateRun {
  const systems = result.systems.filter(({ role }) => role === 'hypothesis').map(({ name }) => name)
  const hypotheses = new Set(systems)
  const told = new Map<string, Set<string>>(result.metrics.map(({ name }) => [name, new Set()]))
  for (const { metric, statistic } of [...result.findings, ...(result.unclear ?? [])]) told.get(metric)?.add(statistic)
  for (const { name, meanings = [] } of result.metrics)
    for (const { statistic } of meanings) told.get(name)?.add(statistic)
  return {
    path,
    metrics: result.metrics.map(({ name, statistics, failure }) => ({
      name,
      statistics,
      failure: failure ?? undefined,
      told: [...(told.get(name) ?? [])],
    })),
    systems,
    scores: result.scores
      .filter(({ system }) => hypotheses.has(system))
      .map(({ system, metric, score, statistics, additions }) => ({
        system,
        metric,
        score: score ?? undefined,
        totals: totalsOf(statistics, additions),
      })),
    findings,
    held,
  }
}

const totalsOf = (
  statistics: Readonly<Record<string, number>>,
  additions: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(statistics).map(([name, count]) => [name, count + (additions[name] ?? 0)]))
