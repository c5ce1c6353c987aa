import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Result } from '../../src/model/result.ts'
import { resultSchema } from '../../src/model/result.ts'
import { oneLine } from '../../src/report/escape.ts'
import { markdown } from '../../src/report/markdown/markdown.ts'
import { views } from '../../src/report/view.ts'
import { width } from '../../src/report/width.ts'
import { markdownTables } from '../reference/markdown-tables.ts'
import { result, timings } from './fixtures.ts'
import { withInputs } from './with-inputs.ts'

const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '|',
      '\\',
      '`',
      '*',
      '_',
      '~',
      '[',
      ']',
      '<',
      '>',
      '&',
      '#',
      '@',
      '$',
      '\n',
      '\r\n',
      '\t',
      ' ',
      '-',
      '"',
    ),
    fc.constantFrom(
      '<script>',
      '[x](javascript:alert(1))',
      '![](x)',
      '&lt;',
      '&#124;',
      '\n\n# h',
      '\n- ',
      '\n```\n',
      '@ann',
      '#12',
    ),
    fc.constantFrom(
      '\u202e',
      '\u2066',
      '\u2028',
      '\u0007',
      '\u001b[31m',
      '\u200b',
      '\ud800',
      '中文',
      '👩‍👧',
      'https://a.b',
      ':tada:',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 25,
})

