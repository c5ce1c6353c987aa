import { describe, expect, it } from 'vitest'
import { characterCredit } from '../../../src/agreement/spans/character-credit.ts'
import { slowCharacterCredit } from '../../reference/spans.ts'
import { major, minor, randomSpans } from './span.ts'

describe('credit by characters', () => {
  it('is whole for a right severity and half for a wrong one', () => {
    expect(characterCredit([major(0, 4)], [major(2, 6)])).toEqual({ credit: 2, predicted: 4, marked: 4 })
    expect(characterCredit([major(0, 4)], [minor(2, 6)])).toEqual({ credit: 1, predicted: 4, marked: 4 })
  })

  it('gives a character once for each span it stands in on both sides', () => {
    expect(characterCredit([minor(0, 2), minor(0, 2)], [minor(0, 2)])).toEqual({ credit: 2, predicted: 2, marked: 4 })
    expect(characterCredit([minor(0, 2), major(0, 2)], [minor(0, 2), minor(0, 2)]).credit).toBe(3)
  })

  it('is nothing where a side is empty, or a span has no character', () => {
    expect(characterCredit([minor(1, 3)], [])).toEqual({ credit: 0, predicted: 0, marked: 2 })
    expect(characterCredit([minor(1, 3)], [minor(2, 2)])).toEqual({ credit: 0, predicted: 0, marked: 2 })
  })

  it('equals what each character for itself gives (seeds 1 to 500)', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const { marked, predicted } = randomSpans(seed, 30, 6)
      expect(characterCredit(marked, predicted), `seed ${seed}`).toEqual(slowCharacterCredit(marked, predicted, 30))
    }
  })
})
