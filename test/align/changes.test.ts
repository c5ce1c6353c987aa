import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrange, rearrange } from '../../src/align/arrangement.ts'
import { changesAt } from '../../src/align/changes.ts'
import type { Link } from '../../src/align/link.ts'

const size = 8

/** Links that share no passage: each passage of either side is dealt to one of five, the fifth of which means none. */
const someLinks = fc
  .tuple(
    fc.array(fc.nat(4), { minLength: size, maxLength: size }),
    fc.array(fc.nat(4), { minLength: size, maxLength: size }),
  )
  .map(([rows, columns]): Link[] =>
    [0, 1, 2, 3]
      .map((owner) => ({
        reference: [...rows.keys()].filter((i) => rows[i] === owner),
        hypothesis: [...columns.keys()].filter((j) => columns[j] === owner),
      }))
      .filter(({ reference, hypothesis }) => reference.length > 0 && hypothesis.length > 0),
  )

const changesOf = (links: readonly Link[]) => {
  const arrangement = arrange(size, size, links)
  return arrangement.links.flatMap((_, at) => changesAt(arrangement, at))
}

describe('changes of links', () => {
  it('never put a passage into two links, and leave no side of a link empty', () => {
    fc.assert(
      fc.property(someLinks, (links) => {
        for (const change of changesOf(links)) {
          const arrangement = arrange(size, size, links)
          rearrange(arrangement, change)
          const all = arrangement.links.filter((link) => link !== undefined)
          for (const side of ['reference', 'hypothesis'] as const) {
            const passages = all.flatMap((link) => link[side])
            expect(new Set(passages).size).toBe(passages.length)
            expect(all.every((link) => link[side].length > 0)).toBe(true)
          }
        }
      }),
    )
  })

  it('keep the passages of a link in order', () => {
    fc.assert(
      fc.property(someLinks, (links) => {
        for (const { reference, hypothesis } of changesOf(links).flatMap(({ add }) => add))
          for (const passages of [reference, hypothesis]) expect(passages).toEqual([...passages].sort((a, b) => a - b))
      }),
    )
  })

  it('of two neighbours are one link of both, with and without what stands between, and other cuts', () => {
    const links = [
      { reference: [0], hypothesis: [0] },
      { reference: [2], hypothesis: [1, 2] },
    ]
    const added = changesOf(links).map(({ add }) => JSON.stringify(add))
    const both = { reference: [0, 2], hypothesis: [0, 1, 2] }
    expect(added).toContain(JSON.stringify([both]))
    expect(added).toContain(JSON.stringify([{ ...both, reference: [0, 1, 2] }]))
    expect(added).toContain(
      JSON.stringify([
        { reference: [0], hypothesis: [0, 1] },
        { reference: [2], hypothesis: [2] },
      ]),
    )
  })
})
