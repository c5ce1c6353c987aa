import { describe, expect, it } from 'vitest'
import { languageInPath } from '../../src/strings/language-in-path.ts'

describe('the language in a path', () => {
  it.each([
    ['locales/de.json', 'de'],
    ['messages_pt_BR.properties', 'pt-BR'],
    ['res/values-pt-rBR/strings.xml', 'pt-BR'],
    ['res/values-b+sr+Latn/strings.xml', 'sr-Latn'],
    ['_locales/es_419/messages.json', 'es-419'],
    ['zh-Hans.lproj/Main.strings', 'zh-Hans'],
    ['res/values-iw/strings.xml', 'iw'],
    ['zh_Hans/LC_MESSAGES/app.po', 'zh-Hans'],
  ])('%s is of %s', (path, tag) => {
    expect(languageInPath(path)).toBe(tag)
  })

  it.each([
    ['sr@latin.po', 'sr-Latn'],
    ['sr_RS@cyrillic/app.po', 'sr-Cyrl-RS'],
    ['uz@Latn.json', 'uz-Latn'],
    ['ca@valencia.po', 'ca-valencia'],
    ['en@quot.po', 'en-x-quot'],
  ])("has a script or a variant behind gettext's sign: %s is of %s", (path, tag) => {
    expect(languageInPath(path)).toBe(tag)
  })

  it.each([
    ['zh-cn.json', 'zh-CN'],
    ['km-kh.json', 'km-KH'],
    ['zh-hant.json', 'zh-Hant'],
    ['strings.en_za/app.po', 'en-ZA'],
  ])('may be in small letters: %s is of %s', (path, tag) => {
    expect(languageInPath(path)).toBe(tag)
  })

  it('is not seen in words of two letters that are no language of that country', () => {
    expect(languageInPath('to-do.json')).toBeUndefined()
  })

  it("may be an English word, of Apple's folders alone", () => {
    expect(languageInPath('German.lproj/Main.strings')).toBe('de')
    expect(languageInPath('Base.lproj/Main.strings')).toBeUndefined()
    expect(languageInPath('German/app.json')).toBeUndefined()
  })
})
