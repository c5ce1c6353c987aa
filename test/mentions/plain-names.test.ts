import { describe, expect, it } from 'vitest'
import { sameInflectedName } from '../../src/mentions/names/inflection.ts'
import { findPlainNames, usageOf } from '../../src/mentions/names/plain-names.ts'

const names = (text: string, language: string, others: readonly string[] = []): readonly string[] =>
  findPlainNames(text, language, usageOf([text, ...others], language)).map(({ text: name }) => name)

describe('findPlainNames', () => {
  it.each([
    ['fr', 'Hier, Adèle Moreau a quitté Brest. Moreau parlait peu.', ['Adèle Moreau', 'Brest', 'Moreau']],
    ['es', 'Ayer Rosa de la Vega llegó a Perú.', ['Rosa de la Vega', 'Perú']],
    ['ru', 'Вчера Анна Белова прилетела в Норвегию.', ['Анна Белова', 'Норвегию']],
    ['cs', 'Včera přijela Jana Dvořáková do Německa.', ['Jana Dvořáková', 'Německa']],
    ['de', 'Die Brücke sah Anna Kessler gern. In Polen blieb Kessler.', ['Anna Kessler', 'Polen', 'Kessler']],
  ])('%s: %s', (language, text, expected) => {
    expect(names(text, language)).toEqual(expected)
  })

  it('knows countries in any case', () => {
    const text = 'Переговоры в Норвегии и с Чили.'
    const found = findPlainNames(text, 'ru', usageOf([text], 'ru'))
    expect(found.map(({ place }) => place)).toEqual(['place:norway', 'place:chile'])
  })

  it('takes for no name what another text writes small, nor politeness, nor what is shouted', () => {
    expect(names('Он видел Товар.', 'ru', ['Этот товар хорош.'])).toEqual([])
    expect(names('Мы любим Вас.', 'ru')).toEqual([])
    expect(names('SEHR WICHTIGE SACHEN', 'de')).toEqual([])
  })
})

describe('sameInflectedName', () => {
  it.each([
    ['Соколов', 'Соколова'],
    ['Сергею Соколову', 'Sergei Sokolov'],
    ['Адрианом Келлером', 'Адриан Келлер'],
    ['Dvořákovi', 'Dvořák'],
    ['Kesslers', 'Anna Kessler'],
    ['Шварца', 'Schwarz'],
    ['Praha', 'Prahy'],
  ])('%s can be %s', (a, b) => {
    expect(sameInflectedName(a, b)).toBe(true)
  })

  it.each([
    ['Иран', 'Ирак'],
    ['Deng Yi', 'Deng Mingde'],
    ['Белов', 'Волков'],
    ['Oslo', 'Opole'],
    ['Anna Kessler', 'Anna Brandt'],
  ])('%s cannot be %s', (a, b) => {
    expect(sameInflectedName(a, b)).toBe(false)
  })
})
