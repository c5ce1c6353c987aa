import type { ScoreTable } from '../model/scores.ts'

/** Scores by system, of one length; systems that have none are absent. */
export type BySystem = ReadonlyMap<string, Float64Array>

/** The scores of these systems one after another; NaN for a system that has none. */
export function tableOf(name: string, systems: readonly string[], segments: number, scores: BySystem): ScoreTable {
  const values = new Float64Array(systems.length * segments).fill(Number.NaN)
  for (const [s, system] of systems.entries()) {
    const found = scores.get(system)
    if (found) values.set(found, s * segments)
  }
  return { name, systems, segments, values }
}
