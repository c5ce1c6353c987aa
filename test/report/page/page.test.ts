import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readResult } from '../../../src/read/result.ts'
import { pageOf } from '../../../src/report/page/page.ts'
import { result } from '../fixtures.ts'
import { withheldResult } from '../withheld.ts'
import { empty } from './empty.ts'
import { hostile } from './hostile.ts'
import { many } from './many.ts'

const page = pageOf(result)

/** The page without its style, its data and its script. */
const shown = (text: string): string =>
  text.replace(/<style>.*?<\/style>|<script.*?<\/script>/gs, '').replace(/\s+/g, ' ')

async function readBack(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'page-'))
  try {
    writeFileSync(join(folder, 'report.html'), text)
    return await readResult(join(folder, 'report.html'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('report.html', () => {
  it('is the same every time', () => {
    expect(pageOf(result)).toBe(page)
  })

  it.each([
    ['a result', result],
    ['nothing', empty],
    ['hostile words', hostile(result)],
    ['so much that it is compressed', many(hostile(result), 9)],
  ])('with %s in it is read back as the result that it was made of', async (_, of) => {
    expect(await readBack(pageOf(of))).toEqual(JSON.parse(JSON.stringify(of)))
  })

  it('allows the style and the script that it holds by their hashes, and nothing else', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'") ?? ''
    const hash = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    const [, style] = /<style>(.*?)<\/style>/s.exec(page) ?? []
    const [, script] = /<script>(.*?)<\/script>/s.exec(page) ?? []
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`,
    )
  })

  it('has no handler, no style of an element and no address of anywhere else', () => {
    expect(shown(page)).not.toMatch(/<[^>]* (?:style|on\w+|src)=/)
    expect(shown(page).match(/href="(?!#)[^"]*"/g)).toBeNull()
  })

  it('names scores, the best in bold, and leads from findings and facts into the edition', () => {
    const text = shown(page)
    expect(text).toMatch(/<th scope="row"><bdi>loop<\/bdi><\/th>/)
    expect(text).toMatch(/<strong>[\d.]+<\/strong> <small class="ci">\[/)
    expect(text).toMatch(/<li id="finding=\w+">/)
    expect(text).toMatch(/<td class="\w+" dir="auto">(?:<span class="sev \w+">\w+<\/span> )?<a href="#passage=/)
  })

  it('shows what texts and names hold, and none of it is markup', () => {
    const text = shown(pageOf(hostile(result)))
    expect(text).not.toMatch(/<(?:img|b)\b|<svg|<script/)
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u2028\u2029]/)
    expect(text).toContain('⟨U+202E⟩evil')
    expect(text).toContain('&amp;lt;b&amp;gt;')
  })

  it('says so where there is nothing to show', () => {
    expect(shown(pageOf(empty))).toContain('Nothing was measured')
  })

  it('of texts that may not be passed on holds none of their sentences', () => {
    const texts = result.documents.flatMap(({ texts: all }) =>
      all.map(({ passages }) => passages.map(({ text }) => text).join('\n')),
    )
    const withheld = pageOf(withheldResult(result, texts))
    for (const sentence of texts.flatMap((text) => text.split('\n')).filter((one) => one.split(' ').length > 8))
      expect(withheld).not.toContain(sentence.slice(0, 40))
    expect(shown(withheld)).toContain('characters are counted from the start of each file')
  })

  it('has a place for each chart, and none where there is no chart', () => {
    expect(page).not.toContain('<figure')
    const charts = {
      scores: '<svg><title>a</title></svg>',
      coverage: (id: string) => (id === 'ferry' ? '<svg></svg>' : undefined),
    }
    expect(pageOf(result, charts).match(/<figure class="chart"><svg>/g)).toHaveLength(2)
  })
})

it('a page without a result is told so in a sentence', async () => {
  await expect(readBack('<!doctype html><p>no result')).rejects.toThrow(
    /report\.html: a page without a result, expected a report\.html or a result\.json that variorum run wrote$/,
  )
})
