import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { messages, pairsOf, refusal, stringsOf, textFrom } from './strings-of.ts'

const nested = `{
  "title": "Rivers",
  "menu": {"open": "Open", "steps": ["One", "Two"], "limit": 3},
  "boats_one": "{{count}} boat",
  "boats_other": "{{count}} boats",
  "place_ordinal_two": "{{count}}nd",
  "place_ordinal_other": "{{count}}th",
  "only_one": "The only one"
}`

describe('JSON', () => {
  it('gives the strings by the path of their keys, and says what is none', async () => {
    const file = await stringsOf(
      '{"a": {"b": "One", "c": ["Two", {"d": "Three"}]}, "e.f": "Four", "n": 1, "o": null}',
      'en.json',
    )
    expect(file).toMatchObject({
      format: 'json',
      notes: ["2 values that are no strings are left out, the first 'n' in line 1"],
    })
    expect(file.units).toEqual([
      { id: 'a.b', place: { line: 1, column: 14 }, target: 'One' },
      { id: 'a.c.0', place: { line: 1, column: 27 }, target: 'Two' },
      { id: 'a.c.1.d', place: { line: 1, column: 40 }, target: 'Three' },
      { id: 'e.f', place: { line: 1, column: 59 }, target: 'Four' },
    ])
  })

  it('gives ids below the language where the first key is one', async () => {
    const file = await stringsOf('{"pt_BR": {"menu": {"open": "Abrir"}}}', 'pt-BR.json')
    expect(file).toMatchObject({ language: 'pt-BR', units: [{ id: 'menu.open', target: 'Abrir' }] })
  })

  it("is no i18next's where most texts have single braces", async () => {
    const file = await stringsOf('{"a": "Write {{name}} for names", "b": "{0} of {1}", "c": "{0} boats"}', 'en.json')
    expect(file).toMatchObject({ format: 'json' })
    expect(file.units.map(({ dialect }) => dialect)).toEqual([undefined, undefined, undefined])
  })

  it('takes a section that is called as a language is for a section', async () => {
    const file = await stringsOf('{"new": {"open": "Neu"}}', 'de.json')
    expect(file).toMatchObject({ language: undefined, units: [{ id: 'new.open' }] })
  })

  it('asks which language where there are several', async () => {
    const both = '{"de": {"a": "Boot"}, "fr": {"a": "bateau"}}'
    expect(await refusal(both, 'all.json')).toMatch(
      /holds de, fr, expected the language of the translations to be named/,
    )
    expect(await stringsOf(both, 'all.json', { language: 'fr' })).toMatchObject({ units: [{ target: 'bateau' }] })
  })

  it.each(['"a text"', '  7', 'null'])('refuses a single value, which has no key: %s', async (text) => {
    expect(await refusal(text, 'one.json')).toContain('a single value, expected an object of keys and texts')
  })

  it("knows i18next's plurals by their `_other`, and a key that only ends in `_one` as a key", async () => {
    const file = await stringsOf(nested, 'en.json')
    expect(file.format).toBe('i18next')
    expect(file.units.map(({ id, group, branch }) => [id, group, branch])).toEqual([
      ['title', undefined, undefined],
      ['menu.open', undefined, undefined],
      ['menu.steps.0', undefined, undefined],
      ['menu.steps.1', undefined, undefined],
      ['boats_one', 'boats', 'one'],
      ['boats_other', 'boats', 'other'],
      ['place_ordinal_two', 'place_ordinal', 'two'],
      ['place_ordinal_other', 'place_ordinal', 'other'],
      ['only_one', undefined, undefined],
    ])
    expect(new Set(file.units.map(({ dialect }) => dialect))).toEqual(new Set(['i18next']))
  })

  it('takes an object of plural categories for the plural forms of its key', async () => {
    const file = await stringsOf(
      '{"boats": {"one": "a boat", "other": "%d boats"}, "these": {"one": "1", "two": "2"}}',
      'en.json',
    )
    expect(file.units.map(({ id, group, branch }) => [id, group, branch])).toEqual([
      ['boats.one', 'boats', 'one'],
      ['boats.other', 'boats', 'other'],
      ['these.one', undefined, undefined],
      ['these.two', undefined, undefined],
    ])
  })

  it('reads what formatjs extracts, as an object or a list', async () => {
    const object = await stringsOf('{"hi": {"defaultMessage": "Hi {name}", "description": "At the top"}}', 'a.json')
    const list = await stringsOf('[{"id": "hi", "defaultMessage": "Hi {name}", "description": "At the top"}]', 'b.json')
    expect(object.format).toBe('formatjs')
    expect(object.units).toEqual([
      { id: 'hi', place: { line: 1, column: 28 }, note: 'At the top', target: 'Hi {name}', dialect: 'icu' },
    ])
    expect(list.units[0]).toEqual({ ...object.units[0], place: { line: 1, column: 34 } })
  })

  it("reads an extension's messages.json", async () => {
    const file = await stringsOf(
      '{\n  // shown in the list\n  "name": {"message": "For $who$", "description": "d", "placeholders": {"who": {"content": "$1"}}}\n}',
      'messages.json',
    )
    expect(file.format).toBe('chrome')
    expect(file.units).toEqual([
      { id: 'name', place: { line: 3, column: 24 }, note: 'd', target: 'For $who$', dialect: 'chrome' },
    ])
  })

  it('takes no objects with a message and other strings for one', async () => {
    const file = await stringsOf('{"error": {"message": "Sunk", "title": "Boat"}}', 'en.json')
    expect(pairsOf(file)).toEqual([
      ['error.message', 'Sunk'],
      ['error.title', 'Boat'],
    ])
  })

  it('takes a format at its word', async () => {
    const content = '{"n_one": "a boat", "n_other": "boats"}'
    expect(await stringsOf(content, 'a.json', { format: 'json' })).toMatchObject({ format: 'json' })
    expect(await stringsOf('{"a": "b"}', 'a.json', { format: 'i18next' })).toMatchObject({
      format: 'i18next',
      units: [{ dialect: 'i18next' }],
    })
  })

  it('reads ARB with what it says about its strings', async () => {
    const file = await stringsOf(
      '{"@@locale": "pt_BR", "hi": "Oi {name}", "@hi": {"description": "d", "context": "c"}, "@gone": {}}',
      'app.arb',
    )
    expect(file).toMatchObject({ format: 'arb', language: 'pt-BR', notes: ["'@gone' is about no string of the file"] })
    expect(file.units).toEqual([
      { id: 'hi', place: { line: 1, column: 30 }, context: 'c', note: 'd', target: 'Oi {name}', dialect: 'icu' },
    ])
  })

  it('keeps both of two strings of one key, the last of which programs read, and says where they are', async () => {
    const file = await stringsOf('{\n"a": "One",\n"a": "Two",\n"a (2)": "Three", "a": "Four"}', 'en.json')
    expect(pairsOf(file)).toEqual([
      ['a (3)', 'One'],
      ['a (4)', 'Two'],
      ['a (2)', 'Three'],
      ['a', 'Four'],
    ])
    expect(file.notes).toEqual([
      "'a' is there twice, in line 2 and in line 4",
      "'a' is there twice, in line 3 and in line 4",
    ])
  })

  it.each([
    ['{"a": "b"', "en.json:1:10: expected '}'; the file is read as JSON"],
    ['{"a": "b",}', 'en.json:1:11: expected a name in double quotation marks; the file is read as JSON'],
    ['{"a"\n "b"}', "en.json:2:2: expected ':'; the file is read as JSON"],
    [
      '\ufeff{"a": "\\q"}',
      'en.json:1:7: an escape that JSON does not have, expected one such as \\n, \\" or \\u00e9; the file is read as JSON',
    ],
    ['{"a": 1} {"b": 2}', 'en.json:1:10: expected nothing behind the one value of the file; the file is read as JSON'],
    ["{'a': 1}", 'en.json:1:2: a character that does not belong here; the file is read as JSON'],
  ])('refuses %j in a sentence with its place', async (content, sentence) => {
    expect(await refusal(content, 'en.json')).toBe(sentence)
  })

  it('gives back every string that JSON can hold, at its place', async () => {
    const value = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ maxLength: 12 }))
    const tree = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 2 },
        value,
        fc.dictionary(
          fc.string({ minLength: 1 }).map((name) => `k${name.replaceAll('.', '')}`),
          tie('node'),
          { maxKeys: 3 },
        ),
      ),
    })).node
    const leaves = (node: unknown, path: string): [string, string][] =>
      typeof node === 'string'
        ? [[path, node]]
        : Object.entries(node as Record<string, unknown>).flatMap(([name, inner]) =>
            leaves(inner, path === '' ? name : `${path}.${name}`),
          )
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), tree),
        fc.constantFrom('', '\ufeff'),
        async (root, bom) => {
          const content = bom + JSON.stringify(root, null, 1)
          const file = await stringsOf(content, 'random.json', { format: 'json' })
          expect(pairsOf(file)).toEqual(leaves(root, ''))
          for (const unit of file.units)
            expect(textFrom(content, unit).startsWith(JSON.stringify(unit.target).slice(1))).toBe(true)
        },
      ),
    )
  })

  it.each(['chrome', 'formatjs', 'arb'])('gives back every string of %s', async (format) => {
    const wrapped = { chrome: 'message', formatjs: 'defaultMessage' } as Record<string, string>
    await fc.assert(
      fc.asyncProperty(messages, async (all) => {
        const name = wrapped[format]
        const entries = all.map(([id, text]) => [id, name === undefined ? text : { [name]: text }])
        const file = await stringsOf(JSON.stringify(Object.fromEntries(entries), null, 2), 'random.json', { format })
        expect(pairsOf(file)).toEqual(all)
      }),
    )
  })
})

describe("MediaWiki's JSON", () => {
  const ours = '{"@metadata": {"authors": ["Ada"]}, "metadata": "About", "boats": "{{PLURAL:$1|One boat|$1 boats}}"}'

  it('is known by what it says of itself, which is no text', async () => {
    const file = await stringsOf(ours, 'en.json')
    expect(file).toMatchObject({ format: 'banana', notes: [] })
    expect(file.units).toEqual([
      { id: 'metadata', place: { line: 1, column: 50 }, target: 'About', dialect: 'banana' },
      { id: 'boats', place: { line: 1, column: 68 }, target: '{{PLURAL:$1|One boat|$1 boats}}', dialect: 'banana' },
    ])
  })

  it('is ARB where what is said of a string is what ARB says', async () => {
    const file = await stringsOf('{"@metadata": {"description": "a heading"}, "metadata": "About"}', 'en.json')
    expect(file.format).toBe('arb')
  })
})
