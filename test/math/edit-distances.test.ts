import { describe, expect, it } from 'vitest'
import { distances } from '../../src/math/edit-distances.ts'
import type { Text } from '../../src/math/symbols.ts'
import { tableDistance } from '../reference/edit-distance.ts'
import { textPairs } from '../reference/text-pairs.ts'

const tableDistances = (as: readonly Text[], bs: readonly Text[]): Uint32Array =>
  Uint32Array.from(as.flatMap((a) => bs.map((b) => tableDistance(a, b))))

/** Sets of hard texts of growing size and length, `count` sets. */
function matrices(seed: number, count: number): { readonly as: readonly Text[]; readonly bs: readonly Text[] }[] {
  return Array.from({ length: count }, (_, i) => {
    const pairs = [...textPairs(seed + i, 1 + (i % 23), [20, 64, 70, 200, 700][i % 5]!)]
    const kept = i % 3 === 0 ? pairs.map(([a, b]) => [String(a), String(b)] as const) : pairs
    return { as: kept.map(([a]) => a), bs: kept.slice(0, 1 + (i % 17)).map(([, b]) => b) }
  })
}

describe('distances', () => {
  it('gives the rows of a matrix one after the other', () => {
    expect([...distances(['kitten', 'sit'], ['sitting', '', 'kit'])]).toEqual([3, 6, 3, 4, 3, 1])
  })

  it('is the plain table’s on hard sets of texts', () => {
    const sets = matrices(100, 240)
    const wrong = sets.filter(({ as, bs }) => String(distances(as, bs)) !== String(tableDistances(as, bs)))
    expect(sets.reduce((sum, { as, bs }) => sum + as.length * bs.length, 0)).toBeGreaterThan(20_000)
    expect(wrong.slice(0, 1)).toEqual([])
  }, 60_000)

  it('gives distances above max as max + 1', () => {
    for (const { as, bs } of matrices(1, 20))
      expect(distances(as, bs, { max: 9.5 })).toEqual(tableDistances(as, bs).map((exact) => Math.min(exact, 10)))
  })

  it('is empty where a side is', () => {
    expect([...distances([], ['a'])]).toEqual([])
    expect([...distances(['a'], [])]).toEqual([])
    expect([...distances([''], ['', 'a'])]).toEqual([0, 1])
  })

  it('takes patterns too long to hold beside short ones', () => {
    const texts = ['', 'abc', 'ab'.repeat(40), 'abc'.repeat(90), 'abcd'.repeat(200), 'abcde'.repeat(300)]
    expect(distances(texts, texts)).toEqual(tableDistances(texts, texts))
  })
})