/** What each line is to a reader of Markdown, by how it starts. */
const skeleton = (page: string): string[] =>
  page.split('\n').map((line) => /^(?:#+ |\||- |\*\*)?/.exec(line)?.[0] ?? '')

const full = (of: Result): string => markdown(of, {}, { view: 'full' })

describe('markdown', () => {
  it('is made from a result that fits the schema', () => {
    expect(() => resultSchema.parse(result)).not.toThrow()
  })

  // Made again by `npx vitest run test/report -u`
  it('gives the page as it was last looked at', async () => {
    await expect(markdown(result, { timings })).toMatchFileSnapshot(join(import.meta.dirname, 'golden/report.md'))
    for (const view of ['researcher', 'full'] as const)
      await expect(markdown(result, { timings }, { view })).toMatchFileSnapshot(
        join(import.meta.dirname, `golden/report-${view}.md`),
      )
  })

  it('is the same after the result went through JSON', () => {
    expect(markdown(resultSchema.parse(JSON.parse(JSON.stringify(result))))).toBe(markdown(result))
  })

  it('names links that are doubtful, also among the worst passages', () => {
    const page = full(result)
    expect(page).toMatch(/### Doubtfully aligned\n[^#]*\*\*stranger\*\*:\n\n- [^\n]*\(0\.47\): “The slate quarry/)
    const sure = structuredClone(result)
    for (const { alignments } of sure.documents)
      for (const { beads } of alignments) for (const bead of beads) delete bead.confidence
    // A result of before there was a confidence: nothing is doubted.
    expect(full(resultSchema.parse(sure))).not.toMatch(/doubtful/i)
    for (const { alignments } of sure.documents)
      for (const { beads } of alignments) for (const bead of beads) bead.confidence = 0.31
    expect(full(sure)).toMatch(/similarity 0\.\d\d(?:, moved)?, doubtfully aligned \(confidence 0\.31\)/)
  })

  it.each(views)('keeps every table, row and column of the %s view whatever the inputs hold', (view) => {
    const plain = markdown(withInputs(result, 'word'), { timings }, { view })
    const shape = markdownTables(plain).map((rows) => rows.map((row) => row.length))
    fc.assert(
      fc.property(nasty, (text) => {
        const page = markdown(withInputs(result, text), { timings }, { view })
        expect(markdownTables(page).map((rows) => rows.map((row) => row.length))).toEqual(shape)
        expect(skeleton(page)).toEqual(skeleton(plain))
      }),
      { numRuns: 100 },
    )
  })

  it.each(views)('lets nothing of the inputs become markup, a link, a mention or a turned line: %s view', (view) => {
    fc.assert(
      fc.property(nasty, (text) => {
        const page = markdown(withInputs(result, text), { timings }, { view })
        expect(page.replaceAll(/^>/gm, '')).not.toMatch(/[<>]/)
        // In a code span everything is as it stands; the tests of `code` see to what may be in one.
        const outsideCode = page.replaceAll(/(?<!\\)`[^`\n]+`/g, '')
        expect(outsideCode).not.toMatch(/(?<!\\)\]\(|@[a-z]|#\d|:\/\/|:tada:|(?<!\\)`/)
        expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u2028\p{Surrogate}]|[^\P{Cc}\n]/u)
      }),
      { numRuns: 100 },
    )
  })

  it('shows what the inputs hold as it is', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const tables = markdownTables(full(withInputs(result, text)))
        const sides = tables.find(([heading]) => heading?.[0]?.includes('passage 1'))
        expect(sides?.[2]?.[0]).toBe(oneLine(text))
      }),
      { numRuns: 300 },
    )
  })

  it('lines its tables up, with wide characters too', () => {
    const page = markdown(withInputs(result, '中文 wide'), { timings }, { view: 'full' })
    const aligned = page.split(/\n\n/).filter((block) => block.startsWith('|') && !block.includes('| :- |'))
    expect(aligned.length).toBeGreaterThan(8)
    for (const block of aligned) expect(new Set(block.split('\n').map(width)).size).toBe(1)
  })

  it('marks the best of a column and what no test tells apart from it, never the reference', () => {
    const [scores = []] = markdownTables(markdown(result))
    expect(scores.map((row) => row[3])).toEqual([
      'edit ↑',
      expect.stringMatching(/^-+:$/),
      '**71.3** [67.2, 75.4]',
      '48.0 [34.1, 61.9]',
      '6.4 [1.2, 11.6]',
      '100.0',
    ])
    expect(scores.map((row) => row[4]?.slice(0, 8)).slice(2)).toEqual(['**85.7**', '≈ 66.7 [', '7.1 [0.0', '100.0'])
  })

  it('has coverage first and the reference last', () => {
    const [scores = []] = markdownTables(markdown(result))
    expect(scores[0]?.slice(0, 3)).toEqual(['system', 'relation', 'coverage ↑'])
    expect(scores.slice(2).map(([name]) => name)).toEqual(['loop', 'rewrite', 'stranger', '*wire*'])
  })

  it('calls a text about something else another article and lists none of its findings', () => {
    const page = full(result)
    expect(page).toContain('**stranger** on *The night ferry* is another article rather than a bad translation')
    expect(page).not.toContain("Hanno Vries' is not in")
  })

  it('does not repeat the title where there is one document', () => {
    const one: Result = { ...result, documents: result.documents.slice(0, 1) }
    // In the first sentence and over its own table
    expect(full(one).split('A quarry under water')).toHaveLength(3)
  })

  it('says before the numbers when few blocks carry them, and not when there are enough', () => {
    const many: Result = { ...result, scores: result.scores.map((score) => ({ ...score, units: 200 })) }
    expect(markdown(result)).toContain('These numbers carry little')
    expect(markdown(many)).not.toContain('These numbers carry little')
  })

  it('has timings only when it is given them', () => {
    expect(markdown(result)).not.toContain('Benchmark timings')
    expect(markdown(result, { timings })).toContain('## Benchmark timings of the alignment core')
  })

  it('shows no passage of a withheld corpus, even where the result still holds them', () => {
    const withheld: Result = { ...result, corpus: { ...result.corpus, text: 'withheld' } }
    const page = views.map((view) => markdown(withheld, {}, { view })).join('')
    for (const { passages } of result.documents.flatMap(({ texts }) => texts))
      for (const { text = '' } of passages) expect(page).not.toContain(text.slice(0, 20))
    expect(page).toContain('| characters 0–42 | characters 0–41 |')
  })

  it('prints a run with no systems, no metrics and no documents', () => {
    const empty: Result = {
      ...result,
      systems: [],
      metrics: [],
      documents: [],
      scores: [],
      documentScores: [],
      comparisons: [],
      findings: [],
    }
    for (const view of views) expect(markdown(empty, {}, { view })).toContain('# Quarry & ferry')
  })
})
