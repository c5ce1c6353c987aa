import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Result } from '../../../src/model/result.ts'
import { pageOf } from '../../../src/report/page/page.ts'
import { type PageFile, pagesOf } from '../../../src/report/page/paged.ts'
import { result } from '../fixtures.ts'
import { hostile } from './hostile.ts'
import { many } from './many.ts'

function paged(of: Result, name = 'report.html') {
  const pages: PageFile[] = []
  const all = pagesOf(of, of.documents, name)
  for (;;) {
    const { done, value } = all.next()
    if (done) return { pages, places: value }
    pages.push(value)
  }
}

/** The part of the result that a page holds. */
function inside(text: string): Result {
  const [, kind, base64 = ''] =
    /<script type="application\/(json|zlib)" id="result" data-part[^>]*>(.*?)<\/script>/s.exec(text)!
  return JSON.parse(kind === 'json' ? base64 : inflateSync(Buffer.from(base64, 'base64')).toString())
}

/** As many documents as make four pages or so. */
const large = many(result, Math.ceil(14_000_000 / JSON.stringify(result.documents).length))
const { pages, places } = paged(large)
const index = pages.at(-1)!

describe('a result that is too long for one page', () => {
  it('has whole documents on each page, every one once, in their order, with its own findings', () => {
    expect(pages.length).toBeGreaterThan(3)
    expect(pages.map(({ name }) => name)).toEqual([
      ...pages.slice(1).map((_, i) => `report-${i + 1}.html`),
      'report.html',
    ])
    const parts = pages.slice(0, -1).map(({ text }) => inside(text))
    expect(parts.flatMap(({ documents }) => documents.map(({ id }) => id))).toEqual(large.documents.map(({ id }) => id))
    for (const { documents, findings } of parts) {
      const own = new Set(documents.map(({ id }) => id))
      expect(findings).toEqual(JSON.parse(JSON.stringify(large.findings.filter(({ document }) => own.has(document)))))
    }
  })

  it('leads from its first page to each document and finding, and back', () => {
    for (const [, href = ''] of index.text.matchAll(/href="([^"#]+)(?:#[^"]*)?"/g))
      expect(pages.map(({ name }) => name)).toContain(decodeURIComponent(href))
    expect([...places.keys()]).toEqual(large.documents.map(({ id }) => id))
    for (const [, page, key] of index.text.matchAll(/href="([^"#]*)#finding=([^"]+)"/g))
      expect(pages.find(({ name }) => name === page)?.text).toContain(`#finding=${key}`)
    for (const { text } of pages.slice(0, -1)) expect(text).toContain('href="report.html"')
  })

  it('says how many pages there are, and holds no script on the first', () => {
    expect(index.text).toContain(`the texts stand on ${pages.length - 1} pages beside this one`)
    expect(index.text).not.toContain('<script')
    expect(index.text.length).toBeLessThan(1_000_000)
  })

  it('of hostile names is as harmless as one page', () => {
    const { pages: all } = paged(hostile(result), `a"'<b>&.html`)
    for (const { text } of all)
      expect(text.replace(/<script.*?<\/script>/gs, '')).not.toMatch(/<(?:img|b)\b|<script|"'</)
  })

  it('has on its pages what one page would have said of the same documents', () => {
    const [part] = paged(result).pages
    const facts = (text: string) => /<section id="apparatus".*?<\/section>/s.exec(text)?.[0]
    expect(facts(part!.text)).toBe(facts(pageOf(result)))
  })
})
