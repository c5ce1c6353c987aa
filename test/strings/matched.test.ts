import { describe, expect, it } from 'vitest'
import { matched } from '../../src/strings/matched.ts'
import { stringsOf } from './strings-of.ts'

describe('matched', () => {
  it('joins two files by id, whatever the order of keys', async () => {
    const source = await stringsOf('{"a": "One", "b": {"c": "Two"}}', 'en.json')
    const target = await stringsOf('{"b": {"c": "Zwei"},\n"a": "Eins"}', 'de.json')
    const { pairs, ...rest } = matched(source, target)
    expect(pairs.map(({ from, unit }) => [unit.id, from.target, unit.target, unit.place.line])).toEqual([
      ['b.c', 'Two', 'Zwei', 1],
      ['a', 'One', 'Eins', 2],
    ])
    expect(rest).toEqual({ untranslated: [], missing: [], added: [], renamed: [] })
  })

  it('tells keys that are missing, added, renamed or not translated, with places', async () => {
    const source = await stringsOf('{"a": "One",\n"b": "Two",\n"d": "Three"}', 'en.json')
    const target = await stringsOf('{"a": "Eins",\n"c": "Two",\n"e": "F\u00fcnf"}', 'de.json')
    expect(matched(source, target)).toMatchObject({
      missing: [{ id: 'd', place: { line: 3, column: 7 } }],
      added: [{ id: 'e', place: { line: 3, column: 7 } }],
      renamed: [{ from: { id: 'b' }, unit: { id: 'c', place: { line: 2, column: 7 } } }],
    })
    const empty = await stringsOf('{"a": "", "b": "Zwei", "d": "Drei"}', 'de.json')
    expect(matched(source, empty).untranslated).toMatchObject([{ unit: { id: 'a', place: { line: 1, column: 8 } } }])
    const template = await stringsOf('msgid "One"\nmsgstr ""\n', 'a.pot')
    expect(matched(template, template)).toMatchObject({
      pairs: [],
      untranslated: [{ unit: { id: 'One', place: { line: 2 } } }],
    })
  })

  it('takes what is marked as fuzzy for untranslated, as gettext does', async () => {
    const source = await stringsOf('msgid "One"\nmsgstr ""\n', 'a.pot')
    const target = await stringsOf('#, fuzzy\nmsgid "One"\nmsgstr "Zwei"\n', 'de.po')
    expect(matched(source, target)).toMatchObject({ pairs: [], untranslated: [{ unit: { id: 'One' } }] })
  })

  it('does not take a number under another key for a renamed one', async () => {
    const source = await stringsOf('{"a": "10, 20"}', 'en.json')
    const target = await stringsOf('{"b": "10, 20"}', 'de.json')
    expect(matched(source, target)).toMatchObject({ renamed: [], missing: [{ id: 'a' }], added: [{ id: 'b' }] })
  })

  it('sees by the source that a file has beside its translation which key was renamed', async () => {
    const unit = (id: string, inner: string): string =>
      `<xliff version="2.0"><file id="f"><unit id="${id}"><segment>${inner}</segment></unit></file></xliff>`
    const source = await stringsOf(unit('a', '<source>One</source>'), 'en.xlf')
    const target = await stringsOf(unit('b', '<source>One</source><target>Eins</target>'), 'de.xlf')
    expect(matched(source, target).renamed).toMatchObject([{ from: { id: 'f/a' }, unit: { id: 'f/b' } }])
  })

  it("joins plural forms that the source lacks with its `other`, and misses none that the target's language has not", async () => {
    const source = await stringsOf('{"n_one": "a boat", "n_other": "boats"}', 'en.json')
    const polish = await stringsOf('{"n_one": "1", "n_few": "2", "n_many": "5", "n_other": "0"}', 'pl.json')
    const japanese = await stringsOf('{"n_other": "0"}', 'ja.json')
    expect(matched(source, polish).pairs.map(({ from }) => from.target)).toEqual(['a boat', 'boats', 'boats', 'boats'])
    expect(matched(source, japanese)).toMatchObject({ missing: [], pairs: [{ from: { target: 'boats' } }] })
  })

  it('does not miss what stays as it is', async () => {
    const source = await stringsOf(
      '<resources><string name="a" translatable="false">x</string></resources>',
      'strings.xml',
    )
    const target = await stringsOf('<resources/>', 'strings.xml')
    expect(matched(source, target).missing).toEqual([])
  })
})
