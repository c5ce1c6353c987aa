import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { galeChurchLinks } from '../../src/align/gale-church.ts'

const passages = (...lengths: number[]): string[] => lengths.map((length) => 'x'.repeat(length))
const links = (reference: string[], hypothesis: string[]) =>
  galeChurchLinks(reference, hypothesis).map((link) => [link.reference, link.hypothesis])

describe('alignment by length', () => {
  it('links passages of like length one to one', () => {
    expect(links(passages(40, 120, 75), passages(43, 110, 80))).toEqual([
      [[0], [0]],
      [[1], [1]],
      [[2], [2]],
    ])
  })

  it('links one passage with the two that are as long together', () => {
    expect(links(passages(60, 200, 90), passages(58, 110, 95, 88))).toEqual([
      [[0], [0]],
      [[1], [1, 2]],
      [[2], [3]],
    ])
  })

  it('glues an addition to its neighbour, for it sees lengths only', () => {
    expect(links(passages(100, 300, 100), passages(100, 300, 250, 100))).toContainEqual([[1], [1, 2]])
  })

  it('has no links for an empty text', () => expect(links(passages(3), [])).toEqual([]))

  it('runs forward and names no passage twice', () => {
    const text = fc.array(fc.string({ maxLength: 30 }), { maxLength: 12 })
    fc.assert(
      fc.property(text, text, (reference, hypothesis) => {
        const found = galeChurchLinks(reference, hypothesis)
        for (const side of ['reference', 'hypothesis'] as const) {
          const order = found.flatMap((link) => link[side])
          expect(order).toEqual([...new Set(order)].sort((x, y) => x - y))
        }
      }),
    )
  })
})
