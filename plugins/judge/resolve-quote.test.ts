import { describe, expect, it } from 'vitest'
import { resolveQuote } from './resolve-quote.ts'

const said = (quote: string, text: string, occurrence?: number): string | undefined => {
  const place = resolveQuote(quote, text, occurrence)
  return place && text.slice(place.start, place.end)
}

describe('a quote', () => {
  it.each([
    ['letter by letter', 'no cars', 'It carries no cars.', 'no cars'],
    ['in other case', 'NO Cars', 'It carries no cars.', 'no cars'],
    ['in other width', 'ABC 12', 'the ＡＢＣ　１２ files', 'ＡＢＣ　１２'],
    ['in other marks', '"it\'s" - so', 'He says “it’s” – so.', '“it’s” – so'],
    ['in other white space', 'no   more\ncars', 'with no\u00a0more \t cars', 'no\u00a0more \t cars'],
    ['composed and decomposed', 'cafe\u0301', 'a café', 'café'],
    ['as letters for a ligature', 'ofﬁce', 'the office', 'office'],
    ['around what is not seen', 'timetable', 'the time\u00adtable', 'time\u00adtable'],
    ['in letters with two small forms', 'ΟΔΟΣ', 'η οδος', 'οδος'],
    ['behind characters of two units', 'gone', '𝒳 🇺🇳 Gone', 'Gone'],
  ])('is found %s', (_, quote, text, found) => {
    expect(said(quote, text)).toBe(found)
  })

  it('means whole words, if there are some', () => {
    expect(resolveQuote('is', 'This is it')).toEqual({ start: 5, end: 7 })
    expect(resolveQuote('hi', 'This')).toEqual({ start: 1, end: 3 })
    expect(resolveQuote('界', '世界')).toEqual({ start: 1, end: 2 })
  })

  it('means the place that it says, or the first', () => {
    const text = 'a day, a night, a day'
    expect([1, 2, 3].map((occurrence) => resolveQuote('a day', text, occurrence)?.start)).toEqual([0, 16, 0])
    expect(resolveQuote('A Day', text, 2)?.start).toBe(16)
  })

  it.each(['', ' \n', 'bus', '\u200b', 'carriesno'])('is nowhere: %j', (quote) => {
    expect(resolveQuote(quote, 'It carries no cars.')).toBeUndefined()
  })
})
