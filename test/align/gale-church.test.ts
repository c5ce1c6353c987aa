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

  it('finds its way through texts longer than its band, however crooked', () => {
    const crooked = fc.array(
      fc.record({ count: fc.integer({ min: 1, max: 400 }), length: fc.constantFrom(0, 1, 30, 2000) }),
      { minLength: 1, maxLength: 4 },
    )
    const textOf = (parts: readonly { count: number; length: number }[]) =>
      parts.flatMap(({ count, length }) => Array.from({ length: count }, () => 'x'.repeat(length)))
    fc.assert(
      fc.property(crooked, crooked, (a, b) => {
        const [reference, hypothesis] = [textOf(a), textOf(b)]
        const found = galeChurchLinks(reference, hypothesis)
        const order = found.flatMap((link) => link.hypothesis)
        expect(order).toEqual([...new Set(order)].sort((x, y) => x - y))
        expect(found.every((link) => link.reference.at(-1)! < reference.length)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('follows a text of a thousand passages through an addition', () => {
    const lengths = Array.from({ length: 1000 }, (_, i) => 20 + ((i * 7919) % 181))
    const added = Array.from({ length: 100 }, (_, i) => 30 + ((i * 104_729) % 97))
    const found = links(passages(...lengths), passages(...lengths.slice(0, 300), ...added, ...lengths.slice(300)))
    expect(found).toContainEqual([[3], [3]])
    expect(found).toContainEqual([[990], [1090]])
  })
})
