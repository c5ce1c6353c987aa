import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { file, temporaryFolder } from '../folder.ts'
import { result } from '../report/fixtures.ts'
import { many } from '../report/page/many.ts'
import { variorum } from './variorum.ts'

const folder = temporaryFolder()

describe('report --format html -o', () => {
  it('writes one page of a short result, and of a long one several, and says how many', async () => {
    file(join(folder, 'short.json'), JSON.stringify(result))
    expect(await variorum(['report', 'short.json', '--format', 'html', '-o', 'short.html'], folder)).toMatchObject({
      code: 0,
      stderr: '',
    })
    const times = Math.ceil(11_000_000 / JSON.stringify(result.documents).length)
    file(join(folder, 'long.json'), JSON.stringify(many(result, times)))
    const { code, stderr } = await variorum(['report', 'long.json', '--format', 'html', '-o', 'long.html'], folder)
    expect(code).toBe(0)
    const pages = readdirSync(folder).filter((name) => /^long-\d+\.html$/.test(name))
    expect(stderr).toBe(`long.html leads to ${pages.length} pages beside it: one would be more than 10 MB\n`)
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) expect(readFileSync(join(folder, 'long.html'), 'utf8')).toContain(`href="${page}#`)
    const part = await variorum(['report', pages[0]!], folder)
    expect(part).toMatchObject({ code: 2, stderr: expect.stringContaining('a page with a part of a result, expected') })
  })
})
