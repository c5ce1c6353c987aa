import { describe, expect, it } from 'vitest'
import { stringSets } from '../../src/strings/string-sets.ts'

describe('strings are told by the names of their files', () => {
  it.each([
    [
      ['locales/en.json', 'locales/de.json', 'locales/pt-BR.json'],
      'locales/en.json',
      ['locales/de.json', 'locales/pt-BR.json'],
    ],
    [
      ['locales/en/a.json', 'locales/en/b.yaml', 'locales/de/a.json', 'locales/fr/b.yaml'],
      'locales/en',
      ['locales/de', 'locales/fr'],
    ],
    [
      ['res/values/strings.xml', 'res/values-pt-rBR/strings.xml', 'res/values-en-rGB/strings.xml'],
      'res/values',
      ['res/values-en-rGB', 'res/values-pt-rBR'],
    ],
    [
      ['app/src/main/res/values/strings.xml', 'app/src/main/res/values-de/strings.xml'],
      'app/src/main/res/values',
      ['app/src/main/res/values-de'],
    ],
    [['Base.lproj/Main.strings', 'de.lproj/Main.strings'], 'Base.lproj', ['de.lproj']],
    [['English.lproj/Main.strings', 'German.lproj/Main.strings'], 'English.lproj', ['German.lproj']],
    [['en-us.json', 'pt-br.json', 'zh-hans.json'], 'en-us.json', ['pt-br.json', 'zh-hans.json']],
    [['en.lproj/Main.strings', 'zh-Hans.lproj/Main.strings'], 'en.lproj', ['zh-Hans.lproj']],
    [['App/Base.lproj/Main.strings', 'App/de.lproj/Main.strings'], 'App/Base.lproj', ['App/de.lproj']],
    [['Base.lproj/Main.strings', 'en.lproj/Main.strings', 'de.lproj/Main.strings'], 'en.lproj', ['de.lproj']],
    [
      ['messages.properties', 'messages_de.properties', 'messages_pt_BR.properties'],
      'messages.properties',
      ['messages_de.properties', 'messages_pt_BR.properties'],
    ],
    [['lib/l10n/app_en.arb', 'lib/l10n/app_es.arb'], 'lib/l10n/app_en.arb', ['lib/l10n/app_es.arb']],
    [['i18n/en-US.json', 'i18n/en-GB.json', 'i18n/de.json'], 'i18n/en-US.json', ['i18n/de.json', 'i18n/en-GB.json']],
    [['po/de.po', 'po/en.po', 'po/app.pot', 'po/fr.po'], undefined, ['po/de.po', 'po/fr.po']],
    [['a.de.xlf', 'b.de.xlf'], undefined, ['a.de.xlf', 'b.de.xlf']],
  ])('%j', (paths, source, inputs) => {
    expect(stringSets(paths)[0]).toMatchObject({ source, inputs })
  })

  it('the set of most files comes first', () => {
    const sets = stringSets(['a/en.json', 'a/de.json', 'b/en.json', 'b/de.json', 'b/fr.json'])
    expect(sets.map(({ source, files }) => [source, files])).toEqual([
      ['b/en.json', 3],
      ['a/en.json', 2],
    ])
  })

  it.each([
    [['package.json', 'tsconfig.json', 'README.de.md', 'README.md']],
    [['locales/de.json', 'locales/fr.json']],
    [['locales/en.json']],
    [['data/it.csv', 'data/en.csv']],
  ])('%j are none', (paths) => {
    expect(stringSets(paths)).toEqual([])
  })
})
