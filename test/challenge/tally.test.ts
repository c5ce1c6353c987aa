import { describe, expect, it } from 'vitest'
import { fallOf, tally } from '../../src/challenge/tally.ts'

const operator = (name: string, harmful: boolean, grades = 1) => ({
  name,
  harmful,
  grades,
  category: 'accuracy' as const,
})

describe('fallOf', () => {
  it('is above 0 where the score became worse, whichever way is up', () => {
    expect([fallOf(true, 50, 40), fallOf(false, 50, 60), fallOf(true, 40, 50)]).toEqual([10, 10, -10])
  })

  it('is nothing where rounding is all', () => {
    expect(fallOf(true, 0.1 + 0.2, 0.3)).toBe(0)
  })

  it('is not measured where one of the two has no score: no tie', () => {
    expect([fallOf(true, undefined, 1), fallOf(true, 1, undefined)]).toEqual([undefined, undefined])
  })
})

describe('tally', () => {
  it('counts what became worse, stayed and became better, and leaves out what has no score', () => {
    const falls = [3, 0, -1, undefined]
    const { operators } = tally(
      'reference',
      falls.map((fall, place) => ({ operator: operator('number', true), place, falls: [fall] })),
      [],
    )
    expect(operators).toMatchObject([{ n: 3, detected: 1, ties: 1, better: 1, caught: null, monotone: null }])
  })

  it('sets the threshold so that one harmless change in twenty passes it at most', () => {
    const harmless = Array.from({ length: 40 }, (_, place) => ({
      operator: operator('synonym', false),
      place,
      falls: [place],
    }))
    const harmful = [37, 38].map((fall, place) => ({ operator: operator('number', true), place, falls: [fall] }))
    const { whole } = tally('reference', [...harmless, ...harmful], [])
    expect(whole.threshold).toBe(37)
    expect(whole.caught?.share).toBe(0.5)
  })

  it('a metric that no harmless change moves catches with any fall', () => {
    const { whole } = tally(
      'reference',
      [
        { operator: operator('synonym', false), place: 0, falls: [0] },
        { operator: operator('number', true), place: 1, falls: [0.001] },
      ],
      [],
    )
    expect(whole).toMatchObject({ threshold: 0, caught: { share: 1 }, falseAlarms: { share: 0 }, auc: { share: 1 } })
  })

  it('holds each grade to the one before', () => {
    const { operators } = tally(
      'reference',
      [
        { operator: operator('truncation', true, 3), place: 0, falls: [1, 2, 2] },
        { operator: operator('truncation', true, 3), place: 1, falls: [1, undefined, 5] },
      ],
      [],
    )
    expect(operators[0]?.monotone).toEqual({ pairs: 2, ordered: 1 })
  })
})
