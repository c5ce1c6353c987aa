import { quantile } from '../math/quantile.ts'
import { seededRandom } from '../math/random.ts'
import type { Share, ShareInterval } from '../model/challenge.ts'

/** How often each text is drawn, draw by draw: as many as there are, with replacement. */
export type Draws = readonly Uint16Array[]

export function drawsOf(places: number, resamples: number, seed: number): Draws {
  const random = seededRandom(seed)
  return Array.from({ length: resamples }, () => {
    const times = new Uint16Array(places)
    for (let i = 0; i < places; i++) times[random(places)]!++
    return times
  })
}

/** A change of a text, and whether it counts. */
export interface Counted {
  readonly place: number
  readonly isHit: boolean
}

/** Probability outside an interval, on each side. */
const tail = 0.025

/**
 * The share of hits with the percentile interval over texts (Efron & Tibshirani 1993). Where all or none are hits every draw is alike:
 * then the bound is the exact one of as many texts (Clopper & Pearson 1934).
 */
export function shareOf(counted: readonly Counted[], draws: Draws): Share | null {
  if (counted.length === 0) return null
  const sums = new Map<number, { all: number; hits: number }>()
  let hits = 0
  for (const { place, isHit } of counted) {
    const sum = sums.get(place) ?? { all: 0, hits: 0 }
    sum.all++
    if (isHit) {
      sum.hits++
      hits++
    }
    sums.set(place, sum)
  }
  const share = hits / counted.length
  if (share === 0 || share === 1) {
    const bound = tail ** (1 / sums.size)
    return { share, interval: share === 1 ? { low: bound, high: 1 } : { low: 0, high: 1 - bound } }
  }
  const places = [...sums]
  const shares = draws.flatMap((times) => {
    let [all, hit] = [0, 0]
    for (const [place, sum] of places) {
      all += times[place]! * sum.all
      hit += times[place]! * sum.hits
    }
    return all === 0 ? [] : [hit / all]
  })
  return { share, interval: percentiles(shares, draws.length) }
}

/** What a change cost, and which side it is on. */
export interface Sided {
  readonly place: number
  readonly fall: number
  readonly harmful: boolean
}

/**
 * How often a harmful change costs more than a harmless one, ties counting half: the area under the curve of detections against
 * false alarms (Hanley & McNeil 1982).
 */
export function areaOf(changes: readonly Sided[], draws: Draws): Share | null {
  const sorted = [...changes].sort((a, b) => a.fall - b.fall)
  const area = (weight: (place: number) => number): number | undefined => {
    let [below, harmless, harmful, won] = [0, 0, 0, 0]
    for (let i = 0; i < sorted.length; ) {
      const { fall } = sorted[i]!
      let [here, hurt] = [0, 0]
      for (; i < sorted.length && sorted[i]!.fall === fall; i++) {
        const times = weight(sorted[i]!.place)
        if (sorted[i]!.harmful) hurt += times
        else here += times
      }
      won += hurt * (below + here / 2)
      below += here
      harmless += here
      harmful += hurt
    }
    return harmless === 0 || harmful === 0 ? undefined : won / (harmless * harmful)
  }
  const share = area(() => 1)
  if (share === undefined) return null
  const shares = draws.flatMap((times) => area((place) => times[place]!) ?? [])
  return { share, interval: percentiles(shares, draws.length) }
}

/** None where most draws have no share, or there are none. */
function percentiles(shares: readonly number[], draws: number): ShareInterval | null {
  if (shares.length === 0 || shares.length < draws * (1 - 2 * tail)) return null
  const ascending = Float64Array.from(shares).sort()
  return { low: quantile(ascending, tail), high: quantile(ascending, 1 - tail) }
}
