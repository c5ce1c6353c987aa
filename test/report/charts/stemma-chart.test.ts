import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StemmaNode } from '../../../src/model/stemma.ts'
import { stemmaChart } from '../../../src/report/charts/stemma-chart.ts'
import type { XmlElement } from '../../reference/xml.ts'
import { stemmaResult } from '../stemma/stemma-result.ts'
import { drawn, numberOf, textOf } from './drawn.ts'

/** The value that stands at a place, as the axis says. */
function across(all: readonly XmlElement[]): (x: number) => number {
  const ticks = all.filter(
    ({ name, attributes, text }) => name === 'text' && attributes['text-anchor'] === 'middle' && text,
  )
  const [first, last] = [ticks[0]!, ticks.at(-1)!]
  const perPixel = (Number(last.text) - Number(first.text)) / (numberOf(last, 'x') - numberOf(first, 'x'))
  return (x) => Number(first.text) + (x - numberOf(first, 'x')) * perPixel
}

/** Edges by what their titles say, from and to. */
const edges = (all: readonly XmlElement[]) =>
  all
    .filter(({ name, children }) => name === 'line' && children.length > 0)
    .map((edge) => ({
      says: edge.children[0]!.text,
      from: numberOf(edge, 'x1'),
      to: numberOf(edge, 'x2'),
      y: numberOf(edge, 'y1'),
    }))

describe('the drawing of a stemma', () => {
  it('has every edge as long as its errors, from where the one above ends', () => {
    const all = drawn(stemmaChart(stemmaResult()))
    const value = across(all)
    const ways = edges(all).map(({ says, from, to }) => [says.split(':')[0], value(from), value(to)])
    expect(ways).toEqual(
      [
        ['group, 88 %', 0, 0.1],
        ['group, 100 %', 0.1, 0.15],
        ['a', 0.15, 0.35],
        ['b', 0.15, 0.25],
        ['c', 0.1, 0.4],
        ['d', 0, 0.25],
        ['e', 0, 0],
      ].map(([says, from, to]) => [says, expect.closeTo(Number(from), 2), expect.closeTo(Number(to), 2)]),
    )
  })

  it('gives each variant a row and its name, each group its support, and says the same in words', () => {
    const all = drawn(stemmaChart(stemmaResult()))
    const rows = edges(all).filter(({ says }) => !says.startsWith('group'))
    expect(new Set(rows.map(({ y }) => y)).size).toBe(5)
    const labels = all.filter(({ name }) => name === 'text').map(({ text }) => text)
    for (const label of ['ref', 'a', 'b', 'c', 'd', 'e', '88 %', '100 %']) expect(labels).toContain(label)
    expect(all.find(({ name }) => name === 'desc')?.text).toContain('in 88 % of resamples: a, b, c.')
  })

  it('shows hostile names and starts nothing, in the same bytes each time', () => {
    const attack = '</svg><script>alert(1)</script>\u202e\n"\'&amp;'
    const chart = stemmaChart(stemmaResult(attack))
    const all = drawn(chart)
    expect(textOf(all)).toContain('a</svg><script>')
    expect(stemmaChart(stemmaResult(attack))).toBe(chart)
    drawn(stemmaChart(stemmaResult('w'.repeat(10_000))))
  })

  it('any tree can be drawn, and nothing of it stands outside', () => {
    const length = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e6, noNaN: true }))
    const { node } = fc.letrec<{ node: StemmaNode }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 5 },
        fc.record({ name: fc.string(), length, children: fc.constant([]) }),
        fc.record({
          support: fc.double({ min: 0, max: 1, noNaN: true }),
          length,
          children: fc.array(tie('node'), { minLength: 2, maxLength: 4 }),
        }),
      ),
    }))
    fc.assert(
      fc.property(fc.array(node, { minLength: 1, maxLength: 5 }), (children) => {
        const all = drawn(stemmaChart({ ...stemmaResult(), tree: { name: 'ref', length: 0, children } }))
        const [, , width = 0, height = 0] = all[0]!.attributes.viewBox!.split(' ').map(Number)
        for (const { from, to, y } of edges(all)) {
          expect(Math.min(from, to, y)).toBeGreaterThanOrEqual(0)
          expect([Math.max(from, to) < width, y < height]).toEqual([true, true])
        }
      }),
    )
  })
})
