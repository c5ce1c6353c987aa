import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { messages, pairsOf, refusal, stringsOf, textFrom } from './strings-of.ts'

const german = `# Our own
de:
  menu:
    open: &open "\u00d6ffne %{name}"
    again: *open
    days: [Mo, 'Di']
  boats:
    one: ein Boot
    other: "%{count} Boote"
  long: |
    Erste Zeile
    zweite
  yes: true
  no: 5
`

describe('YAML', () => {
  it("gives Rails' strings below their language", async () => {
    const file = await stringsOf(german, 'de.yml')
    expect(file).toMatchObject({
      format: 'yaml',
      language: 'de',
      notes: ["2 values that are no strings are left out, the first 'yes' in line 13"],
    })
    expect(file.units).toEqual([
      { id: 'menu.open', place: { line: 4, column: 18 }, target: '\u00d6ffne %{name}', dialect: 'ruby' },
      { id: 'menu.again', place: { line: 5, column: 12 }, target: '\u00d6ffne %{name}', dialect: 'ruby' },
      { id: 'menu.days.0', place: { line: 6, column: 12 }, target: 'Mo', dialect: 'ruby' },
      { id: 'menu.days.1', place: { line: 6, column: 17 }, target: 'Di', dialect: 'ruby' },
      {
        id: 'boats.one',
        place: { line: 8, column: 10 },
        group: 'boats',
        branch: 'one',
        target: 'ein Boot',
        dialect: 'ruby',
      },
      {
        id: 'boats.other',
        place: { line: 9, column: 13 },
        group: 'boats',
        branch: 'other',
        target: '%{count} Boote',
        dialect: 'ruby',
      },
      { id: 'long', place: { line: 11, column: 5 }, target: 'Erste Zeile\nzweite\n', dialect: 'ruby' },
    ])
  })

  it('gives ids from the top where the first keys are no languages', async () => {
    expect(pairsOf(await stringsOf('\ufeffmenu:\n  open: Open\n', 'en.yaml'))).toEqual([['menu.open', 'Open']])
  })

  it('takes a section that is called as a language is for a section', async () => {
    expect(await stringsOf('new:\n  open: Neu\n', 'de.yml')).toMatchObject({ units: [{ id: 'new.open' }] })
  })

  it("declares Ruby's placeholders where there are some, and none where braces stand alone", async () => {
    const dialects = async (text: string) =>
      (await stringsOf(`de:\n  a: "${text}"\n`, 'de.yml')).units.map(({ dialect }) => dialect)
    expect(await dialects('%{name} {x}')).toEqual(['ruby'])
    expect(await dialects('{name}')).toEqual([undefined])
  })

  it('asks which language where there are several', async () => {
    const content = 'de:\n  a: Ja\nfr:\n  a: Oui\n'
    expect(await refusal(content, 'a.yml')).toBe(
      'a.yml: holds de, fr, expected the language of the translations to be named',
    )
    expect(pairsOf(await stringsOf(content, 'a.yml', { language: 'fr' }))).toEqual([['a', 'Oui']])
  })

  it('keeps both of two strings of one key', async () => {
    const file = await stringsOf('a: One\nb: x\na: Two\n', 'a.yml')
    expect(file.notes).toEqual(["'a' is there twice, in line 1 and in line 3"])
  })

  it('does not follow an alias of more than a string', async () => {
    const file = await stringsOf('a: &a\n  b: One\nc: *a\n', 'a.yml')
    expect(pairsOf(file)).toEqual([['a.b', 'One']])
    expect(file.notes).toEqual(['1 alias of more than a string is left out; what is meant is read at its anchor'])
  })

  it('refuses what is no YAML in a sentence with its place', async () => {
    expect(await refusal('a: "b\nc: d\n', 'a.yml')).toMatch(/^a\.yml:\d:\d+: .+; the file is read as YAML$/)
  })

  it('gives back every string', async () => {
    await fc.assert(
      fc.asyncProperty(messages, async (all) => {
        const content = stringify({ de: Object.fromEntries(all) }, { lineWidth: 0 })
        const file = await stringsOf(content, 'random.yml')
        expect(pairsOf(file)).toEqual(all)
        const asWritten = file.units.filter((unit) => !/[\n\t"\\']/.test(unit.target!))
        for (const unit of asWritten) expect(textFrom(content, unit).startsWith(unit.target!)).toBe(true)
      }),
    )
  })
})
