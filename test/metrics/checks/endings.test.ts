import { describe, expect, it } from 'vitest'
import { endings } from '../../../src/metrics/checks/endings.ts'
import { describeMetric, pair } from '../../../src/testing.ts'
import { told } from './told.ts'

const check = endings({ language: 'de' })

describe('endings', () => {
  it.each([
    ['Done.', 'Fertig.', 'de'],
    ['Done.', '完了。', 'ja'],
    ['Done.', 'เสร็จแล้ว', 'th'],
    ['Sure?', 'متأكد؟', 'ar'],
    ['Sure?', 'Σίγουρα;', 'el'],
    ['Sure?', 'よろしいですか。', 'ja'],
    ['Wait...', 'Warten…', 'de'],
    ['Name:', 'Nom :', 'fr'],
    ['Say "yes."', '„Ja“ sagen.', 'de'],
    ['one\n', 'eins\n', 'de'],
  ])('is silent: %j / %j', async (source, hypothesis, language) => {
    expect(await told(check, source, hypothesis, { language })).toEqual([])
  })

  it.each([
    ['Name:', 'Name', "minor punctuation: ends in 'none', expected 'colon'"],
    ['Sure?', 'Sicher.', "minor punctuation: ends in 'stop', expected 'question'"],
    ['one\n', 'eins', "minor space: '' stands behind the text, expected '\\n'"],
    ['one', ' eins', "minor space: ' ' stands before the text, expected ''"],
  ])('tells: %j / %j', async (source, hypothesis, expected) => {
    expect(await told(check, source, hypothesis)).toEqual([expected])
  })
})

describeMetric(check, [
  { name: 'checks three things of a string', pair: pair('Name: ', 'Name'), row: [1, 1, 1], score: 100 / 3 },
  { name: 'has nothing to say of nothing', pair: pair('', ''), row: [0, 0, 0], score: undefined },
])
