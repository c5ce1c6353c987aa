import { describe, expect, it } from 'vitest'
import { numerals } from '../../../src/metrics/checks/numerals.ts'
import { describeMetric, pair } from '../../../src/testing.ts'
import { told } from './told.ts'

const german = numerals({ language: 'de' })

describe('numerals', () => {
  it.each([
    ['Costs 1,234.50 a year', 'Kostet 1.234,5 im Jahr'],
    ['Costs 1,234.5 a year', 'Coûte 1 234,5 par an'],
    ['25 files', '٢٥ ملفًا'],
    ['3 files', 'drei Dateien'],
    ['See 10 of 20', '20, davon 10'],
    ['Version 1.2.3', 'Version 1.2.3'],
    ['26 miles away', '42 Kilometer entfernt'],
    ['At 3 pm', 'Um 15 Uhr'],
    ['5 million people', '500万人'],
    ['Hi {name1}', 'Hallo {name2}'],
    ['24 hours', '二十四小时', 'zh'],
    ['Two files', '2 Dateien'],
    ['One of 100,000 words', '10 万語の一つ', 'ja'],
    ['{{PLURAL:$1|1 boat|$1 boats}} left', '{{PLURAL:$1|$1 čoln|2 čolna|$1 čolni}}', 'sl'],
    ['Sails on 5/12/2026', 'Fährt am 12.5.2026'],
    ['Sails on 2026-05-12', 'Fährt am 12.05.2026'],
    ['Sails on December 5, 2026', 'Fährt am 5.12.2026'],
    ['Sails on 5/12/2026', 'Fährt am 5. Dezember 2026'],
  ])('is silent: %s / %s', async (source, hypothesis, language = 'de') => {
    expect(await told(german, source, hypothesis, { language })).toEqual([])
  })

  it.each([
    ['Sails on 5/12/2026', 'Fährt am 12.5.2027', "major changed: number '2026' became '2027'"],
    ['Version 1.2.3', 'Version 1.2.4', "major changed: number '1.2.3' became '1.2.4'"],
    ['Wait 30 seconds', 'Warte 20 Sekunden', "major changed: number '30' became '20'"],
    ['Costs 1,234.50', 'Kostet 1.234,6', "major changed: number '1,234.50' became '1.234,6'"],
    ['a century (e.g., 20)', 'ein Jahrhundert (z. B. 21)', "minor changed: number '20' became '21'"],
    ['7', '1', "minor changed: number '7' became '1'"],
    ['ISO-8859-1', 'ISO-8859-15', "minor changed: number '1' became '15'"],
    [
      '+31 42 123',
      '+36 20 123',
      "minor changed: number '42 123' became '20 123'",
      "minor changed: number '31' became '36'",
    ],
    ['3个文件', '4 Dateien', "major changed: number '3' became '4'"],
    ['At most 140 signs', 'Nicht zu viele Zeichen', "minor lost: number '140' is not in the translation"],
    ['In %d of 30 days', 'In %d Tagen', "minor lost: number '30' is not in the translation"],
  ])('tells: %s / %s', async (source, hypothesis, ...expected) => {
    expect((await told(german, source, hypothesis)).toSorted()).toEqual(expected.toSorted())
  })
})

describeMetric(german, [
  { name: 'counts each figure', pair: pair('10 or 20 or 30', '10 oder 20 oder 40'), row: [2, 1, 0], score: 200 / 3 },
  { name: 'has nothing to check without figures', pair: pair('none', 'nichts'), row: [0, 0, 0], score: undefined },
  { name: 'leaves a missing translation to others', pair: pair('30', ''), row: [0, 0, 0], score: undefined },
])
