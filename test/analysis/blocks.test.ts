import { describe, expect, it } from 'vitest'
import { blocksOfBeads, commonBlocks } from '../../src/analysis/blocks.ts'
import type { Bead } from '../../src/model/bead.ts'

const bead = (reference: number[], hypothesis: number[] = [0]): Bead => ({
  reference,
  hypothesis,
  similarity: 1,
  moved: false,
})

const blocks = (systems: Bead[][], passages: number[]) => [...commonBlocks(systems, passages).values()]

describe('common blocks', () => {
  it('are single passages where every bead has one', () => {
    expect(blocks([[bead([0]), bead([1])]], [0, 1])).toEqual([0, 1])
  })

  it('split no bead of any system', () => {
    const a = [bead([0, 1]), bead([2]), bead([3])]
    const b = [bead([0]), bead([1]), bead([2, 3])]
    expect(blocks([a, b], [0, 1, 2, 3])).toEqual([0, 0, 1, 1])
  })

  it('hold what stands between the halves of a bead', () => {
    expect(blocks([[bead([0, 2]), bead([1])]], [0, 1, 2, 3])).toEqual([0, 0, 0, 1])
  })

  it('pass over passages that take no part', () => {
    expect(blocks([[bead([1]), bead([4, 6]), bead([7])]], [1, 4, 6, 7])).toEqual([0, 1, 1, 2])
  })

  it('take an addition with the bead before it', () => {
    const beads = [bead([], [0]), bead([0]), bead([1]), bead([], [3]), bead([2])]
    expect(blocksOfBeads(beads, commonBlocks([beads], [0, 1, 2]))).toEqual([0, 0, 1, 1, 2])
  })
})
