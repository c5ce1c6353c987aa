import { describe, expect, it } from 'vitest'
import { mostlyUnlinked, unlinkedTeller } from '../../src/report/mostly-unlinked.ts'

describe('where most of two texts is unlinked', () => {
  it('says what was found, what that may mean and what to try', () => {
    expect(mostlyUnlinked({ reference: 0.123, hypothesis: 0.4 }, 'sentence')).toBe(
      'counterparts were found for 12 % of the reference and 40 % of the text: they may be different texts, share a part only, or say the same in words too different to be linked; --unit paragraph may find more',
    )
    expect(mostlyUnlinked({ reference: 0, hypothesis: 0 }, 'paragraph')).toContain('--unit sentence may find more')
  })

  it('says nothing where one of them is half linked: it may be a part of the other', () => {
    expect(mostlyUnlinked({ reference: 0.1, hypothesis: 0.5 }, 'sentence')).toBeUndefined()
  })

  it('says nothing of a side that is empty', () => {
    expect(mostlyUnlinked({ reference: null, hypothesis: 0 }, 'sentence')).toBeUndefined()
  })

  it('says it of each system once, of the first document, and counts the others', () => {
    const teller = unlinkedTeller('align:x|unit:sentence')
    const alignment = (system: string, share: number) => ({
      system,
      threshold: 0.1,
      relation: 'another-text' as const,
      covered: { reference: share, hypothesis: share },
      beads: [],
    })
    for (const id of ['one', 'two', 'three'])
      teller.take({ id, title: id, texts: [], alignments: [alignment('far', 0.2), alignment('near', 0.9)] })
    expect(teller.sentences()).toEqual([
      expect.stringMatching(/^far of one \(and of 2 more\): counterparts were found for 20 %/),
    ])
  })
})
