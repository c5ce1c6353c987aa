// The distance of one pair of any length: what the texts share at both ends is left out, the side that fills fewer words
// becomes the pattern, and long pairs are looked at in a band.

import { fronts } from './fronts'
import { symbol, symbols } from './memory'
import { wordDistance } from './word'
import { mostWords, wordsDistance } from './words'

/** From this length on a narrow band is tried first; below it the second look costs more than the band saves. */
const worthBand: i32 = 2000

/** The distance of the `m` symbols written first and the `n` after them if at most `bound`, otherwise a number above it. */
export function distance(m: i32, n: i32, bound: i32): i32 {
  return pairDistance(symbols, m, symbols + ((m as usize) << 2), n, bound)
}

export function pairDistance(a: usize, m: i32, b: usize, n: i32, bound: i32): i32 {
  while (m > 0 && n > 0 && symbol(a) == symbol(b)) {
    a += 4
    b += 4
    m--
    n--
  }
  while (m > 0 && n > 0 && symbol(a + (((m - 1) as usize) << 2)) == symbol(b + (((n - 1) as usize) << 2))) {
    m--
    n--
  }
  const least = abs(m - n)
  if (least > bound) return least
  if (m == 0 || n == 0) return m + n
  const swap = words(m) * (n as i64) > words(n) * (m as i64)
  return swap ? unequalDistance(b, n, a, m, bound) : unequalDistance(a, m, b, n, bound)
}

function unequalDistance(pattern: usize, m: i32, text: usize, n: i32, bound: i32): i32 {
  if (m <= 64) return wordDistance(pattern, m, text, n)
  // A lower bound leaves so little of the table that the fronts are faster.
  if (m <= mostWords << 6 && bound >= m >> 1) return wordsDistance(pattern, m, text, n)
  return boundedFronts(pattern, m, text, n, bound, false)
}

/**
 * `fronts` in a band that is sure to hold the distance. A band of a sixteenth of the table costs little and nearly always
 * gives the distance of translations, which leaves the proof: no script outside the band of that width is cheaper. Of
 * longer texts a narrower band is tried first, and widened while its distance is near.
 */
export function boundedFronts(pattern: usize, m: i32, text: usize, n: i32, bound: i32, recorded: bool): i32 {
  const longer = max(m, n)
  let proof = min(bound, longer)
  if (longer >= worthBand) {
    const least = abs(n - m)
    const widest = longer >> 4
    for (let narrow = min(longer < 8192 ? widest : 128, widest); least + narrow < proof; ) {
      const found = fronts(pattern, m, text, n, least + narrow, proof, false)
      if (!recorded && found <= least + narrow) return found
      proof = min(proof, found)
      if (narrow == widest) break
      narrow = found > least + (narrow << 4) ? widest : min(narrow << 3, widest)
    }
  }
  return fronts(pattern, m, text, n, proof, proof, recorded)
}

@inline
function words(length: i32): i64 {
  return ((length + 63) >>> 6) as i64
}
