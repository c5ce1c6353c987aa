import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { variorum } from './variorum.ts'

const scratch = mkdtempSync(join(tmpdir(), 'agree-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const write = (name: string, ...lines: readonly string[]): void =>
  writeFileSync(join(scratch, name), lines.map((line) => `${line}\n`).join(''))

beforeAll(async () => {
  write('ref.txt', 'Six ships left Tromso.', 'Nobody was hurt.')
  write('a.txt', 'Six ships left Bergen.', 'Nobody was hurt.')
  write('b.txt', '7 ships left Tromso.', 'No one was hurt.')
  write('own.tsv', 'system\tsegment\tscore', 'a.txt\t1\t.9', 'a.txt\t2\t.2', 'b.txt\t1\t.8', 'b.txt\t2\t.7')
  const args = ['score', '-r', 'ref.txt', '-i', 'a.txt', 'b.txt', '-m', 'chrf,entities', '--format', 'result']
  writeFileSync(join(scratch, 'result.json'), (await variorum(args, scratch)).stdout)
})

const agree = (...args: readonly string[]) => variorum(['agree', 'result.json', ...args], scratch)

describe('variorum agree', () => {
  it("holds a result's metrics to each other, and scores of another tool to them", async () => {
    const { code, stdout } = await agree('--scores', 'own=own.tsv', '--between', 'chrf,own', '--format', 'json')
    expect(code).toBe(0)
    expect(stdout).toContain('"counts":{"total":0.2,"segments":1}')
    const { metrics, levels, orders, parted } = JSON.parse(stdout)
    expect(metrics).toEqual(['chrf', 'entities', 'own'])
    expect(levels.map(({ level, items }: { level: string; items: number }) => [level, items])).toEqual([
      ['system', 2],
      ['segment', 4],
    ])
    expect(orders).toHaveLength(1)
    expect(parted.between).toEqual(['chrf', 'own'])
    expect(parted.passages[0]).toMatchObject({ system: 'a.txt', segment: 2, hypothesis: 'Nobody was hurt.' })
  })

  it('shows what its metrics counted in a passage', async () => {
    expect((await agree('--between', 'chrf,entities', '--top', '1')).stdout).toMatch(
      /^ +entities +\d+, above \d+ % of passages; .*changed 1/m,
    )
  })

  it('says what is wrong in one sentence', async () => {
    expect(await agree('--between', 'chrf')).toMatchObject({
      code: 2,
      stderr: "variorum: --between is 'chrf', expected the names of two metrics with a comma between them\n",
    })
    expect(await agree('--metrics', 'chrf')).toMatchObject({
      code: 2,
      stderr: 'variorum: result.json: one metric, expected two or more to hold to each other (--metrics, --scores)\n',
    })
  })
})
