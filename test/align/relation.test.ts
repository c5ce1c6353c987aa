import { describe, expect, it } from 'vitest'
import { coveredShare, relationOf } from '../../src/align/relation.ts'
import type { Bead } from '../../src/model/bead.ts'

const passages = [
  { class: 'body', start: 0, end: 60 },
  { class: 'body', start: 61, end: 101 },
] as const

const bead = (reference: number[], hypothesis: number[]): Bead => ({
  reference,
  hypothesis,
  similarity: 0,
  moved: false,
})

describe('what two texts are to each other', () => {
  it('is measured in characters of linked passages', () => {
    const beads = [bead([0], [1]), bead([1], []), bead([], [0])]
    expect(coveredShare(beads, passages, passages)).toEqual({ reference: 0.6, hypothesis: 0.4 })
  })

  it('is not known of a side without passages', () => {
    expect(coveredShare([bead([0], [])], passages, [])).toEqual({ reference: 0, hypothesis: undefined })
  })

  it.each([
    [0.95, 0.9, 'same-text'],
    [0.95, 0.5, 'overlapping'],
    [0.4, 0.4, 'overlapping'],
    [0.3, 0.2, 'another-text'],
    [undefined, 0, 'another-text'],
  ])('of %d and %d covered is %s', (reference, hypothesis, relation) => {
    expect(relationOf({ reference, hypothesis })).toBe(relation)
  })
})
