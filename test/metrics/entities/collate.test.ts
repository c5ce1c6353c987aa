import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { array, assert, constantFrom, nat, oneof, pre, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mention } from '../../../src/mentions/entities.ts'
import { likenessKeys } from '../../../src/mentions/likeness-keys.ts'
import { mentionReader } from '../../../src/mentions/mention-reader.ts'
import { isDate, likeness } from '../../../src/mentions/same-thing.ts'
import { collate, type Said, type Thing } from '../../../src/metrics/entities/collate.ts'
import { collate as collateSlowly } from '../../reference/collate.ts'

const names = [
  'Ada Okafor',
  'Okafor',
  'A. Okafor',
  'Ada Okaffor',
  'Yevgeny Petrov',
  'Evgeni Petrov',
  'Petrova',
  'al-Rashid',
  'Alrashid',
  'Chao Ming-te',
  'Zhao Mingde',
  'Zhao',
  'State TV',
  'State Television',
  'TV',
  'Television',
  'Ministry of Foreign Affairs',
  'Chilean foreign ministry',
  'Council of Harbours',
  'Harbour Council',
  'Chile',
  'Peru',
  'Kim',
  'Kim Min-ji',
  'Kim Jae',
] // prettier-ignore
const types = ['person', 'organisation', 'place', 'nationality', 'name'] as const
const figures = ['number:76', 'quantity:76-km', 'quantity:76-km/hour', 'number:12', 'money:12-EUR', 'ordinal:12']

const slug = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]+/g, '-')

const named = tuple(constantFrom(...names), constantFrom(...types), nat(2)).map(([text, type, kind]): Mention => {
  const id = `${type}:${slug(text)}`
  return {
    start: 0,
    end: text.length,
    type,
    text,
    id,
    ...(kind === 0 && type === 'place' ? { metonym: 'place:chile' } : {}),
  } // prettier-ignore
})
const counted = constantFrom(...figures).map((id): Mention => {
  const [type = '', value = ''] = id.split(/[:-]/)
  return { start: 0, end: 1, type: type as Mention['type'], id, text: id, value: Number(value) }
})
const dated = constantFrom('2027-03-31', '2027-03', '--03-31', 'weekday:3').map(
  (value): Mention => ({ start: 0, end: 1, type: 'date', id: `date:${value}`, text: value, value }),
)
const office = tuple(constantFrom('foreign minister', 'minister', 'mayor'), constantFrom(...names)).map(
  ([value, holder]): Mention => {
    const id = `role:${slug(value)}`
    return { start: 0, end: 1, type: 'role', id, text: value, value, holder: `person:${slug(holder)}` }
  },
)
const mention = oneof({ weight: 4, arbitrary: named }, counted, dated, office)

const saidBy = (system: string, mentions: readonly Mention[]): readonly Said[] =>
  mentions.map((each) => {
    const { start, end, text: words } = each
    return { mention: each, saying: { system, pair: 0, place: { side: 'hypothesis', start, end }, text: words } }
  })

const collated = (
  by: (things: Thing[], said: readonly Said[]) => unknown,
  texts: readonly (readonly Mention[])[],
): readonly Thing[] => {
  const things: Thing[] = []
  for (const [i, mentions] of texts.entries()) by(things, saidBy(`text ${i}`, mentions))
  return things
}

describe('collate', () => {
  it('gives the things that asking every thing gives, in the same order', () => {
    assert(
      property(array(array(mention, { maxLength: 12 }), { maxLength: 5 }), (texts) => {
        expect(collated(collate, texts)).toEqual(collated(collateSlowly, texts))
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same for the texts of the gazette', async () => {
    const read = await mentionReader('en', [])
    const root = join(import.meta.dirname, '../../../corpora/gazette/texts')
    for (const document of readdirSync(root)) {
      const texts = readdirSync(join(root, document))
        .filter((file) => file.endsWith('.txt'))
        .map((file) => read(readFileSync(join(root, document, file), 'utf8')))
      expect(collated(collate, texts)).toEqual(collated(collateSlowly, texts))
    }
  })
})

describe('what was matched', () => {
  it('is of the thing it was kept of, whatever else may be like it', () => {
    const person = (text: string): Mention => {
      return { start: 0, end: text.length, type: 'person', id: `person:${slug(text)}`, text }
    }
    const [ada, kim, okafor] = ['Ada Okafor', 'Kim', 'Okafor'].map(person)
    const things: Thing[] = []
    collate(things, saidBy('reference', [ada!, kim!]))
    const [first, second] = things
    collate(things, saidBy('close', [okafor!]), new Map([[okafor!, second!]]))
    expect(things).toHaveLength(2)
    expect([first, second].map((thing) => thing?.said.length)).toEqual([1, 2])
    collate(things, saidBy('other', [okafor!]))
    expect([first, second].map((thing) => thing?.said.length)).toEqual([2, 2])
  })
})

describe('likeness keys', () => {
  it('two names or figures that are the same share one', () => {
    assert(
      property(mention, mention, (a, b) => {
        pre(likeness(a, b) === 'same' && !isDate(a))
        const keys = likenessKeys(b)
        expect([...likenessKeys(a)].filter((key) => keys.has(key))).not.toEqual([])
      }),
    )
  })

  it('hardly any of many strangers share one', () => {
    const person = (i: number): Mention => {
      const [first, last] = [i % 26, (i * 7) % 19].map((k) => String.fromCharCode(65 + k))
      const bits = i.toString(2)
      const text = `${first}${bits.replaceAll('0', 'ak').replaceAll('1', 'om')} ${last}${bits.replaceAll('0', 'et').replaceAll('1', 'in')}`
      return { start: 0, end: text.length, type: 'person', id: `person:${slug(text)}`, text }
    }
    const sizes = new Map<string, number>()
    for (let i = 0; i < 2000; i++) for (const key of likenessKeys(person(i))) sizes.set(key, (sizes.get(key) ?? 0) + 1)
    const asked = [...sizes.values()].reduce((sum, size) => sum + size * size, 0)
    expect(asked).toBeLessThan((2000 * 2000) / 4)
  })
})
