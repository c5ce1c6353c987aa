import { type Kernel, kernelWithRoom, release } from './instance.ts'
import { stage } from './write.ts'

/** The kernel's bands for small bounds are as wide as this. */
const widestBand = 63

/**
 * The distance of two different strings straight from their UTF-16 if at most `bound`, otherwise a number above it. Undefined where
 * there is no kernel, or where there are surrogates, so that units are no code points.
 */
export function unitDistance(a: string, b: string, bound: number): number | undefined {
  if (bound === 0) return 1
  const kernel = kernelWithRoom(a.length + b.length)
  if (kernel === undefined) return undefined
  const apart = tooLong(kernel, a, b, bound) || beginTooFarApart(kernel, a, b, bound)
  const found = apart ? bound + 1 : wholeDistance(kernel, a, b, bound)
  release(kernel)
  return found < 0 ? undefined : found
}

function wholeDistance(kernel: Kernel, a: string, b: string, bound: number): number {
  stage(kernel, a, 0)
  stage(kernel, b, a.length)
  return kernel.run.distanceOfUnits(a.length, b.length, bound)
}

/** Whether one string has more code points than the other may have within the bound: only the longer one is looked at. */
function tooLong(kernel: Kernel, a: string, b: string, bound: number): boolean {
  if (Math.abs(a.length - b.length) <= bound) return false
  const longer = a.length > b.length ? a : b
  stage(kernel, longer, 0)
  return kernel.run.holdsSurrogate(longer.length) === 0
}

/**
 * Whether the beginnings tell already. A script of D edits turns the beginning of one text into one of the other that is at
 * most D longer or shorter: of equal length, beginnings are at most 2 D apart. Copying is most of the work where long
 * strings have little in common and the bound is small.
 */
function beginTooFarApart(kernel: Kernel, a: string, b: string, bound: number): boolean {
  if (2 * bound > widestBand || Math.min(a.length, b.length) < 600 + 64 * bound) return false
  const length = 24 + 8 * bound
  stage(kernel, a, 0, length)
  stage(kernel, b, length, length)
  return kernel.run.distanceOfUnits(length, length, 2 * bound) > 2 * bound
}
