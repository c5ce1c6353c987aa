import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Result } from '../../src/model/result.ts'
import { lineAndColumn } from '../../src/text/line-and-column.ts'
import { file, temporaryFolder } from '../folder.ts'
import { variorum } from './variorum.ts'

const folder = temporaryFolder()
const json = (name: string, value: unknown): string =>
  file(join(folder, name), `${JSON.stringify(value, undefined, 2)}\n`)

const en = { cart: 'You have %d boats', menu: { open: 'Open {name}', close: 'Close the hatch' }, bye: 'Goodbye' }
json('en.json', en)
json('de.json', {
  menu: { close: 'Luke schließen', open: '{nombre} öffnen' },
  new: 'Neu',
  cart: 'Sie haben %d Boote',
})
json('fr.json', { bye: 'Au revoir', cart: 'Vous avez %d bateaux', menu: { open: 'Ouvrir {name}', close: 'Fermer' } })

const resultOf = (path: string): Result => JSON.parse(readFileSync(join(folder, path), 'utf8'))

/** What was found, with the place that an editor would show. */
const told = ({ documents, findings, reference }: Result) =>
  findings.map(({ system, metric, statistic, document, place }) => {
    const owner = place?.side === 'reference' ? reference : system
    const text = documents.find(({ id }) => id === document)!.texts.find((one) => one.system === owner)!
    const { line } = lineAndColumn(text.lines ?? [], place?.start ?? 0)
    return `${system} ${metric} ${statistic} ${text.path}:${line}`
  })

