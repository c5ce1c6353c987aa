import type { Result } from '../../model/result.ts'
import { plural } from '../../text/plural.ts'
import { code, forMarkdown } from '../escape.ts'
import {
  type Alignment,
  alignmentOf,
  type DocumentEntry,
  measuredColumns,
  rows,
  type SystemEntry,
  textOf,
} from '../lookup.ts'
import { formatScore } from '../numbers.ts'
import { isLineByLine, relationWords } from '../relation-words.ts'
import { metricDecimals, metricHeading, systemName } from './metric-cells.ts'
import { row, table } from './table.ts'

/** Documents that get a table. */
const most = 20

/** A table per document: how each text was aligned, and its scores over the whole reference. */
export function perDocument(result: Result): readonly string[] {
  // Files of lines are one document, whose scores stand above.
  if (isLineByLine(result)) return []
  const left = result.documents.length - most
  const listed = new Set(result.documents.slice(0, most).map(({ id }) => id))
  const shown = { ...result, documentScores: result.documentScores.filter(({ document }) => listed.has(document)) }
  return [
    'Beads: *aligned* have both sides, *omitted* only the reference, *added* only the text; *moved* are aligned beads that cross the order of the reference.',
    ...result.documents
      .slice(0, most)
      .flatMap((document) => [
        `### ${forMarkdown(document.title)} (${code(document.id)})`,
        documentTable(shown, document),
      ]),
    ...(left > 0 ? [`${plural(left, 'more document')} in \`result.json\`.`] : []),
  ]
}

function documentTable(result: Result, document: DocumentEntry): string {
  const metrics = measuredColumns(result)
  return table(
    ['system', 'relation', 'aligned', 'omitted', 'added', 'moved', ...metrics.map(metricHeading)],
    rows(result)
      .filter(({ name }) => textOf(document, name))
      .map((system) =>
        row(
          systemName(system),
          alignmentCells(system, alignmentOf(document, system.name)),
          metrics.map((metric) => {
            const score = result.documentScores.find(
              (one) => one.document === document.id && one.system === system.name && one.metric === metric.name,
            )
            return formatScore(score?.score, metricDecimals(result, metric))
          }),
        ),
      ),
    2,
  )
}

function alignmentCells({ role }: SystemEntry, alignment: Alignment | undefined): readonly string[] {
  const relation = role === 'reference' ? '*itself*' : alignment ? relationWords[alignment.relation] : '-'
  if (alignment === undefined) return [relation, '-', '-', '-', '-']
  const { beads } = alignment
  const omitted = beads.filter(({ hypothesis }) => hypothesis.length === 0).length
  const added = beads.filter(({ reference }) => reference.length === 0).length
  const moved = beads.filter((bead) => bead.moved).length
  return [relation, ...[beads.length - omitted - added, omitted, added, moved].map(String)]
}
