import { describe, expect, it } from 'vitest'
import { translated } from '../../../src/metrics/checks/translated.ts'
import { describeMetric, pair } from '../../../src/testing.ts'
import { told } from './told.ts'

const check = translated({ language: 'de', sourceLanguage: 'en' })

describe('translated', () => {
  it.each([
    ['Open file', 'Datei öffnen'],
    ['Variorum Harness', 'Variorum Harness'],
    ['OK', 'OK'],
    ['%s: %d/%d', '%s: %d/%d'],
    ['run --in=file --out=file', 'run --in=file --out=file'],
    ['https://example.org/some/page of', 'https://example.org/some/page of'],
  ])('is silent: %s / %s', async (source, hypothesis) => {
    expect(await told(check, source, hypothesis)).toEqual([])
  })

  it('tells a string that is its source again, between languages that are known and differ', async () => {
    const message = "minor same: 'the file is gone' is the source, expected a translation of it"
    expect(await told(check, 'the file is gone', 'the file is gone')).toEqual([message])
    expect(await told(check, 'the file is gone', 'the file is gone', { language: 'en-GB' })).toEqual([])
    expect(await told(translated({ language: 'de' }), 'the file is gone', 'the file is gone')).toEqual([])
  })

  it('tells an empty one, where its key is not told as such', async () => {
    expect(await told(check, 'Open it', ' ')).toEqual(["major empty: is empty, expected a translation of 'Open it'"])
    expect(await told(check, 'the', ' ')).toEqual(["minor empty: is empty, expected a translation of 'the'"])
    expect(await told(check, 'Open', '', { state: 'missing' })).toEqual([])
    expect(await told(check, '…', '')).toEqual([])
  })
})

// That two equal sides are best is not so where the languages differ: that is what it checks.
describeMetric(translated({ language: 'de' }), [
  { name: 'counts a translation', pair: pair('Open the file', 'Datei öffnen'), row: [1, 0, 0], score: 100 },
  { name: 'counts an empty one', pair: pair('Open the file', ''), row: [0, 1, 0], score: 0 },
  { name: 'has nothing to say of signs', pair: pair('- / -', '- / -'), row: [0, 0, 0], score: undefined },
])
