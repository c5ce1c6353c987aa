import { describe, expect, it } from 'vitest'
import type { Bead, Text } from '../../src/report/lookup.ts'
import { placesInstead } from '../../src/report/places-instead.ts'

const bead = (hypothesis: number[]): Bead => ({
  reference: [0],
  hypothesis,
  similarity: 1,
  moved: false,
  why: null,
  confidence: null,
})

const text: Text = {
  system: 'a',
  path: 'a.txt',
  sha256: '',
  length: 30,
  passages: [
    { class: 'body', start: 0, end: 10 },
    { class: 'body', start: 12, end: 20 },
    { class: 'body', start: 22, end: 30 },
  ],
}

describe('where a text would have what it lacks', () => {
  it('is behind the passage before, at the start where there is none, and else what it has', () => {
    expect(placesInstead([bead([]), bead([0, 1]), bead([]), bead([]), bead([2])], text)).toEqual([
      { start: 0, end: 0 },
      { start: 0, end: 20 },
      { start: 20, end: 20 },
      { start: 20, end: 20 },
      { start: 22, end: 30 },
    ])
  })
})
