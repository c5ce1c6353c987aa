import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNumbers } from '../../src/mentions/numbers/numbers.ts'

const brief = (text: string, language = 'en'): readonly string[] =>
  findNumbers(text, language).map(({ type, value, unit, start, end }) =>
    [type, value, unit, `«${text.slice(start, end)}»`].filter((part) => part !== undefined).join(' '),
  )

describe('findNumbers', () => {
  it.each([
    ['a grant of €80m for', ['money 80000000 EUR «€80m»']],
    ['some $3bn was', ['money 3000000000 USD «$3bn»']],
    ['US$1.5 million in', ['money 1500000 USD «US$1.5 million»']],
    ['worth billions of dollars', ['money billions USD «billions of dollars»']],
    ['7.5 shillings', ['money 7.5 shilling «7.5 shillings»']],
    ['30 million baht', ['money 30000000 baht «30 million baht»']],
    ['twenty-five billion euros', ['money 25000000000 EUR «twenty-five billion euros»']],
    ['the 76-kilometre border', ['quantity 76 km «76-kilometre»']],
    ['the 76 km border', ['quantity 76 km «76 km»']],
    ['a two-day meeting', ['quantity 2 day «two-day»']],
    ['fell 2.4 per cent', ['percent 2.4 % «2.4 per cent»']],
    ['fell by 2.4% and 3 percent', ['percent 2.4 % «2.4%»', 'percent 3 % «3 percent»']],
    ['up 2 percentage points', ['percent 2 point «2 percentage points»']],
    ['1,312 homes', ['number 1312 «1,312»']],
    ['the 27-nation bloc', ['number 27 «27»']],
    ['a magnitude 6.4 earthquake', ['quantity 6.4 magnitude «6.4»']],
    ['a 6.4-magnitude earthquake', ['quantity 6.4 magnitude «6.4»']],
    ['5m people fled a 5m wave', ['number 5000000 «5m»', 'quantity 5 m «5m»']],
    ['their 21st and third tries', ['ordinal 21 «21st»', 'ordinal 3 «third»']],
    ['it was −5 °C', ['quantity -5 °C «−5 °C»']],
    ['2½ hours', ['quantity 2.5 hour «2½ hours»']],
    [
      'cost 400 000 kronor and 1 250 000 hours',
      ['money 400000 crown «400 000 kronor»', 'quantity 1250000 hour «1 250 000 hours»'],
    ],
    ['12 working days', ['quantity 12 day «12 working days»']],
    ['600 cubic feet a second', ['quantity 600 cubic-foot/second «600 cubic feet a second»']],
    ['ran 5 km a day later', ['quantity 5 km «5 km»']],
    ['three-quarters of voters', ['number 0.75 «three-quarters»']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected)
  })

  it('gives both ends of a range the unit and the scale that one of them has', () => {
    expect(brief('5 to 7 per cent')).toEqual(['percent 5 % «5»', 'percent 7 % «7 per cent»'])
    expect(brief('$3-5 billion')).toEqual(['money 3000000000 USD «$3»', 'money 5000000000 USD «5 billion»'])
    expect(brief('between 10 and 12 km')).toEqual(['quantity 10 km «10»', 'quantity 12 km «12 km»'])
    expect(brief('3 to 5 million dollars')).toEqual(['money 3000000 USD «3»', 'money 5000000 USD «5 million dollars»'])
  })

  it('takes separators by language', () => {
    expect(brief('1.312,5 und 2.000', 'de')).toEqual(['number 1312.5 «1.312,5»', 'number 2000 «2.000»'])
    expect(brief('12\u202f500,75 €', 'fr')).toEqual(['money 12500.75 EUR «12\u202f500,75 €»'])
    expect(brief('1.312', 'en')).toEqual(['number 1.312 «1.312»'])
    expect(brief('1.312.000', 'en')).toEqual(['number 1312000 «1.312.000»'])
  })

  it('reads figures that stand right behind a word of a script without spaces', () => {
    expect(findNumbers('港口关闭3天，损失达1,200万元。', 'zh', []).map(({ start }) => start)).toEqual([4, 10])
  })

  it('reads no number in names, versions, addresses and telephone numbers', () => {
    expect(brief('The G7, an F-16, COVID-19, H5N1 and v2.4.1 at https://a.org/2022/03 or +49 30 1234567')).toEqual([])
  })

  it('tells one and second from the pronoun and the unit of time', () => {
    expect(brief('No one knew; one of them waited a second. At first nobody came.')).toEqual([])
    expect(brief('one soldier and the second visit')).toEqual(['number 1 «one»', 'ordinal 2 «second»'])
  })

  it.each([
    ['They won 3–1 and drew 2:2.', ['number 3:1 «3–1»', 'number 2:2 «2:2»']],
    ['a 0-4 defeat', ['number 0:4 «0-4»']],
    ['They won 1-3.', ['number 1:3 «1-3»']],
    ['10-20 people came', ['number 10 «10»', 'number 20 «20»']],
  ])('reads a result as one figure, and a range as two: %s', (text, expected) => {
    expect(brief(text)).toEqual(expected)
  })

  it.each([
    ['٤٥ and १४ and ۱٬۵۰۰', ['number 45 «٤٥»', 'number 14 «१४»', 'number 1500 «۱٬۵۰۰»']],
    ['٣٫٥٪ and 1,50,000', ['percent 3.5 % «٣٫٥٪»', 'number 150000 «1,50,000»']],
    ['minus 5 degrees', ['quantity -5 degree «minus 5 degrees»']],
    ['10 minus 5', ['number 10 «10»', 'number 5 «5»']],
    ['a gap (-2 mm)', ['quantity 2 mm «-2 mm»']],
    ['2/3 voted, 24/7', [`number ${2 / 3} «2/3»`]],
    ['on the 22. of May', ['ordinal 22 «22.»']],
    ['a 5G mast', ['number 5G «5G»']],
    ['with version 2.10 of it', ['number 2.10 «2.10»']],
    ['prices rose 2.10 percent', ['percent 2.1 % «2.10 percent»']],
  ])('reads figures as the world writes them: %s', (text, expected) => {
    expect(brief(text)).toEqual(expected)
  })

  it('survives stray digits', () => {
    expect(() => brief('1/2 3: 4; ,5 6. 7,, 8% -9- 0x1F 1e5 $ € 10..20')).not.toThrow()
  })

  it('reads back grouped and plain digits in several languages', () => {
    assert(
      property(integer({ min: 0, max: 999_999_999 }), constantFrom('en', 'de', 'fr', 'es'), (n, language) => {
        const written = new Intl.NumberFormat(language).format(n)
        const [found, ...rest] = findNumbers(`(${written})`, language)
        expect(found).toEqual({ type: 'number', start: 1, end: 1 + written.length, value: n })
        expect(rest).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
