import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Result } from '../../../src/model/result.ts'
import { coverageChart } from '../../../src/report/charts/coverage-chart.ts'
import { scoreChart } from '../../../src/report/charts/score-chart.ts'
import { spreadChart } from '../../../src/report/charts/spread-chart.ts'
import { wellFormed } from '../../reference/well-formed.ts'
import { result } from '../fixtures.ts'
import { withInputs } from '../with-inputs.ts'

const all = (of: Result, standalone = false): readonly (string | undefined)[] => [
  scoreChart(of, { standalone }),
  ...of.documents.map((document) => coverageChart(document, of, { standalone })),
  ...of.metrics.map((metric) => spreadChart(of, metric, { standalone })),
]

/** With scores of passages, which the fixture has none of. */
const measured: Result = {
  ...result,
  documents: result.documents.map((document) => ({
    ...document,
    alignments: document.alignments.map((alignment, a) => ({
      ...alignment,
      measured: result.metrics.map(({ name, statistics }) => ({
        metric: name,
        rows: alignment.beads.map(() => statistics.map(() => 1)),
        scores: alignment.beads.map((_, b) => (b % 4 === 3 ? null : 10 * a + 7 * b)),
      })),
    })),
  })),
}

describe('charts', () => {
  it('are well-formed, as files and within a page, and name every system', () => {
    for (const standalone of [true, false])
      for (const chart of all(measured, standalone)) {
        expect(chart).toBeDefined()
        expect(wellFormed(chart!)).toBe(true)
        expect(chart).not.toMatch(/NaN|Infinity|undefined| style=/)
      }
    for (const name of ['loop', 'rewrite', 'stranger'])
      expect(scoreChart(measured, { standalone: true })).toContain(name)
  })

  it('say their numbers in words', () => {
    const { score } = result.scores.find(({ system, metric }) => system === 'loop' && metric === 'edit')!
    expect(/<desc[^>]*>([^<]*)/.exec(scoreChart(result, { standalone: true })!)?.[1]).toContain(score!.toFixed(1))
  })

  it('put the better score further to the right', () => {
    const at = (score: number) => {
      const one: Result = {
        ...result,
        metrics: result.metrics.filter(({ name }) => name === 'edit'),
        scores: result.scores
          .filter(({ metric }) => metric === 'edit')
          .map((each) => (each.system === 'rewrite' ? { ...each, score, ci: null } : { ...each, ci: null })),
      }
      const dots = [
        ...scoreChart(one, { standalone: true })!.matchAll(/<circle[^>]* cx="([\d.]+)"[^>]* cy="([\d.]+)"/g),
      ]
      return Math.max(...dots.map(([, x]) => Number(x)))
    }
    expect(at(60)).toBeGreaterThan(at(30))
  })

  it('are the same bytes for the same result', () => {
    expect(all(structuredClone(measured))).toEqual(all(measured))
  })

  it('stay well-formed whatever systems, metrics and documents are called', () => {
    const nasty = fc.string({
      unit: fc.oneof(
        fc.constantFrom('<', '>', '&', '"', "'", ']]>', '\u202e', '\ud800', '\0'),
        fc.string({ unit: 'binary', maxLength: 2 }),
      ),
    })
    fc.assert(
      fc.property(nasty, (text) => {
        const charts = all(withInputs(measured, text)).filter((chart) => chart !== undefined)
        expect(charts.filter((chart) => !wellFormed(chart))).toEqual([])
        expect(charts.join('')).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
      }),
      { numRuns: 100 },
    )
  })

  it('are left out where there is nothing to draw', () => {
    const empty: Result = { ...result, systems: [], scores: [], documents: [], metrics: [] }
    expect(scoreChart(empty, { standalone: true })).toBeUndefined()
    expect(spreadChart(result, result.metrics[0]!, { standalone: true })).toBeUndefined()
  })
})
