import type { HistoryLine } from '../../model/history.ts'
import type { Result } from '../../model/result.ts'
import { byKey } from '../by-key.ts'
import type { DocumentEntry } from '../lookup.ts'
import { outlineOf } from '../outline.ts'
import { indexPage } from './index-page.ts'
import { partPage } from './part-page.ts'

/** Characters of a result above which it is paged: a browser opens no more in a second or two. */
export const longestPage = 10_000_000

/** Characters of the documents on a page, once there are several: more only where one document alone is longer. */
const perPage = 4_000_000

export interface PageFile {
  readonly name: string
  readonly text: string
}

/** `report.html` and `1` give `report-1.html`. */
const numbered = (name: string, page: number): string => name.replace(/(?:\.html?)?$/i, (end) => `-${page}${end}`)

/**
 * A result as pages of some whole documents each, and last the page `name` that leads to them. Documents come one by one; those
 * of `head` are not looked at. Returns which page has which document, by id.
 */
export function* pagesOf(
  head: Omit<Result, 'documents'>,
  documents: Iterable<DocumentEntry>,
  name: string,
  runs: readonly HistoryLine[] = [],
): Generator<PageFile, ReadonlyMap<string, string>> {
  const findings = byKey(
    head.findings.map((finding, index) => ({ finding, index })),
    ({ finding }) => finding.document,
  )
  const outline: DocumentEntry[] = []
  const places = new Map<string, string>()
  let waiting: DocumentEntry[] = []
  let size = 0
  let count = 0
  const page = (): PageFile => {
    count += 1
    const own = numbered(name, count)
    for (const { id } of waiting) places.set(id, own)
    const found = waiting.flatMap(({ id }) => findings.get(id) ?? []).toSorted((a, b) => a.index - b.index)
    const part = { ...head, documents: waiting, findings: found.map(({ finding }) => finding) }
    waiting = []
    size = 0
    return { name: own, text: partPage(part, name) }
  }
  for (const document of documents) {
    const { length } = JSON.stringify(document)
    if (waiting.length > 0 && size + length > perPage) yield page()
    waiting.push(document)
    size += length
    outline.push(outlineOf(document, outline.length))
  }
  if (waiting.length > 0) yield page()
  yield { name, text: indexPage({ ...head, documents: outline }, places, runs) }
  return places
}
