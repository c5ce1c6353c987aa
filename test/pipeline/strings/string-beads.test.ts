import { describe, expect, it } from 'vitest'
import { stringBeads } from '../../../src/pipeline/strings/string-beads.ts'
import { stringsOf } from '../../strings/strings-of.ts'

describe('beads of strings', () => {
  it('know what the source says in the form for most numbers', async () => {
    const forms = 'msgid "a boat"\nmsgid_plural "%d boats"\nmsgstr[0] "%d barco"\nmsgstr[1] "%d barcos"\n'
    const own = stringBeads(undefined, await stringsOf(forms, 'es.po'))
    expect(own.map(({ source, plural }) => [source, plural])).toEqual([
      ['a boat', '%d boats'],
      ['%d boats', '%d boats'],
    ])
    const english = await stringsOf('{"n_one": "a boat", "n_other": "{{n}} boats", "a": "b"}', 'en.json')
    const beads = stringBeads(english, await stringsOf('{"n_one": "ein", "n_other": "{{n}}", "a": "c"}', 'de.json'))
    expect(beads.map(({ plural }) => plural)).toEqual(['{{n}} boats', '{{n}} boats', undefined])
  })

  it("have the source's dialect, for the translation may have lost what shows it", async () => {
    const source = await stringsOf('{"a": "Hi {{name}}"}', 'en.json')
    const [bead] = stringBeads(source, await stringsOf('{"a": "Hallo"}', 'de.json'))
    expect(bead?.dialect).toBe('i18next')
  })

  it('of what is marked as fuzzy are untranslated: gettext shows the source', async () => {
    const file = await stringsOf('#, fuzzy\nmsgid "%d boats"\nmsgstr "Schiffe"\n', 'de.po')
    expect(stringBeads(undefined, file)[0]?.state).toBe('untranslated')
  })
})
