import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverageChart } from '../../../src/report/charts/coverage-chart.ts'
import { withoutPassages } from '../../../src/report/withhold.ts'
import { result } from '../fixtures.ts'
import { hostile } from '../page/hostile.ts'
import { drawn, textOf } from './drawn.ts'
import { numbers, withNumbers } from './random-result.ts'

const options = { standalone: true, prefix: 'c' }
const [quarry, ferry] = result.documents as [(typeof result.documents)[number], (typeof result.documents)[number]]

describe('the map of a document', () => {
  it('says of each text how much of the reference it has', () => {
    expect(textOf(drawn(coverageChart(quarry, result, options)))).toContain(
      'rewrite: 80 % of its characters are linked, 1 left out, 1 added, 1 moved.',
    )
  })

  it('fills of a line as much as is linked, where it is', () => {
    const all = drawn(coverageChart(quarry, result, options))
    const row = all.find(({ name, children }) => name === 'g' && children.some(({ text }) => text === 'rewrite'))!
    const filled = row.children.flatMap(({ attributes }) =>
      attributes['fill-opacity'] === undefined ? [] : [...(attributes.d ?? '').matchAll(/M([\d.]+) [\d.]+H([\d.]+)/g)],
    )
    const pieces = filled
      .map(([, left, right]) => [Number(left), Number(right)] as const)
      .toSorted((a, b) => a[0] - b[0])
    // The byline is no part of the line, and passage 5 is left out.
    const scored = quarry.texts[0]!.passages.filter((_, i) => i !== 1)
    const lengths = scored.map(({ start, end }) => end - start)
    const total = lengths.reduce((sum, length) => sum + length, 0)
    const expected = lengths.filter((_, i) => i !== 4).map((length) => expect.closeTo((408 * length) / total, 1))
    expect(pieces.map(([left, right]) => right - left)).toEqual(expected)
    expect(pieces[0]![0]).toBe(140)
    expect(pieces.at(-1)![1]).toBe(548)
  })

  it('hatches a link that is doubted', () => {
    const doubted = {
      ...ferry,
      alignments: ferry.alignments.map((one) => ({
        ...one,
        beads: one.beads.map((bead) => ({ ...bead, confidence: 0.3 })),
      })),
    }
    const hatched = (of: typeof ferry) =>
      drawn(coverageChart(of, result, options)).filter(({ attributes }) => attributes.fill === 'url(#c-hatch)').length
    // One stands in the legend.
    expect([hatched(ferry), hatched(doubted)]).toEqual([1, 2])
  })

  it('needs no word of the texts', () => {
    expect(coverageChart(withoutPassages(quarry), result, options)).toBe(coverageChart(quarry, result, options))
  })

  it('is no larger for a long text: passages share a cell, each with its share of it', () => {
    const passages = Array.from({ length: 3000 }, (_, i) => ({
      class: 'body' as const,
      start: 10 * i,
      end: 10 * i + 9,
      text: '',
    }))
    const beads = passages.map((_, i) => ({
      ...quarry.alignments[1]!.beads[0]!,
      reference: [i],
      hypothesis: i % 4 === 0 ? [] : [i],
    }))
    const long = {
      ...quarry,
      texts: quarry.texts.map((one) => ({ ...one, passages })),
      alignments: quarry.alignments.map((one) => ({ ...one, beads })),
    }
    const all = drawn(coverageChart(long, result, options))
    expect(all.length).toBeLessThan(200)
    expect(coverageChart(long, result, options)!.length).toBeLessThan(60_000)
  })

  it('is nothing without a reference, an article or an alignment', () => {
    expect(coverageChart(quarry, { ...result, reference: 'nobody' }, options)).toBeUndefined()
    expect(coverageChart({ ...quarry, alignments: [] }, result, options)).toBeUndefined()
    const bylines = quarry.texts.map((one) => ({ ...one, passages: one.passages.slice(1, 2) }))
    expect(coverageChart({ ...quarry, texts: bylines }, result, options)).toBeUndefined()
  })

  it('shows hostile names and starts nothing; any likeness can be drawn', () => {
    const attacked = hostile(result)
    drawn(coverageChart(attacked.documents[0]!, attacked, options))
    fc.assert(
      fc.property(numbers, (some) => {
        const random = withNumbers(some)
        for (const document of random.documents) drawn(coverageChart(document, random, options))
      }),
    )
  })
})
