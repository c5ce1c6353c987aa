import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverageChart } from '../../../src/report/charts/coverage-chart.ts'
import { withoutPassages } from '../../../src/report/withhold.ts'
import { result } from '../fixtures.ts'
import { attacks } from '../page/hostile.ts'
import { withInputs } from '../with-inputs.ts'
import { drawn, numberOf, textOf } from './drawn.ts'
import { numbers, withNumbers } from './random-result.ts'

const options = { standalone: true, prefix: 'c' }
const [quarry, ferry] = result.documents as [(typeof result.documents)[number], (typeof result.documents)[number]]

describe('the map of a document', () => {
  it('says of each passage of the reference what became of it in each text', () => {
    const text = textOf(drawn(coverageChart(quarry, result, options)))
    expect(text).toContain('rewrite: 80 % of its characters are linked, 1 left out, 1 added, 1 moved.')
    expect(text).toContain('passage 6: left out')
    expect(text).toContain('passage 7: linked, moved, similarity 0.72')
    expect(text).toContain('passage 5: linked, similarity 0.60, 1 passage added behind')
  })

  it('is as broad for a passage as it is long', () => {
    const all = drawn(coverageChart(quarry, result, options))
    const line = all.filter(({ name, attributes }) => name === 'rect' && attributes['height'] === '10')
    const lengths = quarry.texts[0]!.passages.filter(({ class: kind }) => kind !== 'byline').map(
      ({ start, end }) => end - start,
    )
    const total = lengths.reduce((sum, length) => sum + length, 0)
    expect(line.map((cell) => (numberOf(cell, 'width') / 420) * total)).toEqual(
      lengths.map((length) => expect.closeTo(length, 0)),
    )
  })

  it('hatches a link that is doubted', () => {
    const doubted = {
      ...ferry,
      alignments: ferry.alignments.map((one) => ({
        ...one,
        beads: one.beads.map((bead) => ({ ...bead, confidence: 0.3 })),
      })),
    }
    expect(coverageChart(ferry, result, options)).not.toContain('passage 3: doubtfully')
    const all = drawn(coverageChart(doubted, result, options))
    expect(textOf(all)).toContain('passage 3: doubtfully linked, similarity 0.69')
    expect(all.filter(({ attributes }) => attributes['fill'] === 'url(#c-hatch)').length).toBeGreaterThan(2)
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
    expect(all.length).toBeLessThan(3500)
    expect(textOf(all)).toMatch(/passages 1 to 2\d: 7\d % linked, 2\d % left out/)
  })

  it('is nothing without a reference, an article or an alignment', () => {
    expect(coverageChart(quarry, { ...result, reference: 'nobody' }, options)).toBeUndefined()
    expect(coverageChart({ ...quarry, alignments: [] }, result, options)).toBeUndefined()
    const bylines = quarry.texts.map((one) => ({ ...one, passages: one.passages.slice(1, 2) }))
    expect(coverageChart({ ...quarry, texts: bylines }, result, options)).toBeUndefined()
  })

  it('shows hostile names and starts nothing; any likeness can be drawn', () => {
    for (const attack of attacks) {
      const attacked = withInputs(result, attack)
      drawn(coverageChart(attacked.documents[0]!, attacked, options))
    }
    fc.assert(
      fc.property(numbers, (some) => {
        const random = withNumbers(some)
        for (const document of random.documents) drawn(coverageChart(document, random, options))
      }),
    )
  })
})
