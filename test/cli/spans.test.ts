import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { variorum } from './variorum.ts'

const scratch = mkdtempSync(join(tmpdir(), 'spans-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const errors = [{ start: 16, end: 20, category: 'accuracy/mistranslation', severity: 'major' }]
const rows = ['d1', 'd2', 'd3'].map((doc) => ({
  doc,
  reference: 'Ada Okafor left Chile.',
  systems: { a: { text: 'Ada Okafor left Peru.', errors } },
}))
const judged = join(scratch, 'set.de-en.jsonl')
writeFileSync(judged, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))

const spans = (...args: readonly string[]) => variorum(['meta', '--spans', judged, ...args])

describe('variorum meta --spans', () => {
  it('holds findings to what people marked', async () => {
    const { code, stdout } = await spans('--metrics', 'entities', '--format', 'json', '--intervals', '20')
    expect(code).toBe(0)
    const { set, texts, marks, rows: found } = JSON.parse(stdout)
    expect({ set, texts, marks }).toEqual({ set: 'set.de-en', texts: 3, marks: 3 })
    expect(found[0]).toMatchObject({ metric: 'entities', by: 'metric', findings: 3, touch: 1, partial: { f1: 1 } })
  })

  it("holds another tool's errors to them, by its name", async () => {
    const { code, stdout } = await spans('--errors', `tool=${judged}`)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^tool +all +3 +1\.000 +0\.\d+ +1\.000 +1\.000 +1\.000 +1\.000 +1\.000 +1\.000$/m)
    expect(stdout).not.toContain('entities')
  })

  it('says what is wrong in one sentence', async () => {
    expect(await spans('--errors', 'tool')).toMatchObject({
      code: 2,
      stderr: "variorum: --errors is 'tool', expected NAME=file\n",
    })
    expect(await spans('--format', 'latex')).toMatchObject({
      code: 2,
      stderr: 'variorum: meta --spans: no format latex, expected text, tsv, markdown or json\n',
    })
    writeFileSync(join(scratch, 'odd.jsonl'), '{"reference": "r"}\n')
    const odd = await variorum(['meta', '--spans', join(scratch, 'odd.jsonl')])
    expect(odd.code).toBe(2)
    expect(odd.stderr).toMatch(
      /^variorum: .*odd\.jsonl: line 1: systems: expected an object, found nothing; a judged segment has reference and systems\n$/,
    )
  })
})
