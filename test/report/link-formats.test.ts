import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align } from '../../src/align/align.ts'
import { aligners } from '../../src/align/aligners.ts'
import type { Bead } from '../../src/model/bead.ts'
import { UserError } from '../../src/model/user-error.ts'
import { parseLinks } from '../../src/read/links.ts'
import { hunalignLadder, vecalignLinks } from '../../src/report/links/other-aligners.ts'

const story = [
  'The mill burned on Friday.',
  'Three men were hurt.',
  'By falling beams.',
  'Yes.',
  '',
  'It will be rebuilt.',
]
const someText = fc.array(fc.constantFrom(...story), { minLength: 1, maxLength: 9 })
const sides = (beads: readonly Pick<Bead, 'reference' | 'hypothesis'>[]) =>
  beads.map(({ reference, hypothesis }) => ({ reference, hypothesis }))

describe('links in the formats of other aligners', () => {
  it('are read back as they were from vecalign’s, whatever moved', () => {
    fc.assert(
      fc.property(someText, someText, (reference, hypothesis) => {
        const { beads } = align(reference, hypothesis)
        expect(parseLinks(vecalignLinks(beads), 'links')).toEqual(sides(beads))
      }),
    )
  })

  it('are read back from hunalign’s where nothing crosses, and refused where something does', () => {
    const outcomes = new Set<boolean>()
    fc.assert(
      fc.property(someText, someText, fc.constantFrom(...Object.values(aligners)), (reference, hypothesis, aligner) => {
        const { beads } = aligner.align(reference, hypothesis)
        const crosses = ['reference' as const, 'hypothesis' as const].some((side) =>
          beads.flatMap((bead) => bead[side]).some((index, at) => index !== at),
        )
        outcomes.add(crosses)
        expect(readBack(beads)).toEqual(crosses ? 'refused' : sides(beads))
      }),
      { numRuns: 300 },
    )
    expect(outcomes.size).toBe(2)
  })
})

function readBack(beads: readonly Bead[]) {
  try {
    return parseLinks(hunalignLadder(beads), 'links')
  } catch (error) {
    if (error instanceof UserError) return 'refused'
    throw error
  }
}
