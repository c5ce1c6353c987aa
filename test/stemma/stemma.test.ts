import { describe, expect, it } from 'vitest'
import { adjustments } from '../../src/analysis/adjust.ts'
import { seededRandom } from '../../src/math/random.ts'
import type { ErrorTable } from '../../src/model/stemma.ts'
import { stemma } from '../../src/stemma/stemma.ts'
import { groupsOf, randomTree, tableOfStrangers, tableOfTree } from '../reference/random-stemma.ts'

const drawn = (table: ErrorTable, seed = 1) =>
  stemma(table, { reference: 'ref', permutations: 200, resamples: 100, seed, adjust: adjustments.bh })

const groups = (table: ErrorTable, seed: number): readonly string[] =>
  drawn(table, seed).groups.map(({ systems }) => systems.map((name) => name.slice(1)).join())

// These hold for trees of a kind: every edge adds errors of its own, independent of each other and anywhere in the text, and every
// variant has one source. No wrong group among about 80 leaves room for 4 % of them (the rule of three); three of 60 tables of
// strangers may be luck for a rate up to 14 %. `npx jiti bench/stemma.ts found` draws more, and docs/stemma.md has its numbers.
describe('stemma', () => {
  it('finds nineteen in twenty groups of random trees, each edge of which added errors, and none that is not there', () => {
    let [found, all, wrong] = [0, 0, 0]
    for (let seed = 1; seed <= 20; seed++) {
      const random = seededRandom(seed)
      const tree = randomTree(5 + random(5), random)
      const [are, seen] = [groupsOf(tree), groups(tableOfTree(tree, 40, 60, random), seed)]
      all += are.length
      found += are.filter((group) => seen.includes(group)).length
      wrong += seen.filter((group) => !are.includes(group)).length
    }
    expect(wrong).toBe(0)
    expect(found / all).toBeGreaterThanOrEqual(0.95)
  })

  it.each([
    ['err here and there', 30],
    ['err at the same hard places', 90],
  ])('draws no group of variants that %s and know nothing of each other, but for one table in twenty', (_, hardest) => {
    let [tables, withGroups] = [0, 0]
    for (let seed = 1; seed <= 60; seed++) {
      const random = seededRandom(seed)
      tables++
      if (groups(tableOfStrangers(4 + random(5), 120, hardest, random), seed).length > 0) withGroups++
    }
    expect(withGroups / tables).toBeLessThanOrEqual(0.05)
  })

  it('says what carries a group, and of whom it is', () => {
    const table = tableOfTree([[0, 1], 2, 3], 30, 40, seededRandom(3))
    const { groups: some, tree, collapsed, pairs } = drawn(table)
    expect(some.map(({ systems, examples }) => [systems, examples.length])).toEqual([[['v0', 'v1'], 3]])
    expect(tree.children.map(({ name = 'group' }) => name).sort()).toEqual(['group', 'v2', 'v3'])
    expect(collapsed).toBe(0)
    expect(pairs.find(({ a, b }) => a === 'v0' && b === 'v1')).toMatchObject({ shared: 30 })
  })

  it('leaves out errors that all variants have', () => {
    const errors = tableOfTree([0, 1, 2], 5, 9, seededRandom(4))
    const common = { ...errors.errors[0]!, systems: [0, 1, 2] }
    const { common: count, pairs } = drawn({ ...errors, errors: [...errors.errors, common] })
    expect(count).toBe(1)
    expect(pairs.map(({ shared }) => shared)).toEqual([0, 0, 0])
  })

  it('draws a hundred variants, however deep the groups that dissolve lie in each other', () => {
    const table = tableOfStrangers(100, 60, 60, seededRandom(6))
    const { tree, groups: some } = stemma(table, {
      reference: 'ref',
      permutations: 20,
      resamples: 20,
      seed: 1,
      adjust: adjustments.bh,
    })
    expect(some).toEqual([])
    expect(tree.children).toHaveLength(100)
    expect(new Set(tree.children.map(({ name }) => name))).toEqual(new Set(table.systems))
  })

  it('gives the same for a seed', () => {
    const table = tableOfStrangers(5, 60, 60, seededRandom(5))
    expect(drawn(table, 9)).toEqual(drawn(table, 9))
  })
})
