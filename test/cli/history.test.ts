import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readHistory } from '../../src/read/history.ts'
import { trendChart } from '../../src/report/charts/trend-chart.ts'
import { file, temporaryFolder } from '../folder.ts'
import { variorum } from './variorum.ts'

const folder = temporaryFolder()
const path = join(folder, 'out', 'ref', 'history.jsonl')
const text = 'Two ferries cross the strait.\n\nThe third has been in dock since 4 May, its captain said.\n'
const run = (...more: string[]) =>
  variorum(
    ['run', '--reference', 'ref.txt', 'a.txt', '--metrics', 'edit', '--no-timings', '--out', 'out', ...more],
    folder,
  )

describe('run --history', () => {
  it('adds a line a run and touches none that is there; without it no history is kept', async () => {
    file(join(folder, 'ref.txt'), text)
    file(join(folder, 'a.txt'), text.replace('third', 'other'))
    expect((await run()).code).toBe(0)
    expect(() => readFileSync(path)).toThrow('ENOENT')
    expect((await run('--history', '--history-label', 'one', '--at', '2026-01-02T03:04:05+01:00')).code).toBe(0)
    const first = readFileSync(path, 'utf8')
    file(join(folder, 'a.txt'), text.replace('third', 'second'))
    expect((await run('--history', '--history-label', 'two')).code).toBe(0)
    expect(readFileSync(path, 'utf8').startsWith(first)).toBe(true)
    const lines = await readHistory(path)
    expect(lines).toMatchObject([
      {
        schema: 'variorum/history@1',
        at: '2026-01-02T02:04:05.000Z',
        label: 'one',
        corpus: 'ref',
        systems: [{ name: 'a', scores: [{ metric: 'edit', signature: expect.stringContaining('edit|'), n: 2 }] }],
      },
      { label: 'two' },
    ])
    expect(lines[0]!.reference).toBe(lines[1]!.reference)
    expect(lines[0]!.systems[0]!.sha256).not.toBe(lines[1]!.systems[0]!.sha256)
    expect(trendChart(lines, { standalone: true })).toContain('Scores of 1 system in 2 runs: ref')
  })

  it('says which line is broken before it measures, and leaves the file as it is', async () => {
    const before = readFileSync(path, 'utf8')
    writeFileSync(path, `${before}{"schema":\n`)
    expect(await run('--history')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('history.jsonl:3: not JSON, expected a run in a line'),
    })
    writeFileSync(path, `${before}{"schema":"variorum/history@1"}\n`)
    expect((await run('--history')).stderr).toContain('history.jsonl:3: not a variorum/history@1, at:')
    expect(readFileSync(path, 'utf8')).toBe(`${before}{"schema":"variorum/history@1"}\n`)
    writeFileSync(path, before.trimEnd())
    expect((await run('--history', '--at', '2026-01-03')).code).toBe(0)
    expect((await readHistory(path)).length).toBe(3)
  })

  it.each([
    [['--history-label', 'x'], '--history-label without --history'],
    [['--at', '2026-01-02'], '--at without --history'],
    [['--history', '--at', 'yesterday'], "--at: 'yesterday' is no time"],
    [['--history', '--at', '2026-01-02T03:04'], 'is no time, expected 2026-11-29 or'],
    [['--history', '--shard', '1/2'], '--history with --shard'],
  ])('%j is a sentence', async (words, said) => {
    expect(await run(...words)).toMatchObject({ code: 2, stderr: expect.stringContaining(said) })
  })
})
