import { describe, expect, it } from 'vitest'
import { inTurns, timeAlignmentCore } from '../src/timings.ts'

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
  it('times alignment, similarity and edit distance, and the last against fast-levenshtein', async () => {
    const { tasks, schema, corpus, machine } = await timeAlignmentCore(core)
    expect({ schema, corpus, node: machine.node }).toEqual({
      schema: 'variorum/timings@1',
      corpus: 'small',
      node: process.version,
    })
    expect(tasks.map(({ name }) => name)).toEqual(['alignment', 'similarity', 'edit distance', 'fast-levenshtein'])
    expect(tasks.map(({ work }) => work).slice(0, 2)).toEqual([
      'one document, 3 x 2 passages',
      'one passage pair of 3, 39 characters a side (median)',
    ])
    for (const { opsPerSecond, median, p99, samples } of tasks) {
      expect(opsPerSecond).toBeGreaterThan(0)
      expect(p99).toBeGreaterThanOrEqual(median)
      expect(samples).toBeGreaterThanOrEqual(3)
    }
    expect(tasks.map(({ ratio }) => ratio !== undefined)).toEqual([false, false, true, false])
  })

  it('has no tasks where a side has no passages', async () => {
    expect((await timeAlignmentCore({ ...core, hypothesis: [] })).tasks).toEqual([])
    expect((await timeAlignmentCore({ ...core, reference: [] })).tasks).toEqual([])
  })
})

describe('inTurns', () => {
  it('lets the tasks take turns, so that a slower minute slows all of them', async () => {
    let order = ''
    const task = (name: string) => ({ name, work: '', operations: 1, pass: () => (order += name) })
    await inTurns([task('a'), task('b')], 20)
    expect(order).toContain('abababab')
  })

  it('gives the time of one operation of a pass, without the turns of others', async () => {
    const spin = (milliseconds: number) => () => {
      const end = performance.now() + milliseconds
      while (performance.now() < end);
    }
    const timings = await inTurns(
      [
        { name: 'ten in 2 ms', work: '', operations: 10, pass: spin(2) },
        { name: 'one in 8 ms', work: '', operations: 1, pass: spin(8), baseline: 'ten in 2 ms' },
      ],
      60,
    )
    expect(timings[0]?.median).toBeGreaterThanOrEqual(0.2)
    expect(timings[0]?.median).toBeLessThan(1)
    expect(timings[1]?.median).toBeGreaterThanOrEqual(8)
    expect(timings[1]?.ratio).toBeLessThan(0.1)
  })
})
