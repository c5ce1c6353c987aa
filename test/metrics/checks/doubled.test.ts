import { describe, expect, it } from 'vitest'
import { doubled } from '../../../src/metrics/checks/doubled.ts'
import { describeMetric, pair } from '../../../src/testing.ts'
import { told } from './told.ts'

const check = doubled({ language: 'de' })

describe('doubled', () => {
  it('tells a word that stands twice', async () => {
    const message = "minor twice: 'Datei Datei' has a word twice, expected 'Datei'"
    expect(await told(check, 'the old file', 'die alte Datei Datei')).toEqual([message])
  })

  it.each([
    ['bye bye now', 'bye bye jetzt', 'de'],
    ['the one that she sees', 'die, die sie sie nennt', 'de'],
    ['where you are', 'où vous vous trouvez', 'fr'],
    ['all files', 'semua fail fail', 'id'],
    ['log in', 'login log-in log', 'de'],
  ])('is silent: %s / %s', async (source, hypothesis, language) => {
    expect(await told(check, source, hypothesis, { language })).toEqual([])
  })
})

describeMetric(check, [
  { name: 'counts a string once that is right', pair: pair('a new file', 'eine neue Datei'), row: [1, 0], score: 100 },
  { name: 'counts each doubled word', pair: pair('all of it', 'alles alles davon davon'), row: [0, 2], score: 0 },
  { name: 'has nothing to check in one word', pair: pair('Open', 'Öffnen'), row: [0, 0], score: undefined },
])
