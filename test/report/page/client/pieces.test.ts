import { describe, expect, it } from 'vitest'
import { type Random, seededRandom } from '../../../../src/math/random.ts'
import { type Found, type Mark, runsOf } from '../../../../src/report/page/client/pieces.ts'

const looks: readonly Mark['look'][] = ['name', 'number', 'quotation', 'different', 'target']

/** Stretches that may be empty or stand outside, in part or whole. */
const range = (random: Random) => {
  const start = random(16) - 3
  return { start, end: start + random(8) }
}

/** What is over one character, looked up in all there is. */
function over(at: number, marks: readonly Mark[], found: readonly Found[]) {
  const here = <T extends Mark | Found>(all: readonly T[]) => all.filter(({ start, end }) => start <= at && at < end)
  const top = here(found).toSorted((a, b) => b.rank - a.rank || b.start - a.start)[0]
  return { finding: top?.index, looks: [...new Set(here(marks).map(({ look }) => look))].sort() }
}

describe('runsOf', () => {
  it('shows the text whole, each character as what stands over it, and the gravest finding there', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const random = seededRandom(seed)
      const text = 'abcdefghijkl'.slice(0, random(13))
      const marks = Array.from({ length: random(5) }, (): Mark => ({ ...range(random), look: looks[random(5)]! }))
      const found = Array.from(
        { length: random(5) },
        (_, i): Found => ({ ...range(random), index: i, rank: random(3) * 10 + i }),
      )
      const runs = runsOf(text, marks, found)
      const pieces = runs.flatMap(({ finding, pieces: own }) => own.map((piece) => ({ ...piece, finding })))
      expect(pieces.map((piece) => piece.text).join(''), `seed ${seed}`).toBe(text)
      let at = 0
      for (const piece of pieces)
        for (const _ of piece.text)
          expect({ finding: piece.finding, looks: piece.looks }, `seed ${seed}, ${at}`).toEqual(
            over(at++, marks, found),
          )
    }
  })

  it('has a piece wherever a mark begins or ends, and a run as long as its finding is on top', () => {
    const runs = runsOf(
      'Anna Holt paid 40 euros',
      [
        { start: 0, end: 9, look: 'name' },
        { start: 15, end: 17, look: 'number' },
      ],
      [
        { start: 10, end: 23, index: 7, rank: 1 },
        { start: 15, end: 17, index: 8, rank: 2 },
      ],
    )
    expect(runs).toEqual([
      {
        finding: undefined,
        pieces: [
          { text: 'Anna Holt', looks: ['name'] },
          { text: ' ', looks: [] },
        ],
      },
      { finding: 7, pieces: [{ text: 'paid ', looks: [] }] },
      { finding: 8, pieces: [{ text: '40', looks: ['number'] }] },
      { finding: 7, pieces: [{ text: ' euros', looks: [] }] },
    ])
  })

  it('no text has no run', () => {
    expect(runsOf('', [{ start: 0, end: 3, look: 'name' }], [])).toEqual([])
  })
})
