import { describe, expect, it } from 'vitest'
import { areaOf, drawsOf, shareOf } from '../../src/challenge/resampled.ts'
import { seededRandom } from '../../src/math/random.ts'
import { slowAreaOf } from '../reference/area-of.ts'

describe('areaOf', () => {
  it.each(Array.from({ length: 30 }, (_, seed) => seed))('is what every pair of changes says (seed %d)', (seed) => {
    const random = seededRandom(seed)
    const changes = Array.from({ length: 1 + random(60) }, () => ({
      place: random(9),
      fall: random(7) - 3,
      harmful: random(3) > 0,
    }))
    expect(areaOf(changes, [])?.share).toEqual(slowAreaOf(changes))
  })

  it('a draw of every text once has the share of all texts', () => {
    const changes = [
      { place: 0, fall: 2, harmful: true },
      { place: 1, fall: 1, harmful: false },
      { place: 2, fall: 0, harmful: true },
    ]
    const { share, interval } = areaOf(changes, [Uint16Array.of(1, 1, 1)]) ?? {}
    expect(share).toBe(0.5)
    expect(interval).toEqual({ low: 0.5, high: 0.5 })
  })
})

describe('shareOf', () => {
  const draws = drawsOf(40, 1000, 1)

  it('is not measured where nothing was', () => {
    expect(shareOf([], draws)).toBeNull()
  })

  it('draws the changes of one text together, so that many changes of one text make no narrower interval', () => {
    const once = Array.from({ length: 40 }, (_, place) => ({ place, isHit: place % 2 === 0 }))
    const often = Array.from({ length: 10 }, () => once).flat()
    expect(shareOf(often, draws)).toEqual(shareOf(once, draws))
  })

  it('is not sure of all because it saw all of few: of ten texts the exact bound', () => {
    const all = Array.from({ length: 10 }, (_, place) => ({ place, isHit: true }))
    const { share, interval } = shareOf(all, draws) ?? {}
    expect(share).toBe(1)
    // 1 - .025^(1/10), as any table of Clopper and Pearson's has it
    expect(interval?.low).toBeCloseTo(0.6915, 4)
  })
})
