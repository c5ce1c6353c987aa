import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Result } from '../../src/model/result.ts'
import { apparatus } from '../../src/report/apparatus/apparatus.ts'
import { apparatusPage, apparatusSection } from '../../src/report/apparatus/markdown.ts'
import type { ApparatusRow, Cell } from '../../src/report/apparatus/row.ts'
import { apparatusText } from '../../src/report/apparatus/text.ts'
import { markdownTables } from '../reference/markdown-tables.ts'
import { result } from './fixtures.ts'
import { withInputs } from './with-inputs.ts'
import { withOutcomes } from './with-outcomes.ts'
import { withheldResult } from './withheld.ts'

const row = (fact: string, of: Result = result): ApparatusRow => {
  const found = apparatus(of).rows.find((each) => each.fact === fact)
  if (!found) throw new Error(`no row ${fact}`)
  return found
}
const cell = (fact: string, system: string, of: Result = result): Cell => {
  const found = row(fact, of).cells.find((each) => each.system === system)
  if (!found) throw new Error(`no cell ${system}`)
  return found
}
const without = (metric: string, statistic: string): Result =>
  withOutcomes({
    ...result,
    findings: result.findings.filter((finding) => finding.metric !== metric || finding.statistic !== statistic),
  })

describe('apparatus', () => {
  it('has one row for a fact, however often the reference says it', () => {
    const { rows } = apparatus(result)
    expect(new Set(rows.map(({ document, fact }) => `${document} ${fact}`)).size).toBe(rows.length)
    expect(row('place:ostrel')).toMatchObject({ mentions: 2, place: { system: 'wire', passages: [0] } })
  })

  it('says what a fact was changed to, with the place in the variant', () => {
    expect(cell('quantity:31-m', 'loop')).toMatchObject({
      kind: 'changed',
      severity: 'critical',
      readings: [{ text: '13 metres', category: 'accuracy/mistranslation/number', place: { passages: [3] } }],
    })
    expect(cell('quantity:31-m', 'rewrite')).toMatchObject({ kind: 'kept', severity: null, readings: [] })
  })

  it('tells a passage left out from a fact that its passage lost', () => {
    expect(cell('number:140', 'rewrite').kind).toBe('left-out')
    const there = structuredClone(result)
    const beads = there.documents[0]?.alignments.find(({ system }) => system === 'rewrite')?.beads
    beads?.find(({ reference }) => reference[0] === 5)?.hypothesis.push(5)
    expect(cell('number:140', 'rewrite', there)).toMatchObject({
      kind: 'lost',
      severity: 'major',
      readings: [{ place: { passages: [5] } }],
    })
  })

  it('counts where a fact is kept in some places only', () => {
    expect(cell('money:80000000-EUR', 'loop')).toMatchObject({ kind: 'changed', kept: 1, of: 2 })
  })

  it('calls a fact moved where its passage was put elsewhere', () => {
    expect(cell('quotation:2', 'rewrite')).toMatchObject({ kind: 'moved', readings: [{ place: { passages: [2] } }] })
    // With no finding of its loss and no passage, nobody says it.
    expect(cell('quotation:2', 'stranger').kind).toBe('left-out')
  })

  it('calls a name moved that only an added passage still says, and a number lost', () => {
    const facts = (id: string): Result => {
      const turned = structuredClone(result)
      const fact = turned.documents[0]?.facts?.find((each) => each.id === 'number:140')
      if (fact) Object.assign(fact, { id, type: id.split(':')[0] })
      const place = turned.documents[0]?.texts.find(({ system }) => system === 'rewrite')?.passages[3]
      if (place)
        fact?.said.push({ system: 'rewrite', start: place.start, end: place.start + 3, text: 'x', speaker: null })
      return turned
    }
    expect(cell('person:x', 'rewrite', facts('person:x')).kind).toBe('moved')
    expect(cell('number:x', 'rewrite', facts('number:x')).kind).toBe('left-out')
  })

  it('puts a changed speaker into the row of the quotation', () => {
    expect(cell('quotation:1', 'rewrite')).toMatchObject({
      kind: 'changed',
      readings: [{ grade: 'misattributed', category: 'accuracy/mistranslation/attribution' }],
    })
  })

  it('has a row for what only variants say, unless it stands in the place of another fact', () => {
    expect(row('name:old-town')).toMatchObject({ onlyInVariants: true, severity: 'minor', affected: 1 })
    expect(row('name:old-town').cells.map(({ kind }) => kind)).toEqual(['absent', 'added', 'absent'])
    expect(apparatus(result).rows.map(({ fact }) => fact)).not.toContain('quantity:13-m')
    expect(apparatus(without('entities', 'added')).rows.map(({ fact }) => fact)).not.toContain('name:old-town')
  })

  it('orders by harm, of equals by how many variants it befell, and puts additions last', () => {
    const rows = apparatus(result).rows
    expect(rows.slice(0, 2).map(({ fact }) => fact)).toEqual(['quantity:31-m', 'number:140'])
    expect(rows.at(-1)?.fact).toBe('name:old-town')
    const rank = { critical: 3, major: 2, minor: 1 }
    const own = rows.filter(({ onlyInVariants }) => !onlyInVariants)
    const weights = own.map(({ severity }) => (severity === null ? 0 : rank[severity]))
    expect(weights).toEqual(weights.toSorted((a, b) => b - a))
  })

  it('does not hold another article against a fact', () => {
    expect(cell('person:hanno-vries', 'stranger')).toMatchObject({ kind: 'left-out', severity: 'critical' })
    expect(row('person:hanno-vries')).toMatchObject({ severity: null, affected: 0 })
  })

  it('leaves a system without a text of a document out of its rows', () => {
    expect(cell('quantity:76-cabin', 'rewrite').kind).toBe('no-text')
  })

  it('is empty for a result that says nothing of facts', () => {
    const bare: Result = { ...result, documents: result.documents.map(({ facts: _facts, ...document }) => document) }
    expect(apparatus(bare).rows).toEqual([])
    expect(sectionOf(bare)).toEqual([])
    expect(apparatusPage(bare)).toContain('No facts are stored in this result')
  })
})

