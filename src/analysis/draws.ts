import { seededRandom } from '../math/random.ts'
import type { Draw } from './resampled.ts'

/** n units out of n, with replacement. */
export function withReplacement(seed: number): Draw {
  const random = seededRandom(seed)
  return (units) => {
    for (let i = 0; i < units.length; i++) units[i] = random(units.length)
    return units.length
  }
}

/** Each unit or not, as a coin falls. */
export function byCoin(seed: number): Draw {
  const random = seededRandom(seed)
  return heads(() => {
    let word = 0
    let left = 0
    return () => {
      if (left-- === 0) {
        word = random(2 ** 32)
        left = 31
      }
      const bit = word & 1
      word >>>= 1
      return bit
    }
  })
}

/** The units whose coin shows 1; the coin is taken up once and thrown for all resamples. */
export function heads(takeCoin: () => () => number): Draw {
  const coin = takeCoin()
  return (units) => {
    let count = 0
    for (let i = 0; i < units.length; i++) if (coin() === 1) units[count++] = i
    return count
  }
}
