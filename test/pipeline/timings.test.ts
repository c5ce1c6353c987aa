import { afterEach, describe, expect, it, vi } from 'vitest'
import { inTurns, timeAlignmentCore } from '../../src/pipeline/timings.ts'

const passages = ['The ferry runs again in June.', 'Two ships will cross four times a week.', 'Nobody asked the crew.']

const core = {
  corpus: 'small',
  reference: passages,
  hypothesis: passages.slice(1),
  align: (reference: readonly string[], hypothesis: readonly string[]) => reference.length * hypothesis.length,
  similarity: (a: string, b: string) => a.length / (a.length + b.length),
  milliseconds: 40,
}

describe('timeAlignmentCore', () => {
  it('times the aligner and the kernel, and each against fast-levenshtein', async () => {
    const { tasks, schema, corpus, machine } = await timeAlignmentCore(core)
    expect({ schema, corpus, node: machine.node }).toEqual({
      schema: 'variorum/timings@1',
      corpus: 'small',
      node: process.version,
    })
    expect(tasks.filter(({ ratio }) => ratio !== undefined).map(({ name }) => name)).toEqual([
      'alignment',
      'edit distance',
      'edit script',
      'distance matrix',
    ])
    expect(new Set(tasks.map(({ work }) => work))).toEqual(
      new Set([
        'one document, 3 x 2 passages',
        'one passage pair of 3, 39 characters a side (median)',
        'all 3 x 2 passage pairs',
      ]),
    )
    for (const { opsPerSecond, median, quartiles, p99, samples, ratio, ratioQuartiles } of tasks) {
      expect(opsPerSecond).toBeGreaterThan(0)
      expect(quartiles?.[0]).toBeLessThanOrEqual(median)
      expect(quartiles?.[1]).toBeGreaterThanOrEqual(median)
      expect(p99).toBeGreaterThanOrEqual(median)
      expect(samples).toBeGreaterThanOrEqual(3)
      expect(ratioQuartiles !== undefined).toBe(ratio !== undefined)
    }
  })

  it('holds no alignment against a table that would take too long to fill', async () => {
    const many = Array.from({ length: 61 }, (_, i) => `Ship ${i} left.`)
    const { tasks } = await timeAlignmentCore({ ...core, reference: many })
    expect(tasks[0]).toMatchObject({ name: 'alignment', work: 'one document, 61 x 2 passages' })
    expect(tasks[0]?.ratio).toBeUndefined()
    expect(tasks.find(({ name }) => name === 'distance matrix')?.work).toBe('all 60 x 2 passage pairs')
  })

  it('has no tasks where a side has no passages', async () => {
    expect((await timeAlignmentCore({ ...core, hypothesis: [] })).tasks).toEqual([])
    expect((await timeAlignmentCore({ ...core, reference: [] })).tasks).toEqual([])
  })
})

describe('inTurns', () => {
  afterEach(() => void vi.restoreAllMocks())

  it('lets the tasks take turns, so that a slower minute slows all of them', async () => {
    let order = ''
    const task = (name: string) => ({ name, work: '', operations: 1, pass: () => (order += name) })
    await inTurns([task('a'), task('b')], 20)
    expect(order).toContain('abababab')
  })

  it('gives the time of one operation of a pass, without the turns of others', async () => {
    let clock = 0
    vi.spyOn(performance, 'now').mockImplementation(() => clock)
    const spin = (milliseconds: number) => () => (clock += milliseconds)
    const timings = await inTurns(
      [
        { name: 'ten in 2 ms', work: '', operations: 10, pass: spin(2) },
        { name: 'one in 8 ms', work: '', operations: 1, pass: spin(8), baseline: 'ten in 2 ms' },
      ],
      60,
    )
    expect(timings[0]?.median).toBeCloseTo(0.2, 9)
    expect(timings[1]?.median).toBeCloseTo(8, 9)
    expect(timings[1]?.ratio).toBeCloseTo(0.025, 9)
    expect(timings[1]?.ratioQuartiles?.[1]).toBeCloseTo(0.025, 9)
  })
})
