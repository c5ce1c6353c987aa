import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreChart } from '../../../src/report/charts/score-chart.ts'
import { result } from '../fixtures.ts'
import { hostile } from '../page/hostile.ts'
import { drawn, numberOf, textOf } from './drawn.ts'
import { numbers, withNumbers } from './random-result.ts'

const options = { standalone: true }

describe('the chart of scores', () => {
  it('names every metric that measured something and every system that was measured against the reference', () => {
    const text = textOf(drawn(scoreChart(result, options)))
    for (const name of ['edit', 'coverage', 'entities', 'quotes', 'loop', 'rewrite', 'stranger'])
      expect(text).toContain(name)
    expect(text).not.toContain('tone')
    expect(text).not.toMatch(/\bwire\b/)
  })

  it('has each score where its axis says', () => {
    const all = drawn(scoreChart(result, options))
    const panel = all.find(({ name, children }) => name === 'g' && children.some(({ text }) => text === 'edit'))!
    const ticks = panel.children.find(({ name }) => name === 'g')!.children.filter(({ name }) => name === 'text')
    const [low, high] = [ticks[0]!, ticks.at(-1)!]
    const perPixel = (Number(high.text) - Number(low.text)) / (numberOf(high, 'x') - numberOf(low, 'x'))
    const scores = panel.children.flatMap((row) => {
      const title = row.children.find(({ name }) => name === 'title')?.text
      const dot = row.children.find(({ name }) => name === 'circle')
      return title && dot
        ? [[title.split(':')[0], Number(low.text) + (numberOf(dot, 'cx') - numberOf(low, 'x')) * perPixel]]
        : []
    })
    expect(scores).toEqual([
      ['rewrite', expect.closeTo(48.02, 1)],
      ['stranger', expect.closeTo(6.4, 1)],
    ])
  })

  it('marks the best, what is level with it and what is another article by more than a colour', () => {
    const text = textOf(drawn(scoreChart(result, options)))
    expect(text).toContain('loop: 71.3 [67.2, 75.4], best')
    expect(text).toContain('rewrite: 66.7 [44.6, 88.8], not told apart from the best')
    expect(text).toContain('stranger: 6.4 [1.2, 11.6], another article')
  })

  it('is nothing where nothing was measured', () => {
    expect(scoreChart({ ...result, scores: [] }, options)).toBeUndefined()
    expect(
      scoreChart({ ...result, scores: result.scores.map((one) => ({ ...one, score: null })) }, options),
    ).toBeUndefined()
    expect(scoreChart({ ...result, metrics: [] }, options)).toBeUndefined()
  })

  it('has the same bytes each time; a ground and colours of its own as a file, those of the page within one', () => {
    expect(scoreChart(result, options)).toBe(scoreChart(structuredClone(result), options))
    expect(scoreChart(result, { standalone: true })).toContain('fill="#ffffff"')
    expect(scoreChart(result, { standalone: false })).not.toMatch(/#[0-9a-f]{6}/)
  })

  it('takes what its ids begin with', () => {
    const ids = drawn(scoreChart(result, { ...options, prefix: 'one' })).flatMap(
      ({ attributes }) => attributes.id ?? [],
    )
    expect(ids).toEqual(['one-title', 'one-description'])
  })

  it('shows hostile names and starts nothing', () => {
    drawn(scoreChart(hostile(result), options))
  })

  it('any numbers can be drawn', () => {
    fc.assert(
      fc.property(numbers, (some) => {
        const random = withNumbers(some)
        const chart = scoreChart(random, options)
        if (chart !== undefined) drawn(chart)
      }),
    )
  })
})
