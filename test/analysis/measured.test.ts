import { describe, expect, it } from 'vitest'
import { blockTable, type Measured, scopeOf, sumOf, wholeReference } from '../../src/analysis/measured.ts'
import { tableOf } from '../../src/math/table.ts'

const measured = (
  document: string,
  rows: readonly number[],
  scopes: Measured['scopes'],
  blocks: readonly number[],
) => ({
  document,
  system: 'a',
  table: tableOf(
    1,
    rows.map((row) => [row]),
  ),
  scopes,
  blocks,
  blockCount: Math.max(...blocks) + 1,
})

describe('what was measured', () => {
  const one = measured('one', [1, 2, 4, 8], ['linked', 'omitted', 'added', 'linked'], [0, 0, 0, 1])
  const two = measured('two', [16, 32], ['linked', 'added'], [0, 0])

  it('sums by what became of the passages', () => {
    expect([...sumOf(1, [one, two], wholeReference)]).toEqual([27])
    expect([...sumOf(1, [one, two], ['linked'])]).toEqual([25])
    expect([...sumOf(1, [one, two], ['added'])]).toEqual([36])
  })

  it('is resampled by blocks of the reference, without what was added', () => {
    expect([...blockTable(1, [one, two]).values]).toEqual([3, 8, 16])
  })

  it('knows an omission and an addition by their empty sides', () => {
    const bead = { similarity: 0, moved: false }
    expect(scopeOf({ ...bead, reference: [0], hypothesis: [] })).toBe('omitted')
    expect(scopeOf({ ...bead, reference: [], hypothesis: [0] })).toBe('added')
    expect(scopeOf({ ...bead, reference: [0], hypothesis: [0] })).toBe('linked')
  })
})
