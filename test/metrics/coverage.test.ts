import { describe, expect, it } from 'vitest'
import { coverage } from '../../src/metrics/coverage.ts'
import type { Finding } from '../../src/model/metric.ts'

const pair = (reference: string, hypothesis: string) => ({ references: [reference], hypothesis })

describe('coverage', () => {
  it('weighs reference passages by their letters', async () => {
    const metric = coverage()
    const rows = await metric.measure([pair('abc de.', 'xyz'), pair('12 345', ''), pair('', 'more')])
    expect(rows).toEqual([
      [5, 0, 1, 0, 0],
      [0, 5, 0, 1, 0],
      [0, 0, 0, 0, 1],
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
        message: 'left out (4 letters)',
        place: { side: 'reference', start: 0, end: 4 },
      },
      { pair: 1, statistic: 'added', message: 'added (3 letters)', place: { side: 'hypothesis', start: 0, end: 3 } },
    ])
  })
})
