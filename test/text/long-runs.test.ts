import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestRun, longRuns, readable } from '../../src/text/long-runs.ts'

const runs = (text: string): number[] => (text.match(/[!-~]+/g) ?? []).map(({ length }) => length)

describe('a run without a blank', () => {
  it('is read whole up to a length, whatever stands beside it', () => {
    const text = `See ${'a'.repeat(longestRun)} and ${'文'.repeat(2 * longestRun)}.`
    expect(readable(text)).toBe(text)
    expect(longRuns(text)).toBe(0)
  })

  it('that is longer is read in pieces, and every character that is left keeps its place', () => {
    const part = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.integer({ min: 250, max: 1200 }).map((n) => 'x@'.repeat(n).slice(n)),
    )
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('')
        const read = readable(text)
        expect(read).toHaveLength(text.length)
        expect(Math.max(0, ...runs(read))).toBeLessThanOrEqual(longestRun)
        const changed = [...read.split('').keys()].filter((i) => read[i] !== text[i])
        expect(changed.filter((i) => read[i] !== ' ')).toEqual([])
        expect(longRuns(text)).toBe(runs(text).filter((length) => length > longestRun).length)
      }),
      { numRuns: 200 },
    )
  })
})
