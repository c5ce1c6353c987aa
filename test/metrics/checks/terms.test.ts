import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { terms } from '../../../src/metrics/checks/terms.ts'
import type { Finding } from '../../../src/model/metric.ts'
import { readGlossary } from '../../../src/read/glossary.ts'
import { describeMetric, pair } from '../../../src/testing.ts'
import { told } from './told.ts'

const glossary = await readGlossary(join(import.meta.dirname, 'fixtures/glossary.csv'), 'en')
const check = terms({ language: 'de' }, glossary)

describe('terms', () => {
  it.each([
    ['Open the folders', 'Die Ordner öffnen'],
    ['of a folder', 'eines Ordners'],
    ['folder name', 'Ordnername'],
    ['Variorum runs', 'Variorum läuft'],
    ['a file', 'eine Mappe'],
  ])('is silent: %s / %s', async (source, hypothesis) => {
    expect(await told(check, source, hypothesis)).toEqual([])
  })

  it.each([
    ['Open the folder', 'Die Mappen öffnen', "major forbidden: 'Mappe' stands for 'folder', expected 'Ordner'"],
    ['Open the folder', 'Die Datei öffnen', "minor otherwise: 'folder' is not 'Ordner' in the translation"],
    ['Variorum runs', 'Variantenvergleich läuft', "minor otherwise: 'Variorum' is not 'Variorum' in the translation"],
  ])('tells: %s / %s', async (source, hypothesis, expected) => {
    expect(await told(check, source, hypothesis)).toEqual([expected])
  })

  it('asks a term of a language in that language alone, and in its regions', async () => {
    const ofGerman = { terms: [{ source: 'folder', target: 'Ordner', forbidden: [], language: 'de' }], sha256: 'a' }
    const inLanguage = (language: string) => told(terms({ language }, ofGerman), 'Open the folder', 'Otwórz folder')
    expect(await inLanguage('pl')).toEqual([])
    for (const language of ['de', 'de-AT']) expect(await inLanguage(language)).toHaveLength(1)
  })

  it('any of the translations that will do is right, and all are told where none is there', async () => {
    const own = {
      terms: [{ source: 'folder', target: 'Ordner', others: ['Mappe'], forbidden: ['Verzeichnis'] }],
      sha256: 'a',
    }
    const ofOwn = (hypothesis: string) => told(terms({ language: 'de' }, own), 'Open the folder', hypothesis)
    for (const right of ['Den Ordner öffnen', 'Die Mappen öffnen']) expect(await ofOwn(right)).toEqual([])
    expect(await ofOwn('Datei öffnen')).toEqual([
      "minor otherwise: 'folder' is not 'Ordner' or 'Mappe' in the translation",
    ])
  })

  it('points at the whole word, and says what should stand there', async () => {
    const findings: Finding[] = []
    await check.measure([pair('Open the folder', 'Alle Mappen öffnen')], (finding) => findings.push(finding))
    expect(findings).toMatchObject([{ place: { start: 5, end: 11 }, expected: 'Ordner' }])
  })

  it('takes a term within a longer one for a part of that', async () => {
    const own = {
      terms: [
        { source: 'Ferry Pro', target: 'Ferry Pro', forbidden: [] },
        { source: 'ferry', target: 'bac', forbidden: ['ferry'] },
      ],
      sha256: 'a',
    }
    const french = terms({ language: 'fr' }, own)
    expect(await told(french, 'Ferry Pro is here', 'Ferry Pro est là')).toEqual([])
    expect(await told(french, 'The ferry is here', 'Le ferry est là')).toHaveLength(1)
  })

  it('has nothing to check without a glossary', async () => {
    expect(await told(terms({ language: 'de' }), 'Open the folder', 'Die Datei öffnen')).toEqual([])
  })
})

describeMetric(check, [
  { name: 'counts each term of the source', pair: pair('a folder of Variorum', 'Datei von Variorum'), row: [1, 1, 0] },
])
