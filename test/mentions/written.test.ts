import { describe, expect, it } from 'vitest'
import { findDigits, findWritten } from '../../src/mentions/written.ts'

const whole = (text: string) => ({ text, spans: [{ start: 0, end: text.length }] })
const written = (name: string, text: string, id = '', taken: readonly { start: number; end: number }[] = []) => {
  const found = findWritten({ text: name, id }, whole(text), taken)
  return found && text.slice(found.start, found.end)
}

describe('findWritten', () => {
  it.each([
    ['Lanterns', 'the series “Lanterns” began', 'Lanterns'],
    ['Fennel', 'with fennel added', 'fennel'],
    ['K12', 'the K 12 stood there', 'K 12'],
    ['Construction Minister Ada Okafor', 'the minister, Ada Okafor', 'Ada Okafor'],
    ['Häkkilä', 'HAKKILA won', 'HAKKILA'],
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
    expect(written('Turku Mill Board', 'by the Oulu Mill Board', 'organisation:turku-mill-board')).toBeUndefined()
    expect(written('Turku Mill Board', 'The Mill Board said', 'organisation:turku-mill-board')).toBe('Mill Board')
    expect(written('Lima', 'Lima fears it', '', [{ start: 0, end: 4 }])).toBeUndefined()
  })
})

describe('findDigits', () => {
  it('finds a figure inside a score, not inside a longer figure', () => {
    expect(findDigits('34', whole('a 34:18 defeat'), [])).toEqual({ start: 2, end: 4 })
    expect(findDigits('34', whole('it cost 3425, or 3.34'), [])).toBeUndefined()
  })
})
