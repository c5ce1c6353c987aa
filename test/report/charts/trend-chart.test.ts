import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HistoryLine } from '../../../src/model/history.ts'
import { trendChart } from '../../../src/report/charts/trend-chart.ts'
import { drawn, numberOf, textOf } from './drawn.ts'
import { numbers } from './random-result.ts'

const options = { standalone: true, prefix: 't' }

/** A run on a day of May, with a score by `edit` for each system. */
const run = (
  day: number,
  scores: Readonly<Record<string, number | null>>,
  about: Partial<HistoryLine> = {},
): HistoryLine => ({
  schema: 'variorum/history@1',
  at: `2026-05-${String(day).padStart(2, '0')}T00:00:00.000Z`,
  version: '1',
  label: null,
  corpus: 'strait',
  signature: 'variorum|unit:sentence|bootstrap:1000|seed:1',
  reference: 'r',
  systems: Object.entries(scores).map(([name, score]) => ({
    name,
    sha256: name,
    scores: [{ metric: 'edit', signature: 'edit|v:1', score, low: score, high: score, n: 9 }],
  })),
  ...about,
})

const resigned = (line: HistoryLine): HistoryLine => ({
  ...line,
  systems: line.systems.map((one) => ({
    ...one,
    scores: one.scores.map((score) => ({ ...score, signature: 'edit|v:2' })),
  })),
})

/** How many runs each piece of a line joins. */
const joined = (lines: readonly HistoryLine[]): readonly number[] =>
  drawn(trendChart(lines, options))
    .filter(({ name, attributes }) => name === 'path' && attributes.fill === 'none')
    .flatMap(({ attributes }) => attributes.d!.split('M').slice(1))
    .map((piece) => piece.split('L').length)

const steady = [1, 2, 3, 4, 5].map((day) => run(day, { a: 50 + day, b: 70 }))

describe('the chart of a history', () => {
  it('draws a line for each system through all its runs, whatever their order in the file', () => {
    expect(joined(steady)).toEqual([5, 5])
    expect(trendChart(steady.toReversed(), options)).toBe(trendChart(steady, options))
    const text = textOf(drawn(trendChart(steady, options)))
    expect(text).toContain('edit, first to last run: a 51.0 to 55.0; b 70.0 to 70.0.')
  })

  it.each([
    ['the signature', resigned],
    ['the reference', (line: HistoryLine) => ({ ...line, reference: 's' })],
    ['the corpus', (line: HistoryLine) => ({ ...line, corpus: 'sound' })],
    ['how texts are read and aligned', (line: HistoryLine) => ({ ...line, signature: 'variorum|unit:paragraph' })],
  ])('joins no runs between which %s changed, and says so', (what, change) => {
    const lines = steady.map((line, i) => (i < 3 ? line : change(line)))
    expect(joined(lines)).toEqual([3, 2, 3, 2])
    expect(textOf(drawn(trendChart(lines, options)))).toContain(`At 2026-05-04 ${what} changed: not comparable`)
  })

  it('is not broken by other draws of the intervals', () => {
    const lines = steady.map((line, i) => ({ ...line, signature: `variorum|unit:sentence|bootstrap:500|seed:${i}` }))
    expect(joined(lines)).toEqual([5, 5])
  })

  it('leaves a gap where a run has no score, and draws one that stands alone as a dot', () => {
    expect(joined([run(1, { a: 1 }), run(2, { a: 2 }), run(3, { a: null }), run(4, { a: 3 })])).toEqual([2])
    expect(joined([run(1, { a: 1 }), run(2, { b: 2 }), run(3, { a: 3 })])).toEqual([])
  })

  it('has each score where its axis says', () => {
    const all = drawn(trendChart([run(1, { a: 12.5 }), run(2, { a: 47.5 }), run(3, { a: 30 })], options))
    const ticks = all.filter(({ name, attributes }) => name === 'text' && attributes['text-anchor'] === 'end')
    const [low, high] = [ticks[0]!, ticks.at(-1)!]
    const perPixel = (Number(high.text) - Number(low.text)) / (numberOf(high, 'y') - numberOf(low, 'y'))
    const dots = all.filter(({ name, attributes }) => name === 'circle' && attributes.fill === 'currentColor')
    expect(dots.map((dot) => Number(low.text) + (numberOf(dot, 'cy') + 4 - numberOf(low, 'y')) * perPixel)).toEqual(
      [12.5, 47.5, 30].map((score) => expect.closeTo(score, 1)),
    )
  })

  it('names every system and run once they have room, and is nothing where nothing was measured', () => {
    const text = textOf(
      drawn(trendChart([run(1, { a: 1 }, { label: 'a <b>' }), run(2, { a: 2 }, { label: '\u202ec' })], options)),
    )
    expect(text).toContain('a <b>')
    expect(text).toContain('⟨U+202E⟩c')
    expect(trendChart([], options)).toBeUndefined()
    expect(trendChart([run(1, { a: null })], options)).toBeUndefined()
  })

  it('any numbers can be drawn', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 20 }), (some, systems) => {
        const lines = Array.from({ length: Math.ceil(some.length / systems) }, (_, day) =>
          run(
            1 + (day % 28),
            Object.fromEntries(some.slice(day * systems, (day + 1) * systems).map((score, i) => [`s${i}`, score])),
          ),
        )
        const chart = trendChart(lines, options)
        if (chart !== undefined) drawn(chart)
      }),
    )
  })
})
