import type { ScoreTable } from '../model/scores.ts'
import type { Agreed, Held } from './held.ts'
import { randomSigns, type Signs } from './random-signs.ts'
import { type PairwiseP, pairwiseP, pairwisePNormal, softPairwiseAccuracy } from './soft-pairwise.ts'

/** As mt-metrics-eval has them; draws and seed decide values, and are theirs. */
const draws = 1000
const seed = 4

/** People's side of soft pairwise accuracy, over some segments. */
interface Side {
  readonly segments: Uint32Array
  readonly signs: Signs
  readonly p: PairwiseP
  readonly normal: Float64Array
}

/** Holds metrics to people by soft pairwise accuracy, over the segments that people rated and the metric scored for every system. */
export function holdSoftly({ systems, segments, values }: ScoreTable): Held {
  const count = systems.length
  const of = (table: Float64Array, kept: Uint32Array): Float64Array => {
    const out = new Float64Array(count * kept.length)
    for (let s = 0; s < count; s++)
      for (let k = 0; k < kept.length; k++) out[s * kept.length + k] = table[s * segments + kept[k]!]!
    return out
  }
  const whole = (table: Float64Array, among: Uint32Array): Uint32Array =>
    among.filter((i) => systems.every((_, s) => !Number.isNaN(table[s * segments + i]!)))
  const sideOf = (kept: Uint32Array): Side => {
    const signs = randomSigns(draws, kept.length, seed)
    const gold = of(values, kept)
    return {
      segments: kept,
      signs,
      p: pairwiseP(gold, count, signs),
      normal: pairwisePNormal(gold, count, kept.length),
    }
  }
  const all = sideOf(
    whole(
      values,
      Uint32Array.from({ length: segments }, (_, i) => i),
    ),
  )
  const sideFor = (metric: Float64Array): Side => {
    const kept = whole(metric, all.segments)
    return kept.length === all.segments.length ? all : sideOf(kept)
  }
  const held = (metric: Float64Array): Agreed => {
    const side = sideFor(metric)
    if (side.segments.length === 0) return { value: undefined }
    const { p, nearTies } = pairwiseP(of(metric, side.segments), count, side.signs)
    return { value: softPairwiseAccuracy(side.p.p, p), nearTies: side.p.nearTies + nearTies }
  }
  const quickly = (metric: Float64Array): number => {
    const side = sideFor(metric)
    return (
      softPairwiseAccuracy(side.normal, pairwisePNormal(of(metric, side.segments), count, side.segments.length)) ?? 0
    )
  }
  return Object.assign(held, { quickly })
}
