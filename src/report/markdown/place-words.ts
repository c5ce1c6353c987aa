import type { Result, ResultFinding } from '../../model/result.ts'
import { lineAndColumn } from '../../text/line-and-column.ts'
import { forMarkdown } from '../escape.ts'
import { type DocumentEntry, type Text, textOf } from '../lookup.ts'
import { type Range, sidesOf } from '../sides.ts'

/** `line 14, reference line 12`, with the document where there are many; characters where lines are not known. */
export function placeWords(
  result: Result,
  documents: ReadonlyMap<string, DocumentEntry>,
  finding: ResultFinding,
): string {
  const document = documents.get(finding.document)
  const { hypothesis, reference } = sidesOf(finding)
  const words = [
    ...(hypothesis ? [lineWords(document && textOf(document, finding.system), hypothesis)] : []),
    ...(reference ? [`reference ${lineWords(document && textOf(document, result.reference), reference)}`] : []),
  ]
  const home = documents.size > 1 ? [`*${forMarkdown(document?.title ?? finding.document)}*`] : []
  return [...home, ...words].join(', ')
}

function lineWords(text: Text | undefined, { start, end }: Range): string {
  if (text?.lines === undefined || text.lines.length === 0) return `characters ${start}–${end}`
  return `line ${lineAndColumn(text.lines, start).line}`
}

/** Documents by their ids. */
export const documentsById = ({ documents }: Result): ReadonlyMap<string, DocumentEntry> =>
  new Map(documents.map((document) => [document.id, document]))
