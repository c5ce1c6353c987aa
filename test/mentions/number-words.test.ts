import { assert, boolean, integer, oneof, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNumberWords } from '../../src/mentions/numbers/number-words.ts'
import { numberInWords } from '../reference/number-words.ts'

const values = (text: string): readonly (number | string)[] => findNumberWords(text).map(({ value }) => value)

describe('findNumberWords', () => {
  it('reads back every whole number that words can spell', () => {
    const n = oneof(integer({ min: 0, max: 2000 }), integer({ min: 0, max: 999_999_999_999_999 }))
    assert(
      property(n, record({ british: boolean(), hyphen: boolean() }), (value, style) => {
        const words = numberInWords(value, style)
        const found = findNumberWords(`They counted ${words} of them.`)
        expect(found).toEqual([{ start: 13, end: 13 + words.length, value, ordinal: false }])
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['twenty-five billion', 25e9],
    ['two dozen', 24],
    ['a dozen', 12],
    ['half a million', 500_000],
    ['a quarter of a million', 250_000],
    ['two and a half million', 2.5e6],
    ['a million and a half', 1.5e6],
    ['three point one four', 3.14],
    ['one point five billion', 1.5e9],
    ['two thirds', 2 / 3],
    ['a hundred and twenty', 120],
    ['hundreds of thousands', 'hundreds of thousands'],
    ['billions', 'billions'],
  ])('%s is %s', (words, value) => {
    expect(values(`about ${words} were left`)).toEqual([value])
  })

  it.each([
    ['twenty-first', 21],
    ['Third', 3],
    ['twentieth', 20],
    ['hundred and fifth', 5],
  ])('%s is an ordinal', (words, value) => {
    expect(findNumberWords(words).at(-1)).toMatchObject({ value, ordinal: true })
  })

  it('keeps numbers apart that only stand side by side', () => {
    expect(values('two or three, four; five and six')).toEqual([2, 3, 4, 5, 6])
    expect(values('seven eight')).toEqual([7, 8])
    expect(values('between one hundred and two hundred, one thousand and two thousand')).toEqual([100, 200, 1000, 2000])
    expect(values('between ten and twenty thousand')).toEqual([10, 20_000])
  })

  it('finds none in words that only hold one', () => {
    expect(values('Someone often weighed the attendance; nonetheless a tent was phoned.')).toEqual([])
  })
})
