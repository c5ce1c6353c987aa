import { describe, expect, it } from 'vitest'
import { findFigures } from '../../src/mentions/entities.ts'
import { findEastAsianNumbers } from '../../src/text/east-asian.ts'

const ids = (text: string, language: string): readonly string[] => findFigures(text, language).map(({ id }) => id)

describe('findEastAsianNumbers', () => {
  it.each([
    ['1億2000万人', 120_000_000],
    ['近 300 万的选民', 3_000_000],
    ['二十五人', 25],
    ['三百万', 3_000_000],
    ['1万2,345円', 12_345],
    ['3.5亿元', 350_000_000],
    ['2万亿', 2e12],
    ['一九八四年', 1984],
    ['两百', 200],
  ])('%s is %d', (text, value) => {
    expect(findEastAsianNumbers(text).map((found) => found.value)).toEqual([value])
  })

  it.each(['千葉', '十分な', '三重', '第5回'])('%s counts nothing', (text) => {
    expect(findEastAsianNumbers(text)).toEqual([])
  })
})

describe('figures of Chinese and Japanese', () => {
  it.each([
    ['12月24日に1万人', 'ja', ['date:--12-24', 'number:10000']],
    ['２０２２年３月３０日は水曜日', 'ja', ['date:2022-03-30', 'date:weekday:3']],
    ['500ポンドと40米ドル、１００％', 'ja', ['money:500-GBP', 'money:40-USD', 'percent:100-%']],
    ['11 月 11 日，享年 85 岁', 'zh', ['date:--11-11', 'number:85']],
    ['85 英里，140 美元，2020 年', 'zh', ['quantity:85-mile', 'money:140-USD', 'date:2020']],
  ])('%s', (text, language, expected) => {
    expect(ids(text, language)).toEqual(expected)
  })
})
