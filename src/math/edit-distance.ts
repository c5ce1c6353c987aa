import { release } from './kernel/instance.ts'
import { unitDistance } from './kernel/unit-distance.ts'
import { writePair } from './kernel/write.ts'
import { plainDistance } from './plain/edit-distance.ts'
import type { Text } from './symbols.ts'

/** How far apart texts are told: a distance above `max` is given as `max` + 1, which is found sooner. */
export interface Bound {
  readonly max?: number
}

/** The number of symbols (code points or ids) to insert, delete or replace to turn `a` into `b`. */
export function distance(a: Text, b: Text, { max }: Bound = {}): number {
  const bound = wholeBound(max)
  if (a === b) return 0
  return Math.min(kernelDistance(a, b, bound) ?? plainDistance(a, b), bound + 1)
}

/** Below 2^31 with room for one more. */
const unbounded = 0x7fff_fffe

/** `max` as a whole number below 2^31, which no text is long enough to reach. */
export function wholeBound(max: number | undefined): number {
  if (max === undefined) return unbounded
  if (!(max >= 0)) throw new RangeError(`max is ${max}, expected a number of at least 0`)
  return Math.min(Math.floor(max), unbounded)
}

function kernelDistance(a: Text, b: Text, bound: number): number | undefined {
  if (typeof a === 'string' && typeof b === 'string') {
    const found = unitDistance(a, b, bound)
    if (found !== undefined) return found
  }
  const pair = writePair(a, b)
  if (pair === undefined) return undefined
  const found = pair.kernel.run.distance(pair.m, pair.n, bound)
  release(pair.kernel)
  return found
}
