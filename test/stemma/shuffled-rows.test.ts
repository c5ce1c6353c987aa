import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/math/random.ts'
import { shuffleRows } from '../../src/stemma/shuffled-rows.ts'

const sums = (rows: readonly Int32Array[], columns: number): readonly number[] => {
  const counts = Array.from({ length: columns }, () => 0)
  for (const row of rows) for (const column of row) counts[column]!++
  return counts
}

describe('shuffleRows', () => {
  it('keeps how many ones a row and a column have, and none twice', () => {
    for (let seed = 0; seed < 300; seed++) {
      const random = seededRandom(seed)
      const columns = 1 + random(12)
      const rows = Array.from({ length: 2 + random(5) }, () =>
        Int32Array.from(Array.from({ length: columns }, (_, column) => column).filter(() => random(3) === 0)),
      )
      const lengths = rows.map((row) => row.length)
      const before = sums(rows, columns)
      shuffleRows({ rows, columns }, 4, random)
      expect(
        rows.map((row) => new Set(row).size),
        `seed ${seed}`,
      ).toEqual(lengths)
      expect(sums(rows, columns), `seed ${seed}`).toEqual(before)
    }
  })

  it('comes to every table of these sums about equally often', () => {
    const random = seededRandom(7)
    const rows = [Int32Array.of(0), Int32Array.of(1), Int32Array.of(2)]
    const seen = new Map<string, number>()
    for (let i = 0; i < 6000; i++) {
      shuffleRows({ rows, columns: 3 }, 5, random)
      const key = rows.map((row) => row.join()).join(' ')
      seen.set(key, (seen.get(key) ?? 0) + 1)
    }
    expect(seen.size).toBe(6)
    for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })
})
