import { describe, expect, it } from 'vitest'
import type { CorpusDocument } from '../../../src/model/corpus.ts'
import type { Plan } from '../../../src/pipeline/measure-document.ts'
import { buildOf, keysOf } from '../../../src/pipeline/records/keys.ts'

const text = (system: string, said: string) => ({ id: 'd', system, path: `${system}.txt`, language: 'en', text: said })

const document: CorpusDocument = {
  id: 'd',
  title: 'Title',
  reference: text('reference', 'The mill burned.'),
  hypotheses: [text('a', 'The mill was burned.'), text('b', 'A mill burned.')],
}

const plan: Plan = {
  unit: 'sentence',
  aligner: 'variorum',
  recipes: [
    { name: 'edit', context: { language: 'en' }, options: {} },
    { name: 'chrf', context: { language: 'en' }, options: { charOrder: 6 } },
  ],
  keeping: {
    reference: 'reference',
    systems: [
      { name: 'reference', role: 'reference', description: null, chain: null },
      { name: 'a', role: 'hypothesis', description: null, chain: ['en', 'es', 'en'] },
    ],
    withheld: false,
  },
}

const keys = (p: Plan = plan, d: CorpusDocument = document, build = 'this'): readonly string[] => keysOf(p, build)(d)

const [first, second] = plan.recipes
const [a, b] = document.hypotheses

describe('the key of a record', () => {
  it('is the same for the same', () => {
    expect(keys()).toEqual(keys(structuredClone(plan), structuredClone(document)))
    expect(new Set(keys()).size).toBe(3)
  })

  const all: readonly (readonly [what: string, p: Plan, d?: CorpusDocument, build?: string])[] = [
    ['the unit', { ...plan, unit: 'paragraph' }],
    ['the aligner', { ...plan, aligner: 'gale-church' }],
    ['whether texts may be shown', { ...plan, keeping: { ...plan.keeping, withheld: true } }],
    ['what the reference is called', { ...plan, keeping: { ...plan.keeping, reference: 'a' } }],
    ['a chain of languages', { ...plan, keeping: { ...plan.keeping, systems: plan.keeping.systems.slice(0, 1) } }],
    ['the program', plan, document, 'another'],
    ['the id', plan, { ...document, id: 'e' }],
    ['the title', plan, { ...document, title: 'Another' }],
    ['the date', plan, { ...document, date: '2020-02-02' }],
    ['the reference', plan, { ...document, reference: text('reference', 'The mill burnt.') }],
    ['a hypothesis', plan, { ...document, hypotheses: [a!, text('b', 'The mill.')] }],
    ['the order of hypotheses', plan, { ...document, hypotheses: [b!, a!] }],
    ['a system’s name', plan, { ...document, hypotheses: [a!, { ...b!, system: 'c' }] }],
    ['a file’s name', plan, { ...document, hypotheses: [a!, { ...b!, path: 'c.txt' }] }],
    ['a text’s language', plan, { ...document, hypotheses: [a!, { ...b!, language: 'de' }] }],
    ['whether a text was held to its hash', plan, { ...document, hypotheses: [a!, { ...b!, verified: false }] }],
  ]
  it.each(all.map(([what, ...changed]) => ({ what, changed })))(
    '$what changes it, and those of all metrics',
    ({ changed }) => {
      const before = keys()
      for (const [i, key] of keys(...changed).entries()) expect(key).not.toBe(before[i])
    },
  )

  it('an option or the language of a metric changes that metric’s alone', () => {
    const [links, edit, chrf] = keys()
    for (const changed of [
      { ...second!, options: { charOrder: 5 } },
      { ...second!, context: { language: 'de' } },
    ]) {
      const found = keys({ ...plan, recipes: [first!, changed] })
      expect(found.slice(0, 2)).toEqual([links, edit])
      expect(found[2]).not.toBe(chrf)
    }
  })

  it('is none where somebody else’s code takes part', () => {
    expect(keys({ ...plan, recipes: [first!, null] })[2]).toBe('')
    const { aligner: _, ...foreign } = plan
    expect(keys(foreign)).toEqual(['', '', ''])
  })

  it('knows the program by its files, its packages and its engine', () => {
    expect(buildOf()).toMatch(/^[\da-f]{64}$/)
    expect(buildOf()).toBe(buildOf())
  })
})
