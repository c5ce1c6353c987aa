import { describe, expect, it } from 'vitest'
import { spellingOf } from '../../src/text/spelling.ts'

describe('the spelling of names', () => {
  it.each([
    ['Yevgeny Obolenski', 'Evgeni Obolensky'],
    ['Chao Ming-te', 'Zhao Mingde'],
    ['Bavaria', 'Bavarian'],
    ['Okafor', 'Ada Okafor'],
    ['Dvořák', 'Dvorak'],
    ['EUR', 'EURO'],
    ['Nazarshoeva', 'Nazarshoyeva'],
  ])('takes %s and %s for two ways to write one name', (a, b) => {
    expect(spellingOf(a, b)).toBe('same')
    expect(spellingOf(b, a)).toBe('same')
  })

  it.each([
    ['Okafor', 'Okafur'],
    ['Tunxi', 'Tunsi'],
    ['Ada Muttaqi', 'Ada Muthaki'],
    ['Kelvin', 'Kevin'],
    ['UNESCO', 'UNSECO'],
    ['Marein', 'Marine'],
    ['UNICEF', 'UNIXCEF'],
  ])('takes %s and %s for one name with a slip in it', (a, b) => {
    expect(spellingOf(a, b)).toBe('near')
    expect(spellingOf(b, a)).toBe('near')
  })

  it.each([
    ['Chile', 'Peru'],
    ['Maria', 'Mario'],
    ['A320', 'A330'],
    ['Ada Okafor', 'Ada Lima'],
    ['Lima', 'Lama'],
    ['SEC', 'SFC'],
    ['CDU', 'CSU'],
    ['', 'Lima'],
  ])('takes %s and %s for two', (a, b) => {
    expect(spellingOf(a, b)).toBe('other')
    expect(spellingOf(b, a)).toBe('other')
  })
})
