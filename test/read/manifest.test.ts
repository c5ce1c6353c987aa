import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/model/user-error.ts'
import { parseManifest } from '../../src/read/parse-manifest.ts'

const sha256 = 'a'.repeat(64)
const text = { path: 'texts/visit/original.txt', sha256 }

const manifest = {
  schema: 'variorum/corpus@1',
  name: 'harbour',
  title: 'Harbour',
  description: 'Two texts.',
  language: 'en',
  licence: 'Apache-2.0',
  authors: ['us'],
  reference: { name: 'original', description: 'as written' },
  systems: [{ name: 'wire-a', description: 'cut down', kind: 'hand-edited' }],
  documents: [{ id: 'visit', title: 'A visit', kind: 'diplomacy', texts: { original: text, 'wire-a': text } }],
}
const [document] = manifest.documents
const [system] = manifest.systems

const parse = (changed: object) => parseManifest(JSON.stringify({ ...manifest, ...changed }), 'corpora/x/manifest.json')
const withText = (changed: object) => ({
  documents: [{ ...document, texts: { original: { ...text, ...changed } } }],
})

describe('a manifest', () => {
  it('is taken as it is', () => {
    expect(parse({})).toEqual(manifest)
  })

  it('may start with a BOM', () => {
    expect(parseManifest(`\ufeff${JSON.stringify(manifest)}`, 'm.json')).toEqual(manifest)
  })

  it('may say more: chain, tool, date, gold, length, provenance, where its texts are and what may be published', () => {
    const more = {
      $schema: '../../schema/corpus-manifest.json',
      systems: [{ ...system, chain: ['en', 'es', 'en'], tool: 'apertium 3.8' }],
      documents: [
        {
          ...document,
          date: '2024-05-17',
          gold: 'gold/visit.json',
          texts: { original: { ...text, length: 12, provenance: 'ours' } },
        },
      ],
      texts: { location: 'external', default: '../elsewhere', reason: 'they are not ours' },
      publish: 'no-text',
    }
    expect(parse(more)).toEqual({ ...manifest, ...more })
  })

  it.each([
    ['a missing key', { language: undefined }, 'language: expected a string, found nothing'],
    [
      'a number for a string',
      withText({ path: 7 }),
      'documents[0].texts.original.path: expected a string, found a number',
    ],
    ['a list for an object', { reference: [] }, 'reference: expected an object, found a list'],
    ['null', { documents: null }, 'documents: expected a list, found null'],
    ['an empty list', { documents: [] }, 'documents: expected a list of 1 or more'],
    ['an empty string', { title: '' }, 'title: expected a string that is not empty'],
    ['another version', { schema: 'variorum/corpus@2' }, "schema: expected 'variorum/corpus@1'"],
    ['a key it does not know', { licens: 'x' }, "unknown key 'licens'"],
    [
      'a key it does not know further in',
      withText({ sha265: '' }),
      "documents[0].texts.original: unknown key 'sha265'",
    ],
    [
      'another kind of system',
      { systems: [{ ...system, kind: 'robot' }] },
      "systems[0].kind: expected 'machine-translation' or 'hand-edited' or 'human' or 'unknown'",
    ],
    [
      'a short hash',
      withText({ sha256: 'abc' }),
      'texts.original.sha256: expected 64 hexadecimal digits in lower case',
    ],
    ['a negative length', withText({ length: -1 }), 'documents[0].texts.original.length: expected 0 or more'],
    [
      'a broken length',
      withText({ length: 1.5 }),
      'documents[0].texts.original.length: expected a whole number, found a number',
    ],
    [
      'a date that is none',
      { documents: [{ ...document, date: '2022-02-30' }] },
      "documents[0].date: expected a date such as '2024-05-17'",
    ],
    ['texts somewhere else again', { texts: { location: 'web' } }, "texts.location: expected 'embedded' or 'external'"],
    ['a name that is no file name', { name: '../x' }, "name: expected a name of letters, digits, '.', '-' and '_'"],
    ['a language that is none', { language: 'English!' }, "language: expected a language tag such as 'en'"],
    ['a language that Intl refuses', { language: 'abcd' }, "language: expected a language tag such as 'en'"],
    ['a language without its extension', { language: 'fr-x' }, "language: expected a language tag such as 'en'"],
    [
      'the name of a system twice',
      { systems: [system, system] },
      "systems[1].name: 'wire-a' is taken, expected another",
    ],
    [
      'a system named as the reference',
      { systems: [{ ...system, name: 'original' }] },
      "systems[0].name: 'original' is taken, expected another",
    ],
    ['a document twice', { documents: [document, document] }, "documents[1].id: 'visit' is taken, expected another"],
    [
      'a text of a system it does not list',
      { documents: [{ ...document, texts: { original: text, 'wire-b': text } }] },
      "documents[0].texts.wire-b: no system 'wire-b' (did you mean 'wire-a'?), expected one of original, wire-a",
    ],
    [
      'a document without its reference',
      { documents: [{ ...document, texts: { 'wire-a': text } }] },
      "documents[0].texts: expected a text of the reference 'original'",
    ],
  ])('with %s is refused with the place in the JSON', (_, changed, sentence) => {
    expect(() => parse(changed)).toThrow(UserError)
    expect(() => parse(changed)).toThrow(/^corpora\/x\/manifest\.json: /)
    expect(() => parse(changed)).toThrow(sentence)
  })

  it('of few words is written out', () => {
    const short = '{"language": "en", "texts": {"ref": "ref.txt", "b": {"path": "b.txt"}, "a": "a.txt"}}'
    expect(parseManifest(short, 'corpora/my ships/manifest.json')).toEqual({
      schema: 'variorum/corpus@1',
      name: 'my-ships',
      title: 'my-ships',
      language: 'en',
      reference: { name: 'ref' },
      systems: [{ name: 'b' }, { name: 'a' }],
      documents: [
        {
          id: 'my-ships',
          title: 'my-ships',
          texts: { ref: { path: 'ref.txt' }, b: { path: 'b.txt' }, a: { path: 'a.txt' } },
        },
      ],
    })
  })

  it('may name its reference and systems, and leave the rest out', () => {
    const short = {
      name: 'two',
      language: 'de',
      reference: 'ref',
      systems: ['x', { name: 'y', kind: 'human' }],
      documents: [
        { id: '1', texts: { x: 'x1', ref: 'r1' } },
        { id: '2', texts: { ref: 'r2', y: 'y2' } },
      ],
    }
    const { title, reference, systems, documents } = parseManifest(JSON.stringify(short), 'm.json')
    expect({ title, reference, systems }).toEqual({
      title: 'two',
      reference: { name: 'ref' },
      systems: [{ name: 'x' }, { name: 'y', kind: 'human' }],
    })
    expect(documents[1]).toEqual({ id: '2', title: '2', texts: { ref: { path: 'r2' }, y: { path: 'y2' } } })
  })

  it('tells all its faults at once, each with its place as it stands in the file', () => {
    const json = '{"language": "abcd", "texts": {"ref": 7, "a": "../a.txt"}, "licens": "x"}'
    const told = [
      "m.json: language: expected a language tag such as 'en'",
      'm.json: texts.ref: expected an object, found a number',
      "m.json: texts.a.path: expected a path that stays inside its folder, with '/' between names",
      "m.json: unknown key 'licens'",
    ]
    expect(() => parseManifest(json, 'm.json')).toThrow(expect.objectContaining({ sentences: told }) as Error)
  })

  it('tells twenty faults and how many more there are', () => {
    const texts = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`s${i}`, i]))
    const thrown = () => parseManifest(JSON.stringify({ language: 'en', texts }), 'm.json')
    expect(thrown).toThrow(/\nm\.json: and 10 more$/)
  })

  it.each(['../x.txt', 'texts/../../x.txt', '/etc/passwd', 'C:/x.txt', 'texts\\x.txt', '..', '.'])(
    'may not name %s: it leaves its folder',
    (path) => {
      const sentence =
        "documents[0].texts.original.path: expected a path that stays inside its folder, with '/' between names"
      expect(() => parse(withText({ path }))).toThrow(sentence)
    },
  )

  it.each(['x.txt', 'texts/./x.txt', 'texts/../x.txt', '..x.txt', '.hidden/x.txt'])('may name %s', (path) => {
    expect(parse(withText({ path })).documents[0]?.texts.original?.path).toBe(path)
  })

  it('that is no JSON is refused', () => {
    expect(() => parseManifest('{"name": ', 'm.json')).toThrow(/^m\.json: not JSON, expected a corpus manifest$/)
    expect(() => parseManifest('{"name" 1}', 'm.json')).toThrow(/^m\.json: not JSON at position 8.*, expected a corpus/)
    expect(() => parseManifest('[]', 'm.json')).toThrow(new UserError('m.json: expected an object, found a list'))
  })
})
