import { describe, expect, it } from 'vitest'
import { findUncasedNames, surnamesIn } from '../../src/mentions/names/uncased-names.ts'

const names = (text: string, language: string): readonly string[] =>
  findUncasedNames(text, language, surnamesIn([text])).map(({ text: name, place }) => place ?? name)

describe('names without capitals', () => {
  it('are countries, and in Chinese persons by the dot', () => {
    expect(names('部长安娜·凯斯勒周一访问智利，凯斯勒说。', 'zh')).toEqual(['安娜·凯斯勒', 'place:chile', '凯斯勒'])
    expect(names('大臣はチリを訪れた。', 'ja')).toEqual(['place:chile'])
  })

  it('are not inside other names', () => {
    expect(names('马里奥去了马里', 'zh')).toEqual(['place:mali'])
  })

  it('in Arabic may have a preposition before and an ending behind them', () => {
    expect(names('ستوقع فرنسا مع الحكومة الصينية والأردن للهند', 'ar')).toEqual([
      'place:france',
      'place:china',
      'place:jordan',
      'place:india',
    ])
    expect(names('كوب من الماء', 'ar')).toEqual([])
  })
})
