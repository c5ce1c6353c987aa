import { describe, expect, it } from 'vitest'
import { canBeSameDay, resolveDate } from '../../src/mentions/dates/resolve-date.ts'

// a Thursday
const published = '2019-05-16'
const days = (value: string, text = '') => resolveDate(value, text, published) ?? []

describe('resolveDate', () => {
  it.each([
    ['weekday:3', '', '--05-15'],
    ['weekday:4', '', '2019-05-16'],
    ['relative:yesterday', '', '2019-05-15'],
    ['relative:last-month', '', '2019-04'],
    ['relative:last-month', '', '--04-03'],
    ['relative:last-week', '', '--05-08'],
    ['relative:last-year', '', '2018'],
    ['relative:before-3-day', 'three days ago', '--05-13'],
    ['relative:before-2-week', 'two weeks ago', '--05-01'],
    ['last:--08', '', '2018-08'],
    ['2018-08-20', '', '2018'],
  ])('%s can be %s%s', (value, text, other) => {
    expect(canBeSameDay(days(value, text), days(other))).toBe(true)
  })

  it.each([
    ['weekday:4', '', '--05-15'],
    ['relative:last-month', '', '--03'],
    ['relative:yesterday', '', '--05-16'],
    ['relative:next-week', '', '--05-13'],
    ['last:--08', '', '2019-08'],
  ])('%s cannot be %s%s', (value, text, other) => {
    expect(canBeSameDay(days(value, text), days(other))).toBe(false)
  })

  it('leaves open what counts from something else than the day of publication', () => {
    expect(resolveDate('relative:before-2-week', 'two weeks earlier', published)).toBeUndefined()
    expect(resolveDate('relative:recent-years', 'recent years', published)).toBeUndefined()
  })
})
