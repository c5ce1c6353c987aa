import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/mentions/dates/dates.ts'

const brief = (text: string, language = 'en'): readonly string[] =>
  findDates(text, language).map(({ value, start, end }) => `${value} «${text.slice(start, end)}»`)

describe('findDates', () => {
  it.each([
    ['on February 24', '--02-24 «February 24»'],
    ['on 24 February 2022', '2022-02-24 «24 February 2022»'],
    ['on March 30, 2022,', '2022-03-30 «March 30, 2022»'],
    ['on 24.02.2022', '2022-02-24 «24.02.2022»'],
    ['on 2022-02-24', '2022-02-24 «2022-02-24»'],
    ['on the 3rd of May', '--05-03 «3rd of May»'],
    ['in May 2019', '2019-05 «May 2019»'],
    ['in 1989', '1989 «1989»'],
    ['the protests (1989)', '1989 «1989»'],
    ['in the 1990s', '199X «the 1990s»'],
    ['a 19th-century house', '18XX «19th-century»'],
    ['in early March', 'early:--03 «early March»'],
    ['early Wednesday', 'weekday:3 «early Wednesday»'],
    ['on Wednesday morning', 'weekday:3 «Wednesday morning»'],
    ['last week', 'relative:last-week «last week»'],
    ['two weeks ago', 'relative:before-2-week «two weeks ago»'],
    ['Five weeks after the flood', 'relative:after-5-week «Five weeks after»'],
    ['a week earlier', 'relative:before-1-week «a week earlier»'],
    ['only days before the vote', 'relative:before-some-day «only days before»'],
    ['in recent years', 'relative:recent-years «recent years»'],
    ['earlier this year', 'relative:this-year «earlier this year»'],
    ['last August', 'last:--08 «last August»'],
    ['at 5:30 p.m. sharp', 'T17:30 «5:30 p.m.»'],
    ['at 17:30', 'T17:30 «17:30»'],
    ['by 0600 GMT', 'T06:00 «0600 GMT»'],
    ['around midnight', 'T00:00 «midnight»'],
    ['in summer 2021', '2021-summer «summer 2021»'],
    ['from 2019–2021', '2019/2021 «2019–2021»'],
  ])('%s: %s', (text, expected) => {
    expect(brief(text)).toEqual([expected])
  })

  it('reads May, March and a second as dates only where they are', () => {
    expect(brief('They may march. March on, he said. May I wait a second?')).toEqual([])
    expect(brief('In May they set out')).toEqual(['--05 «May»'])
  })

  it('leaves amounts that look like years alone', () => {
    expect(brief('about 2000 troops, 1,989 homes, €1950, 2022.5 points')).toEqual([])
  })

  it('reads day and month by language', () => {
    expect(brief('3/4/2021')).toEqual(['2021-03-04 «3/4/2021»'])
    expect(brief('3/4/2021', 'en-GB')).toEqual(['2021-04-03 «3/4/2021»'])
    expect(brief('13/4/2021')).toEqual(['2021-04-13 «13/4/2021»'])
    expect(brief('am 24. Februar 2022', 'de')).toEqual(['2022-02-24 «24. Februar 2022»'])
    expect(brief('el 24 de febrero de 2022', 'es')).toEqual(['2022-02-24 «24 de febrero de 2022»'])
    expect(brief('le 24 février', 'fr')).toEqual(['--02-24 «24 février»'])
    expect(brief('24 февраля 2022', 'ru')).toEqual(['2022-02-24 «24 февраля 2022»'])
  })
})