const sectionOf = (of: Result): readonly string[] => {
  const section = apparatusSection(of, { view: 'full' })
  for (const document of of.documents) section.take(document)
  return section.blocks(of)
}

const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom('|', '\\', '`', '*', '_', '[', ']', '<', '>', '&', '#', '@', '\n', '\r\n', '\t', '\u2028', ' '),
    fc.constantFrom('\n\n# h', '\n| a | b |\n', '\\|', '<!--', '中文', '\u202e', '\ud800'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 25,
})

describe('the apparatus as Markdown', () => {
  // Made again by `npx vitest run test/report -u`
  it('is the page as it was last looked at', async () => {
    await expect(apparatusPage(result)).toMatchFileSnapshot(join(import.meta.dirname, 'golden/apparatus.md'))
  })

  it('keeps every cell in one row, whatever the texts hold', () => {
    const shape = (page: string) => markdownTables(page).map((rows) => rows.map((cells) => cells.length))
    const plain = shape(apparatusPage(withInputs(result, 'word')))
    fc.assert(
      fc.property(nasty, (text) => {
        const page = apparatusPage(withInputs(result, text))
        expect(shape(page)).toEqual(plain)
        expect(page.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(plain.flat().length)
      }),
      { numRuns: 300 },
    )
  })

  it('is bounded in a report, and says how many rows there are more', () => {
    const many = structuredClone(result)
    const [document] = many.documents
    const fact = document?.facts?.find(({ id }) => id === 'number:140')
    for (let i = 0; i < 30; i++) document?.facts?.push({ ...fact!, id: `number:${i}` })
    const section = sectionOf(many).join('\n\n')
    expect(markdownTables(section).map((rows) => rows.length - 2)).toEqual([15, 2])
    expect(section).toContain('prints 19 more and what only variants say')
  })
})

describe('the apparatus as lines', () => {
  const lines = (of: Result): string[] => apparatusText(of).split('\n')

  it('sets a lemma, a bracket, and the readings with who has them', () => {
    expect(lines(result)[0]).toBe(
      'critical ¶4:192–201 quarry: quantity 31 metres ] 13 metres loop ¶4:204–213 · left out stranger',
    )
  })

  it('has one line for each fact that is not kept by all', () => {
    const touched = apparatus(result).rows.filter(({ affected }) => affected > 0)
    fc.assert(
      fc.property(nasty, (text) => {
        // A blank line, two notes and the end stand below.
        expect(lines(withInputs(result, text))).toHaveLength(touched.length + 4)
      }),
    )
  })
})

describe('the apparatus of a withheld corpus', () => {
  const inputs = result.documents.flatMap(({ texts }) =>
    texts.map(({ passages }) => passages.map(({ text }) => text).join('\n\n')),
  )
  const withheld = withheldResult(result, inputs)

  it('shows quotations by their places and grades, names and numbers as they are', () => {
    const page = apparatusPage(withheld)
    expect(page).toContain('quotation of Hanno Vries |')
    expect(page).toContain('near ¶7:465–483 |')
    expect(page).toContain('13 metres ¶4:204–213')
    expect(page).not.toMatch(/museum|send anyone/)
    expect(JSON.stringify(apparatus(withheld))).not.toMatch(/museum|send anyone/)
  })

  it('holds no long name: not as a label, not as a reading, not in an id', () => {
    const long = structuredClone(result)
    const words = 'the lower pit to a depth'
    const fact = long.documents[0]?.facts?.[0]
    if (fact) Object.assign(fact, { id: 'name:the-lower-pit-to-a-depth', label: words, holder: words })
    for (const one of fact?.said ?? []) one.text = words
    const published = JSON.stringify(withheldResult(long, inputs))
    expect(published).not.toMatch(/lower[- ]pit/)
    expect(new Set(withheldResult(long, inputs).documents[0]?.facts?.map(({ id }) => id)).size).toBe(10)
  })
})
