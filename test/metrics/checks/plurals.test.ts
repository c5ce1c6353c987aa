import { describe, expect, it } from 'vitest'
import { plurals } from '../../../src/metrics/checks/plurals.ts'
import type { Finding } from '../../../src/model/metric.ts'
import { describeMetric, pair } from '../../../src/testing.ts'

const check = plurals({ language: 'en' })

async function measured(language: string, ids: readonly string[]) {
  const found: Finding[] = []
  const pairs = ids.map((id) => ({
    references: ['{n} boats'],
    hypothesis: '{n}',
    unit: { id, language, plural: '{n} boats' },
  }))
  const rows = await check.measure(pairs, (finding) => found.push(finding))
  return { rows: rows.map((row) => Array.from(row)), told: found.map(({ message, expected }) => [message, expected]) }
}

describe('plurals', () => {
  it.each([
    ['i18next', ['boats_one', 'boats_few', 'boats_other']],
    ['Rails', ['boats.one', 'boats.few', 'boats.other']],
    ['Android', ['boats[one]', 'boats[few]', 'boats[other]']],
  ])('tells a form that the language needs, in ids as %s has them', async (_who, ids) => {
    const { rows, told } = await measured('pl', ids)
    expect(told).toEqual([["'boats' has no form 'many', which 'pl' has for 0, 5, 6", 'many']])
    // Polish needs one, few and many of whole numbers: `other` is for 1.5
    expect(rows).toEqual([
      [0, 0],
      [0, 0],
      [2, 1],
    ])
  })

  it.each([
    ['ja', ['boats_other']],
    ['de', ['boats_one', 'boats_other']],
    ['fr', ['boats_one', 'boats_other']],
    ['en', ['place_ordinal_one', 'place_ordinal_two', 'place_ordinal_few', 'place_ordinal_other']],
    ['qqq', ['boats_one']],
    ['pl', ['boats[0]', 'boats[1]']],
  ])('is silent where %s has all that whole numbers need', async (language, ids) => {
    expect((await measured(language, ids)).told).toEqual([])
  })

  it('tells ordinals by their own forms', async () => {
    const { told } = await measured('en', ['place_ordinal_one', 'place_ordinal_other'])
    expect(told.map(([, category]) => category)).toEqual(['two', 'few'])
  })

  it('asks no form of a string that is none, or has no translation', async () => {
    const unit = { id: 'boats_one', language: 'pl', plural: '{n} boats' }
    const pairs = [
      { references: ['Number one'], hypothesis: 'Numer jeden', unit: { id: 'number_one', language: 'pl' } },
      { references: ['{n} boat'], hypothesis: '', unit },
    ]
    expect((await check.measure(pairs)).map((row) => Array.from(row))).toEqual([
      [0, 0],
      [0, 0],
    ])
  })
})

describeMetric(check, [
  { name: 'has nothing to check where nothing is a plural', pair: pair('a', 'b'), row: [0, 0], score: undefined },
])
