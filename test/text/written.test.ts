import { describe, expect, it } from 'vitest'
import { findDigits, findWritten } from '../../src/text/written.ts'

const whole = (text: string) => ({ text, spans: [{ start: 0, end: text.length }] })
const written = (name: string, text: string, id = '', taken: readonly { start: number; end: number }[] = []) => {
  const found = findWritten({ text: name, id }, whole(text), taken)
  return found && text.slice(found.start, found.end)
}

describe('findWritten', () => {
  it.each([
    ['Arcane', 'the series “Arcane” began', 'Arcane'],
    ['Biotin', 'with biotin added', 'biotin'],
    ['E95', 'the E 95 stood there', 'E 95'],
    ['Construction Minister Ada Okafor', 'the minister, Ada Okafor', 'Ada Okafor'],
    ['Räikkönen', 'RAIKKONEN won', 'RAIKKONEN'],
    ['Chileans', 'a Chilean said', 'Chilean'],
  ])('finds %s in: %s', (name, text, expected) => {
    expect(written(name, text)).toBe(expected)
  })

  it('knows the adjective of a land', () => {
    expect(written('West', 'in western countries', 'place:west')).toBe('western')
  })

  it('finds no part of a word, no other name, and nothing in what is taken', () => {
    expect(written('Lima', 'the limal glands')).toBeUndefined()
    expect(written('Ada Okafor', 'Bela Okafor')).toBeUndefined()
    expect(written('Lima', 'Lima fears it', '', [{ start: 0, end: 4 }])).toBeUndefined()
  })
})

describe('findDigits', () => {
  it('finds a figure inside a score, not inside a longer figure', () => {
    expect(findDigits('61', whole('a 61:72 defeat'), [])).toEqual({ start: 2, end: 4 })
    expect(findDigits('61', whole('it cost 6125, or 3.61'), [])).toBeUndefined()
  })
})
