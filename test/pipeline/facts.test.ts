import { describe, expect, it } from 'vitest'
import { inProcess } from '../../src/metrics/contract/in-process.ts'
import { metrics } from '../../src/metrics/index.ts'
import type { Corpus } from '../../src/model/corpus.ts'
import type { Result, ResultFact } from '../../src/model/result.ts'
import { evaluate } from '../../src/pipeline/evaluate.ts'
import { apparatus } from '../../src/report/apparatus/apparatus.ts'

const reference = `Tarvin delays its harbour

Foreign Minister Petra Lindqvist arrived in Riga on 3 March. Lindqvist met 12 captains.

“We will not be hurried by anyone in this city,” Lindqvist said.

The harbour of Tarvin costs 40 million euros.
`
const variants = {
  close: reference.replace('Foreign Minister', 'Prime Minister').replace('40 million', '14 million'),
  spelt: reference.replaceAll('Lindqvist', 'Lindkvist').replace('12 captains', 'twelve captains'),
  longer: `${reference}\nThe pilots of Ventspils were not asked. “Nobody called us about the new pier,” said Janis Ozols.\n`,
  other: `${reference}\nThe sailors of Ventspils stayed away. “Nobody called us about that new pier,” Janis Ozols said.\n`,
}

const document = (system: string, text: string) => ({ id: 'one', system, path: `${system}.txt`, language: 'en', text })

const corpus: Corpus = {
  name: 'harbour',
  title: 'Harbour',
  language: 'en',
  text: 'included',
  reference: { name: 'reference' },
  systems: Object.keys(variants).map((name) => ({ name })),
  documents: [
    {
      id: 'one',
      title: 'One',
      reference: document('reference', reference),
      hypotheses: Object.entries(variants).map(([system, text]) => document(system, text)),
    },
  ],
}

const run = async (...names: string[]): Promise<Result> => {
  const measurers = names.map((name) => inProcess(metrics[name]!({ language: 'en' })))
  return (await evaluate(corpus, { measurers, judging: { confidence: undefined, test: undefined } })).result
}
const result = await run('coverage', 'entities', 'quotes')
const facts = result.documents[0]?.facts ?? []
const said = (fact: ResultFact | undefined): string[] => [...new Set(fact?.said.map(({ system }) => system))]
const factOf = (id: string): ResultFact | undefined => facts.find((fact) => fact.id === id)
const kinds = (id: string): string => {
  const row = apparatus(result).rows.find(({ fact }) => fact === id)
  return Object.keys(variants)
    .map((system) => row?.cells.find((cell) => cell.system === system)?.kind)
    .join(' ')
}

describe('the facts of a document', () => {
  it('say where each text names a thing, in any spelling, the reference first', () => {
    const person = factOf('person:petra-lindqvist')
    expect(said(person)).toEqual(['reference', 'close', 'spelt', 'longer', 'other'])
    expect(person?.label).toBe('Petra Lindqvist')
    expect(person?.said.filter(({ system }) => system === 'reference')).toHaveLength(3)
    for (const { system, start, end, text } of person?.said ?? []) {
      const own = system === 'reference' ? reference : variants[system as keyof typeof variants]
      expect(own.slice(start, end)).toBe(text)
    }
  })

  it('join a number in words with its digits, and keep what a variant put for it apart', () => {
    expect(said(factOf('money:40000000-EUR'))).toEqual(['reference', 'spelt', 'longer', 'other'])
    expect(said(factOf('money:14000000-EUR'))).toEqual(['close'])
    expect(facts.filter(({ id }) => /^(?:number|quantity):12\b/.test(id)).map(said)[0]).toContain('spelt')
  })

  it('have an office for each holder who is said to hold it', () => {
    const offices = facts.filter(({ type }) => type === 'role')
    expect(offices.map(({ label, holder }) => [label, holder])).toContainEqual(['foreign minister', 'Petra Lindqvist'])
    expect(kinds('role:foreign-minister/person:petra-lindqvist')).toBe('changed kept kept kept')
  })

  it('match quotations by what they say, with who says so, and hold none of their words', () => {
    const first = facts.find(({ type }) => type === 'quotation')
    expect(said(first)).toEqual(['reference', 'close', 'spelt', 'longer', 'other'])
    expect(first?.said[0]?.speaker?.name).toMatch(/Lindqvist$/)
    expect(JSON.stringify(facts)).not.toMatch(/hurried|called us/)
  })

  it('group what several variants added', () => {
    const added = facts.filter(({ said: [first] }) => first?.system !== 'reference')
    expect(added.filter(({ type }) => type === 'quotation').map(said)).toEqual([['longer', 'other']])
    expect(added.filter(({ label }) => label === 'Ventspils').map(said)).toEqual([['longer', 'other']])
    expect(kinds('quotation:2')).toBe('absent absent added added')
  })

  it('are kept and changed in the apparatus as the metrics found', () => {
    expect(kinds('money:40000000-EUR')).toBe('changed kept kept kept')
    expect(kinds('person:petra-lindqvist')).toBe('kept kept kept kept')
    expect(kinds('quotation:1')).toBe('kept kept kept kept')
  })

  it('are those of metrics with scores only', async () => {
    const types = new Set((await run('quotes')).documents[0]?.facts?.map(({ type }) => type))
    expect(types).toEqual(new Set(['quotation']))
    expect((await run('edit')).documents[0]?.facts).toEqual([])
  })
})
