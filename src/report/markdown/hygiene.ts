import { isScored, passageClasses } from '../../model/document.ts'
import type { Result } from '../../model/result.ts'
import { forMarkdown } from '../escape.ts'
import { rows, type Text, textOf } from '../lookup.ts'
import { plural } from '../numbers.ts'
import { ofDocument, quotedExcerpt } from './excerpt.ts'
import { systemName } from './metric-cells.ts'
import { row, table } from './table.ts'

/** Passages that are shown of each kind, and characters of each. */
const most = 6
const characters = 100

/** What of each system's texts is not the article, and so was neither aligned nor scored. */
export function hygiene(result: Result): readonly string[] {
  const kinds = passageClasses.filter((kind) => !isScored({ class: kind, start: 0, end: 0 }))
  const lines = rows(result).map((system) => {
    const passages = textsOf(result, system.name).flatMap((text) => text.passages)
    return row(
      systemName(system),
      String(passages.filter(isScored).length),
      kinds.map((kind) => String(passages.filter((passage) => passage.class === kind).length)),
    )
  })
  return [
    'Passages by what they are on their page. Only those of the first column were aligned and scored.',
    table(['system', 'article', ...kinds], lines),
    ...unverified(result),
    ...rows(result).flatMap(({ name }) => leftOut(result, name)),
  ]
}

function unverified({ documents }: Result): readonly string[] {
  const files = documents.flatMap(({ texts }) => texts.filter(({ verified }) => verified === false))
  if (files.length === 0) return []
  return [
    `The manifest has no SHA-256 of ${plural(files.length, 'file')}: whether they are the ones that were meant was not checked.`,
  ]
}

const textsOf = ({ documents }: Result, system: string): readonly Text[] =>
  documents.flatMap((document) => textOf(document, system) ?? [])

function leftOut(result: Result, system: string): readonly string[] {
  const lines = result.documents.flatMap((document) => {
    const text = textOf(document, system)
    if (text === undefined) return []
    return text.passages.flatMap((passage, index) =>
      isScored(passage)
        ? []
        : [
            `- ${passage.class}${ofDocument(result, document, ', ')}: ${quotedExcerpt(result, text, [index], characters)}`,
          ],
    )
  })
  if (lines.length === 0) return []
  const left = lines.length - most
  const rest = left > 0 ? [`- and ${plural(left, 'more passage')}`] : []
  return [`**${forMarkdown(system)}**`, [...lines.slice(0, most), ...rest].join('\n')]
}