describe('run --source', () => {
  it('holds every string against the source’s of its key, whatever the order, and finds what is there in one file alone', async () => {
    const { code, stderr } = await variorum(['run', '--source', 'en.json', 'de.json', 'fr.json', '--out', 'a'], folder)
    expect([code, stderr]).toEqual([0, expect.stringContaining('a/en/report.md and result.json written')])
    const result = resultOf('a/en/result.json')
    expect(told(result)).toEqual([
      'de keys missing en.json:7',
      'de keys added de.json:6',
      'de placeholders changed de.json:4',
    ])
    expect(result.scores.filter(({ metric }) => metric === 'keys').map(({ system, score }) => [system, score])).toEqual(
      [
        ['de', 75],
        ['fr', 100],
      ],
    )
    expect(result.documents[0]!.texts[1]!.passages.map(({ key }) => key)).toContain('menu.open')
  })

  it('scores a machine’s strings against a person’s where those are the source', async () => {
    json('machine.json', { bye: 'Tschau', cart: 'Sie haben %d Boote', menu: { open: '{nombre} auf', close: 'Zu' } })
    const words = ['run', '--source', 'de.json', 'machine.json', '--metrics', 'chrf,placeholders', '--out', 'people']
    expect((await variorum(words, folder)).code).toBe(0)
    const [chrf, placeholders] = resultOf('people/de/result.json').scores.map(({ score }) => score)
    expect(chrf).toBeGreaterThan(0)
    expect(chrf).toBeLessThan(100)
    expect(placeholders).toBe(100)
  })

  it('scores all strings and keeps those in which something was found, and says how many others there are', () => {
    const { documents, scores } = resultOf('a/en/result.json')
    const [{ texts, unlisted }] = documents as [Result['documents'][number]]
    expect([unlisted, ...texts.map(({ passages }) => passages.map(({ key }) => key))]).toEqual([
      1,
      // the string before one that is missing says where that would stand
      ['menu.open', 'menu.close', 'bye'],
      ['menu.close', 'menu.open', 'new'],
      [],
    ])
    expect(scores.find(({ metric, system }) => metric === 'translated' && system === 'fr')?.statistics.kept).toBe(4)
    expect(readFileSync(join(folder, 'a/en/report.md'), 'utf8')).toContain(
      'Strings in which nothing was found are not shown: 1 string.',
    )
  })

  it('can be held to a baseline, and compared, after its source has another string', async () => {
    await variorum(['bless', 'a/en', '--reason', 'as it is'], folder)
    json('en.json', { boats: 'We have 5 boats', ...en })
    json('fr.json', { boats: 'Nous avons 6 bateaux', ...JSON.parse(readFileSync(join(folder, 'fr.json'), 'utf8')) })
    await variorum(['run', '--source', 'en.json', 'de.json', 'fr.json', '--out', 'later'], folder)
    const held = ['gate', 'later/en', '--baseline', 'variorum.baseline.json', '--max-new', 'numerals=0']
    const { code, stdout } = await variorum(held, folder)
    expect([code, stdout]).toEqual([
      1,
      expect.stringMatching(
        /^fr\.json:2:24: boats: max-new numerals=0: expected '5', found '6' .*\n1 rule, 1 violated/,
      ),
    ])
    const compared = await variorum(['compare', 'a/en', 'later/en'], folder)
    expect(compared.stdout).toContain('findings: 2 new, 0 gone, 3 same')
    expect((await variorum(['compare', 'a/en', 'later/en', '--remeasure'], folder)).stderr).toBe(
      'variorum: a/en: a result of strings keeps those in which something was found, expected variorum run on their files\n',
    )
    json('en.json', en)
  })

  it('gives the same findings, by their fingerprints, when keys change their order or others come before them', async () => {
    const before = resultOf('a/en/result.json').findings.map(({ fingerprint }) => fingerprint)
    json('en.json', { hello: 'Hello', ...en })
    json('de.json', {
      hello: 'Hallo',
      new: 'Neu',
      cart: 'Sie haben %d Boote',
      menu: { open: '{nombre} öffnen', close: 'Luke schließen' },
    })
    await variorum(['run', '--source', 'en.json', 'de.json', '--out', 'b'], folder)
    const after = resultOf('b/en/result.json').findings.map(({ fingerprint }) => fingerprint)
    expect(new Set(after)).toEqual(new Set(before))
    json('en.json', en)
  })

  it('takes folders of files too, a document for each name', async () => {
    json('locales/en/app.json', { a: 'One {x}' })
    json('locales/en/help/more.json', { b: 'Two' })
    json('locales/pt-BR/app.json', { a: 'Um' })
    json('locales/pt-BR/help/more.json', { b: 'Dois' })
    await variorum(['run', '--source', 'locales/en', 'locales/pt-BR', '--out', 'c'], folder)
    const result = resultOf('c/en/result.json')
    expect(result.documents.map(({ id }) => id)).toEqual(['app.json', 'help/more.json'])
    expect(told(result)).toEqual(['pt-BR placeholders lost locales/en/app.json:2'])
  })

  it('misses every string of a file that a language lacks, and says which file the source lacks', async () => {
    json('files/en/app.json', { a: 'One' })
    json('files/en/help.json', { b: 'Two', c: 'Three' })
    json('files/de/app.json', { a: 'Eins' })
    json('files/de/old.json', { z: 'Alt' })
    const { stderr } = await variorum(['run', '--source', 'files/en', 'files/de', '--out', 'f'], folder)
    expect(stderr).toContain('files/de/old.json: files/en has no such file\n')
    const held = await variorum(['gate', 'f/en', '--fail-on', 'keys.missing > 0'], folder)
    expect([held.code, held.stdout]).toEqual([
      1,
      expect.stringMatching(/^files\/de\/help\.json:1:1: b: .*\nfiles\/de\/help\.json:1:1: c: .*\n1 rule, 1 violated/),
    ])
  })

  it('takes files that have their source within them', async () => {
    file(
      join(folder, 'de.po'),
      'msgid ""\nmsgstr "Language: de\\n"\n\n#, c-format\nmsgid "%d boats"\nmsgstr "%s Boote"\n\nmsgid "Hatch"\nmsgstr ""\n',
    )
    await variorum(['run', '--strings', 'de.po', '--out', 'd'], folder)
    expect(told(resultOf('d/de/result.json'))).toEqual(
      expect.arrayContaining(['de keys untranslated de.po:9', 'de placeholders changed de.po:6']),
    )
  })

  it.each([
    [['--source', 'en.json'], 'no translations given'],
    [['--source', 'en.json', 'locales'], 'locales: a folder, expected a file'],
    [['--source', 'locales/en', 'de.json'], 'de.json: a file, expected a folder'],
    [['--source', 'locales/en', 'gone'], 'gone: no such folder, expected one as the source locales/en is'],
    [['--source', 'en.json', 'de.json', 'locales/../de.json'], 'both of the language'],
    [['--strings', 'de.json'], 'de.json: read as json, which has no source beside its strings, expected --source FILE'],
    [['--source', 'en.json', 'de.json', 'de.json'], 'de.json: given twice, expected each input once'],
    [['--source', 'en.json', 'none.json'], 'none.json'],
    [['--source', 'en.json', 'de.json', '--reference', 'en.json'], '--reference with --source'],
    [['--source', 'en.json', 'de.json', '--no-text'], '--no-text with --source'],
    [['--source', 'en.json', 'de.json', '--reference', 'de.json'], "people's translation where that is the --source"],
    [['--source', 'en.json', 'de.json', '--workers', '2'], '--workers with --source'],
    [['--strings', 'de.po', '--baseline', 'de'], '--baseline with --strings'],
    [['--source', 'en.json', 'de.json', '--strings-format', 'jsn'], "'jsn'"],
  ])('%j is refused in a sentence', async (words, said) => {
    const { code, stderr } = await variorum(['run', ...words, '--out', 'e'], folder)
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)])
    expect(stderr.trim().split('\n').length).toBe(1)
  })
})
