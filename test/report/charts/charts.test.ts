import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Result } from '../../../src/model/result.ts'
import { coverageChart } from '../../../src/report/charts/coverage-chart.ts'
import { scoreChart } from '../../../src/report/charts/score-chart.ts'
import { spreadChart } from '../../../src/report/charts/spread-chart.ts'
import { result } from '../fixtures.ts'
import { withInputs } from '../with-inputs.ts'
import { drawn } from './drawn.ts'

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
  it('stay well-formed whatever systems, metrics and documents are called', () => {
    const nasty = fc.string({
      unit: fc.oneof(
        fc.constantFrom('<', '>', '&', '"', "'", ']]>', '\u202e', '\ud800', '\0'),
        fc.string({ unit: 'binary', maxLength: 2 }),
      ),
    })
    const standalone = true
    fc.assert(
      fc.property(nasty, (text) => {
        const of = withInputs(measured, text)
        const charts = [
          scoreChart(of, { standalone }),
          ...of.documents.map((document) => coverageChart(document, of, { standalone })),
          ...of.metrics.map((metric) => spreadChart(of, metric, { standalone })),
        ].filter((chart) => chart !== undefined)
        for (const chart of charts) drawn(chart)
        expect(charts.join('')).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
      }),
      { numRuns: 30 },
    )
  })
})
