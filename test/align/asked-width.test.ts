import { describe, expect, it } from 'vitest'
import { align } from '../../src/align/align.ts'
import { askedWidth } from '../../src/align/asked-width.ts'

describe('the width that two texts ask for', () => {
  it('is a passage for a passage where they are cut alike, or nearly', () => {
    expect(askedWidth({ rows: [0, 1, 3, 5], columns: [0, 2, 4, 9] }, 1)).toEqual({ reference: 1, hypothesis: 1 })
  })

  it('is as many sentences as a paragraph has, from the first anchor to the last', () => {
    expect(askedWidth({ rows: [10, 11, 12, 13], columns: [0, 7, 15, 23] }, 1)).toEqual({ reference: 1, hypothesis: 6 })
  })

  it('is nothing that strangers can tell', () => {
    expect(askedWidth({ rows: [10, 11, 12, 13], columns: [0, 7, 15, 23] }, 0.2)).toEqual({
      reference: 1,
      hypothesis: 1,
    })
  })

  it('is nothing that three anchors can tell', () => {
    expect(askedWidth({ rows: [0, 1, 2], columns: [0, 9, 20] }, 1)).toEqual({ reference: 1, hypothesis: 1 })
  })
})

const subjects = ['ferry', 'orchard', 'lighthouse', 'school', 'quarry', 'brewery', 'observatory', 'tannery']
const sentences = (subject: string): string[] => [
  `The old ${subject} opened again on Monday.`,
  `Its keeper had waited eleven months for that ${subject} permit.`,
  'Nobody came.',
  `By noon there were forty visitors at the ${subject}.`,
  `Two of them asked who had paid for the ${subject} roof.`,
  'The answer was short.',
  `Rain fell on the ${subject} until evening.`,
]

describe('a paragraph against its sentences', () => {
  it('is one link, with those in its middle that have little to say', () => {
    const beads = align(
      subjects.map((subject) => sentences(subject).join(' ')),
      subjects.flatMap(sentences),
    ).beads.map(({ reference, hypothesis }) => [reference, hypothesis])
    expect(beads).toEqual(subjects.map((_, k) => [[k], [0, 1, 2, 3, 4, 5, 6].map((j) => 7 * k + j)]))
  })
})
