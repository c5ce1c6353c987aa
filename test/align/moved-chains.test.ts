import { describe, expect, it } from 'vitest'
import type { Link } from '../../src/align/link.ts'
import { withoutWeakChains } from '../../src/align/moved-chains.ts'

const link = (i: number, j: number): Link => ({ reference: [i], hypothesis: [j] })
const main = Array.from({ length: 10 }, (_, i) => link(i, i))
const kept = (moved: readonly Link[], similarities: Readonly<Record<number, number>>): number[] =>
  withoutWeakChains([...main, ...moved], ({ reference: [i] }) => similarities[i!] ?? 1)
    .map(({ reference }) => reference[0]!)
    .filter((i) => i >= main.length)

describe('moved links', () => {
  it('go where a stray one is hardly alike', () => {
    expect(kept([link(10, 30), link(11, 12), link(12, 13)], { 10: 0.2, 11: 0.1 })).toEqual([11, 12])
  })

  it('stay where they are alike', () => {
    expect(kept([link(10, 30), link(11, 12), link(12, 13)], { 10: 0.8 })).toEqual([10, 11, 12])
  })

  it('bear each other out in a chain', () => {
    const chain = [link(10, 30), link(11, 31), link(12, 32), ...[13, 14, 15, 16].map((i) => link(i, i - 3))]
    expect(kept(chain, { 10: 0.2, 11: 0.7, 12: 0.3 })).toEqual([10, 11, 12, 13, 14, 15, 16])
    expect(kept(chain, { 10: 0.2, 11: 0.3, 12: 0.3 })).toEqual([13, 14, 15, 16])
  })

  it('do not bear each other out across a text', () => {
    const apart = [link(10, 60), link(11, 40), ...[12, 13, 14].map((i) => link(i, i - 2))]
    expect(kept(apart, { 10: 0.2, 11: 0.9 })).toEqual([11, 12, 13, 14])
  })
})
