import { describe, expect, it } from 'vitest'
import { addSpans, type SpansOfText, spanColumns, spanFigures } from '../../../src/agreement/spans/span-row.ts'
import { chanceOfTouch } from '../../../src/agreement/spans/touch.ts'
import { seededRandom } from '../../../src/math/random.ts'
import { slowChanceOfTouch } from '../../reference/spans.ts'
import { major, minor, randomSpans } from './span.ts'

const rowOf = (...texts: readonly SpansOfText[]): Float64Array => {
  const row = new Float64Array(spanColumns.length)
  for (const text of texts) addSpans(text, row)
  return row
}

describe('findings held to marks', () => {
  it('are micro-averaged: long texts and short ones by their characters', () => {
    const one = { marked: [major(0, 2)], predicted: [major(0, 2)], unplaced: 0, length: 10 }
    const other = { marked: [minor(0, 8)], predicted: [minor(4, 10)], unplaced: 1, length: 10 }
    const { findings, placed, marks, touch, characters, partial } = spanFigures(rowOf(one, other))
    expect({ findings, placed, marks, touch }).toEqual({ findings: 3, placed: 2, marks: 2, touch: 1 })
    expect(characters).toEqual({ precision: 6 / 8, recall: 6 / 10, f1: expect.closeTo(2 / 3) })
    expect(partial.precision).toBeCloseTo((1 + 4 / 6) / 2)
    expect(partial.recall).toBeCloseTo((1 + 4 / 8) / 2)
  })

  it('have no precision where there are none, no recall where nothing is marked, no F where there is neither', () => {
    const nothing = { precision: undefined, recall: undefined, f1: undefined }
    const empty = { marked: [], predicted: [], unplaced: 0, length: 5 }
    expect(spanFigures(rowOf(empty))).toMatchObject({ touch: undefined, characters: nothing, partial: nothing })
    expect(spanFigures(rowOf({ ...empty, marked: [minor(0, 1)] })).characters).toEqual({ ...nothing, recall: 0, f1: 0 })
    expect(spanFigures(rowOf({ ...empty, predicted: [minor(0, 1)] })).partial).toEqual({
      ...nothing,
      precision: 0,
      f1: 0,
    })
  })

  it('rows of texts add up', () => {
    const texts = [1, 2, 3, 4].map((seed) => ({ ...randomSpans(seed, 20, 4), unplaced: seed % 2, length: 20 }))
    const sum = texts.map((text) => rowOf(text)).reduce((a, b) => a.map((value, i) => value + b[i]!))
    expect(Array.from(rowOf(...texts))).toEqual(Array.from(sum, (value) => expect.closeTo(value, 12)))
  })
})

it('the chance to touch a mark is the share of all places that do (seeds 1 to 300)', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const { marked } = randomSpans(seed, 25, 5)
    const width = 1 + seededRandom(seed)(27)
    expect(chanceOfTouch(marked, width, 25), `seed ${seed}`).toBe(slowChanceOfTouch(marked, width, 25))
  }
})
