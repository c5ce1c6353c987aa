import { array, assert, asyncProperty, constantFrom, property, string, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clauseCoverage } from '../../src/metrics/coverage/clauses.ts'
import { coverage } from '../../src/metrics/coverage/coverage.ts'
import type { Finding } from '../../src/model/metric.ts'
import type { Pair } from '../../src/model/pair.ts'

const pair = (reference: string, hypothesis: string) => ({ references: [reference], hypothesis })

describe('coverage', () => {
  it('weighs reference passages by their letters', async () => {
    const metric = coverage()
    const rows = await metric.measure([pair('abc de.', 'xyz'), pair('12 345', ''), pair('', 'more')])
    expect(rows).toEqual([
      [5, 0, 1, 0, 0, 0, 1, 0, 0],
      [0, 5, 0, 1, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 1, 0, 0, 0, 0],
    ])
    expect(metric.score([5, 5, 1, 1, 0])).toBe(50)
  })

  it('does not hold additions against a text, and measures nothing without a reference', () => {
    expect(coverage().score([5, 0, 1, 0, 9])).toBe(100)
    expect(coverage().score([0, 0, 0, 0, 9])).toBeUndefined()
  })

  it('notes what was left out and what was added', async () => {
    const findings: Finding[] = []
    await coverage().measure([pair('gone', ''), pair('', 'new')], (finding) => findings.push(finding))
    expect(findings).toEqual([
      {
        pair: 0,
        statistic: 'omitted',
        about: 'passage',
        message: 'left out (4 letters)',
        place: { side: 'reference', start: 0, end: 4 },
      },
      {
        pair: 1,
        statistic: 'added',
        about: 'passage',
        message: 'added (3 letters)',
        place: { side: 'hypothesis', start: 0, end: 3 },
      },
    ])
  })

  const findingsOf = async (...pairs: readonly Pair[]): Promise<readonly Finding[]> => {
    const findings: Finding[] = []
    await coverage().measure(pairs, (finding) => findings.push(finding))
    return findings
  }

  it('notes a clause that one side does not have, with its place, and leaves the score alone', async () => {
    const whole =
      'The council rejected the second offer of the railway, which the mayor called unacceptable, and adjourned.'
    const cut = 'The council rejected the second offer of the railway, and adjourned.'
    const rows = await coverage().measure([pair(whole, cut)])
    expect(rows[0]).toMatchObject([87, 0, 1, 0, 0, 6, 9, 1, 0])
    expect(coverage().score(rows[0]!)).toBe(100)
    const [omission] = await findingsOf(pair(whole, cut))
    expect(omission).toEqual({
      pair: 0,
      statistic: 'clausesOmitted',
      about: 'clause',
      message: "clause left out: 'which the mayor called …'",
      evidence: 'verbatim',
      place: { side: 'reference', start: 54, end: 89 },
      severity: 'major',
    })
    expect(whole.slice(54, 89)).toBe('which the mayor called unacceptable')
    expect(await findingsOf(pair(cut, whole))).toMatchObject([
      { statistic: 'clausesAdded', place: { side: 'hypothesis', start: 54, end: 89 }, severity: 'minor' },
    ])
  })

  it.each([
    [
      'other words for it',
      'He came late, because the train had stopped.',
      'He came late, since his railway was halted.',
    ],
    [
      'another order',
      'After the rain stopped, the children ran outside.',
      'The children ran outside, after the rain stopped.',
    ],
    ['a brief aside', 'The bridge, however, stays closed until spring.', 'The bridge stays closed until spring.'],
    ['marks alone', 'Open daily – also on Sundays – from nine.', 'Open daily (also on Sundays) from nine.'],
  ])('takes %s for no omission', async (_, reference, hypothesis) => {
    expect(await findingsOf(pair(reference, hypothesis))).toEqual([])
  })

  it.each([
    [
      'de',
      'Der Rat lehnte das Angebot ab, obwohl drei Gutachter davor gewarnt hatten.',
      'Der Rat lehnte das Angebot ab.',
    ],
    ['ru', 'Совет отклонил предложение, хотя эксперты заранее предупреждали мэра.', 'Совет отклонил предложение.'],
    [
      'zh',
      '市议会拒绝了铁路公司的第二份报价，市长称这份报价完全无法接受，会议随后结束。',
      '市议会拒绝了铁路公司的第二份报价，会议随后结束。',
    ],
  ])('sees it in any language (%s)', async (_, reference, hypothesis) => {
    expect(await findingsOf(pair(reference, hypothesis))).toMatchObject([{ statistic: 'clausesOmitted' }])
  })

  it('does not miss a clause that another sentence of the text says', async () => {
    const document = 'The council met, although heavy snow had closed every road to the harbour. The mayor spoke.'
    const moved = 'The council met. Heavy snow had closed every road to the harbour. The mayor spoke.'
    const cut = (text: string, end: number) => ({ document: text, spans: [{ start: 0, end }] })
    const aligned = pair(document.slice(0, 74), moved.slice(0, 16))
    expect(await findingsOf(aligned)).toHaveLength(1)
    const origin = { reference: cut(document, 74), hypothesis: cut(moved, 16) }
    expect(await findingsOf({ ...aligned, origin })).toEqual([])
  })

  it('finds no clause in a text that is only words of itself, whatever they are', async () => {
    await assert(
      asyncProperty(string({ unit: 'binary', maxLength: 200 }), async (text) => {
        expect(await findingsOf(pair(text, text))).toEqual([])
      }),
    )
  })
})

describe('the place of a clause', () => {
  it('lies in its side, and no two of one side overlap', () => {
    const phrase = array(constantFrom('the', 'grey', 'harbours', 'closed', 'pilots', 'never', 'signed', '12'), {
      minLength: 1,
      maxLength: 7,
    }).map((words) => words.join(' '))
    const sentence = array(tuple(phrase, constantFrom(', ', ' – ', '; ', ' (', '. ', ' ')), { maxLength: 5 }).map(
      (parts) => parts.flat().join(''),
    )
    assert(
      property(sentence, sentence, (reference, hypothesis) => {
        const { loose, covered, words } = clauseCoverage(reference, hypothesis, () => false)
        expect(covered).toBeLessThanOrEqual(words)
        for (const side of ['reference', 'hypothesis'] as const) {
          let last = 0
          for (const { start, end } of loose.filter((each) => each.side === side)) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect((side === 'reference' ? reference : hypothesis).slice(start, end)).toMatch(/^[a-z\d].*[a-z\d]$/)
            last = end
          }
        }
      }),
    )
  })
})
