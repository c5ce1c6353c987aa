import { expect, it } from 'vitest'
import { toPairs } from '../../src/align/pairs.ts'

it('a bead becomes the text of its passages, with where each was cut from', () => {
  const reference = {
    text: 'One. Two. Three.',
    passages: [
      { class: 'body', start: 0, end: 4 },
      { class: 'body', start: 5, end: 9 },
      { class: 'body', start: 10, end: 16 },
    ],
  } as const
  const hypothesis = { text: 'Uno.', passages: [{ class: 'body', start: 0, end: 4 }] } as const
  const beads = [{ reference: [0, 2], hypothesis: [0], similarity: 0.5, moved: false }]
  const [pair] = toPairs(beads, reference, hypothesis)
  expect(pair).toMatchObject({ references: ['One. Three.'], hypothesis: 'Uno.' })
  expect(pair?.origin?.reference.spans).toEqual([reference.passages[0], reference.passages[2]])
})
