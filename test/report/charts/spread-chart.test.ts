import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Result } from '../../../src/model/result.ts'
import { spreadChart } from '../../../src/report/charts/spread-chart.ts'
import { result } from '../fixtures.ts'
import { hostile } from '../page/hostile.ts'
import { drawn, numberOf, textOf } from './drawn.ts'
import { numbers, withMeasured, withNumbers } from './random-result.ts'

const options = { standalone: true }
const edit = result.metrics[0]!

/** The small run with scores of its passages: ten times the index of the bead; none of the third. */
const measured: Result = {
  ...result,
  documents: result.documents.map((document) => ({
    ...document,
    alignments: document.alignments.map((one) => withMeasured(one, (i) => (i === 2 ? null : 10 * i))),
  })),
}

describe('the chart of a metric’s passages', () => {
  it('says n, median and quartiles of the linked passages of each system, and how many were not measured', () => {
    const text = textOf(drawn(spreadChart(measured, edit, options)))
    // Of rewrite the beads 0, 1, 2 and 5 have two sides.
    expect(text).toContain(
      'rewrite: median 10.0, half of them from 5.0 to 30.0, all from 0.0 to 50.0; n = 3, 1 passage not measured.',
    )
  })

  it('has the median where its axis says', () => {
    const all = drawn(spreadChart(measured, edit, options))
    const ticks = all.filter(({ name, attributes }) => name === 'text' && attributes['text-anchor'] === 'middle')
    const [low, high] = [ticks[0]!, ticks.at(-1)!]
    const row = all.find(({ name, children }) => name === 'g' && children[0]?.text.startsWith('rewrite:'))!
    const median = row.children.find(({ attributes }) => attributes['stroke-width'] === '2.5')!
    const share = (numberOf(median, 'x1') - numberOf(low, 'x')) / (numberOf(high, 'x') - numberOf(low, 'x'))
    expect(Number(low.text) + share * (Number(high.text) - Number(low.text))).toBeCloseTo(10, 1)
  })

  it('is nothing where a result has no scores of passages, or none by this metric', () => {
    expect(spreadChart(result, edit, options)).toBeUndefined()
    expect(spreadChart(measured, result.metrics[1]!, options)).toBeUndefined()
  })

  it('has the same bytes each time', () => {
    expect(spreadChart(measured, edit, options)).toBe(spreadChart(structuredClone(measured), edit, options))
  })

  it('shows hostile names and starts nothing; any numbers can be drawn', () => {
    drawn(spreadChart(hostile(measured), edit, options))
    fc.assert(
      fc.property(numbers, (some) => {
        const random = withNumbers(some)
        const chart = spreadChart(random, edit, options)
        if (chart !== undefined) drawn(chart)
      }),
    )
  })
})
