import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Result } from '../../src/model/result.ts'
import { UserError } from '../../src/model/user-error.ts'
import { exportedFindings } from '../../src/report/exported-findings.ts'
import { mqm } from '../../src/report/mqm/mqm.ts'
import { result } from './fixtures.ts'
import { withInputs } from './with-inputs.ts'

const rowsOf = (of: Result): Record<string, string>[] => {
  const [header = [], ...rows] = mqm(of)
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
  return rows.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])))
}

const found = (target: string, of: Result = result) => rowsOf(of).filter((row) => row.target?.includes(target))

describe('mqm', () => {
  it('has the nine columns of the published ratings', () => {
    expect(mqm(result).split('\n')[0]).toBe(
      'system\tdoc\tdocSegId\tglobalSegId\trater\tsource\ttarget\tcategory\tseverity',
    )
  })

  it('begins no cell with what a spreadsheet would reckon', () => {
    const reckoned = structuredClone(result)
    for (const { texts } of reckoned.documents)
      for (const { passages } of texts)
        for (const passage of passages) Object.assign(passage, { text: `=${passage.text}` })
    const targets = rowsOf(reckoned).flatMap(({ source = '', target = '' }) => [source, target])
    expect(targets.filter((cell) => cell.startsWith('='))).toEqual([])
    expect(targets.filter((cell) => cell.startsWith("'=")).length).toBeGreaterThan(5)
  })

  it('marks the span of an error in the target', () => {
    expect(found('<v>13 metres</v>')).toMatchObject([
      {
        system: 'loop',
        doc: 'quarry',
        docSegId: '4',
        rater: 'variorum',
        source: expect.stringContaining('31 metres, twice') as string,
        category: 'Accuracy/Mistranslation/Number',
        severity: 'Critical',
      },
    ])
  })

  it('marks in the source what the target does not have', () => {
    expect(rowsOf(result).filter(({ source }) => source?.includes('<v>140</v>'))).toMatchObject([
      { system: 'rewrite', target: '', category: 'Accuracy/Omission/Number', severity: 'Major' },
    ])
  })

  it('marks one span for every error', () => {
    for (const { source, target, category } of rowsOf(result))
      expect(`${source} ${target}`.match(/<\/?v>/g) ?? []).toEqual(category === 'No-error' ? [] : ['<v>', '</v>'])
  })

  it('marks the source where the counterpart stands in another passage', () => {
    const moved = structuredClone(result)
    const finding = moved.findings.find(({ message }) => message.includes('13 metres'))
    if (finding?.place) Object.assign(finding.place, { start: 0, end: 5 })
    expect(rowsOf(moved).filter(({ source }) => source?.includes('<v>31 metres</v>'))).toHaveLength(1)
  })

  it('counts a clause as one error, whatever names it held', () => {
    const cut = structuredClone(result)
    const lost = cut.findings.find(
      ({ metric, statistic, place }) => metric === 'entities' && statistic === 'lost' && place,
    )
    if (!lost?.place) throw new Error('nothing is lost in the fixture')
    // its passage is there
    const alignment = cut.documents[0]?.alignments.find(({ system }) => system === lost.system)
    alignment?.beads[lost.bead ?? 0]?.hypothesis.push(5)
    const { start, end, side } = lost.place
    const clause = { ...lost, metric: 'coverage', statistic: 'clausesOmitted', message: 'clause left out' }
    cut.findings.push({ ...clause, place: { side, start: start - 2, end: end + 2 }, severity: 'major' })
    const ofBead = (of: Result) => exportedFindings(of).filter((each) => each.bead === lost.bead).length
    expect(ofBead(cut)).toBe(ofBead(result) + 1)
    expect(rowsOf(cut).length).toBe(rowsOf(result).length)
    expect(rowsOf(cut).filter(({ category }) => category === 'Accuracy/Omission/Clause')).toHaveLength(1)
  })

  it('calls linguistic conventions what the published ratings call them', () => {
    const of = structuredClone(result)
    Object.assign(of.findings.find(({ statistic }) => statistic === 'changed')!, {
      metric: 'quotes',
      statistic: 'marks',
    })
    expect(rowsOf(of).some(({ category }) => category === 'Fluency/Punctuation/Quotation-marks')).toBe(true)
  })

  it('has a row without an error for a segment without one', () => {
    expect(found('The nocturnal ferry')).toMatchObject([{ category: 'No-error', severity: 'no-error' }])
  })

  it('has every bead of every variant, and none of the reference', () => {
    const rows = rowsOf(result)
    expect(new Set(rows.map(({ system }) => system))).toEqual(new Set(['loop', 'rewrite', 'stranger']))
    expect(new Set(rows.filter(({ system }) => system === 'loop').map(({ globalSegId }) => globalSegId)).size).toBe(9)
  })

  it('counts a passage left out once, whatever names it held', () => {
    const omitted = structuredClone(result)
    const first = omitted.findings.find(({ message }) => message.includes("'140'"))
    omitted.findings.push({ ...first!, metric: 'coverage', statistic: 'omitted', severity: null })
    const rows = rowsOf(omitted).filter(({ system, docSegId }) => system === 'rewrite' && docSegId === '6')
    expect(rows).toMatchObject([{ category: 'Accuracy/Omission', severity: 'Major' }])
  })

  it('marks a span over two passages once', () => {
    const long = structuredClone(result)
    const finding = long.findings.find(({ message }) => message.includes('13 metres'))
    const alignment = long.documents[0]?.alignments.find(({ system }) => system === 'loop')
    alignment?.beads[2]?.hypothesis.push(4)
    if (finding?.place) Object.assign(finding.place, { end: finding.place.end + 60 })
    const [row] = found('<v>13 metres', long)
    expect(row?.target?.match(/<\/?v>/g)).toEqual(['<v>', '</v>'])
  })

  it('keeps nine cells a row and one mark a row, whatever the texts hold', () => {
    const rows = mqm(withInputs(result, 'word')).split('\n').length
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(
            fc.constantFrom('\t', '\n', '\r', '\u2028', '<v>', '</v>'),
            fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
          ),
          maxLength: 20,
        }),
        (text) => {
          const lines = mqm(withInputs(result, text)).split('\n')
          expect(lines).toHaveLength(rows)
          for (const line of lines.slice(1, -1)) {
            expect(line.split('\t')).toHaveLength(9)
            const [, , , , , source = '', target = ''] = line.split('\t')
            expect((`${source} ${target}`.match(/<v>/g) ?? []).length).toBeLessThanOrEqual(1)
          }
        },
      ),
    )
  })

  it('refuses a result without texts in one sentence', () => {
    const withheld: Result = { ...result, corpus: { ...result.corpus, text: 'withheld' } }
    expect(() => mqm(withheld)).toThrow(UserError)
  })
})
