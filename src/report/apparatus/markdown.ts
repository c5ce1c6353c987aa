import type { Result } from '../../model/result.ts'
import { plural } from '../../text/plural.ts'
import { forMarkdown } from '../escape.ts'
import type { DocumentEntry } from '../lookup.ts'
import type { Section } from '../markdown/section.ts'
import { wideTable } from '../markdown/table.ts'
import type { Shown } from '../view.ts'
import { apparatus, byHarm, rowsOfDocument } from './apparatus.ts'
import type { ApparatusRow, Cell } from './row.ts'
import { lemma, place, readingsOf } from './words.ts'

/** The rows a report shows of each table; `variorum apparatus` prints them all. */
const inReport = { named: 15, quoted: 10 }

/** `variorum apparatus --format markdown`: a page of its own. */
export function apparatusPage(result: Result): string {
  const parts = partsIn(apparatus(result).rows)
  const tables = [
    ['## Names, offices, numbers, dates', parts.named],
    ['## Quotations', parts.quoted],
    ['## Only in variants', parts.added],
  ] as const
  const blocks = [
    `# Apparatus: ${forMarkdown(result.corpus.title)}`,
    intro(result, parts),
    legend,
    ...tables.flatMap(([heading, rows]) => (rows.length > 0 ? [heading, tableOf(result, rows)] : [])),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** The same as a section: the gravest rows. */
export function apparatusSection(head: Result, { top }: Shown): Section {
  const rowsOf = rowsOfDocument(head)
  const counts = { own: 0, touched: 0, added: 0 }
  const gravest: Record<'named' | 'quoted', readonly Placed[]> = { named: [], quoted: [] }
  return {
    take(document) {
      const { named, quoted, added } = partsIn(rowsOf(document))
      counts.own += named.length + quoted.length
      counts.added += added.length
      for (const [kind, rows] of [
        ['named', named],
        ['quoted', quoted],
      ] as const) {
        const touched = rows.filter(isTouched)
        counts.touched += touched.length
        gravest[kind] = gravestOf(
          [...gravest[kind], ...touched.map((row) => ({ ...row, home: document }))],
          top ?? inReport[kind],
        )
      }
    },
    blocks(result) {
      const listed = [gravest.named, gravest.quoted].filter((rows) => rows.length > 0)
      if (listed.length === 0) return []
      const more = counts.touched - listed.flat().length
      const rest = more === 0 ? 'what only variants say' : `${more} more and what only variants say`
      // Whole again, for the words of quotations.
      const whole = new Map(listed.flat().map(({ home }) => [home.id, home]))
      const documents = result.documents.map((document) => whole.get(document.id) ?? document)
      return [
        `${counted(result, counts)} The gravest stand here; \`variorum apparatus\` prints ${rest}.`,
        legend,
        ...listed.map((rows) => tableOf({ ...result, documents }, rows)),
      ]
    },
  }
}

/** A row and the document it is of. */
type Placed = ApparatusRow & { readonly home: DocumentEntry }

const gravestOf = (rows: readonly Placed[], most: number): readonly Placed[] => byHarm(rows).slice(0, most)

interface Parts {
  readonly named: readonly ApparatusRow[]
  readonly quoted: readonly ApparatusRow[]
  readonly added: readonly ApparatusRow[]
}

function partsIn(rows: readonly ApparatusRow[]): Parts {
  const own = rows.filter(({ onlyInVariants }) => !onlyInVariants)
  return {
    named: own.filter(({ type }) => type !== 'quotation'),
    quoted: own.filter(({ type }) => type === 'quotation'),
    added: rows.filter(({ onlyInVariants }) => onlyInVariants),
  }
}

const isTouched = ({ affected }: ApparatusRow): boolean => affected > 0

function intro({ reference, documents }: Result, { named, quoted, added }: Parts): string {
  if (documents.every(({ facts = [] }) => facts.length === 0))
    return 'No facts are stored in this result: it was made of files of lines, by an earlier version, or by metrics that tell none.'
  const own = [...named, ...quoted]
  return counted({ reference }, { own: own.length, touched: own.filter(isTouched).length, added: added.length })
}

const counted = (
  { reference }: Pick<Result, 'reference'>,
  { own, touched, added }: { readonly own: number; readonly touched: number; readonly added: number },
): string =>
  `${plural(own, 'fact')} of ${forMarkdown(reference)}, ${touched} of them not kept by every variant; ${plural(added, 'fact')} only in variants. Gravest first: by severity, then by how many variants it befell. A text that is another article has its column and does not count.`

const legend =
  '`=` kept; `= 2/3` in two of three places; `(+1)` said once more; *lost*: the passage is there and the fact is not; *left out*: the passage is not there. ¶ is the passage, counted from 1; behind the colon stand characters of the file.'

const tableOf = (result: Result, rows: readonly ApparatusRow[]): string => {
  const systems = rows[0]?.cells.map(({ system }) => system) ?? []
  return wideTable(
    ['fact', forMarkdown(result.reference), ...systems.map(forMarkdown)],
    rows.map((row) => [
      forMarkdown(lemma(result, row)),
      lemmaPlace(row),
      ...row.cells.map((cell) => cellOf(cell, row.label)),
    ]),
  )
}

const lemmaPlace = ({ onlyInVariants, place: at, mentions }: ApparatusRow): string =>
  onlyInVariants ? '-' : `${forMarkdown(place(at))}${mentions > 1 ? `, ${mentions} times` : ''}`

function cellOf(cell: Cell, label: string | null): string {
  const { kind, severity, kept, of, more } = cell
  const readings = forMarkdown(readingsOf(cell, label))
  const grave = severity === 'critical' || severity === 'major' ? `**${severity}** ` : ''
  switch (kind) {
    case 'no-text':
    case 'absent':
      return '-'
    case 'kept':
      return `=${kept < of ? ` ${kept}/${of}` : ''}${more > 0 ? ` (+${more} ${readings})` : ''}`
    case 'moved':
      return `= moved to ${readings}`
    case 'lost':
      return `${grave}lost${kept > 0 ? ` ${of - kept}/${of}` : ''} ${readings}`
    case 'left-out':
      return `${grave}left out`
    case 'added':
      return `added ${readings}`
    case 'changed':
      return `${grave}${readings}${kept > 0 && of > 1 ? ` (${kept}/${of} kept)` : ''}`
  }
}
