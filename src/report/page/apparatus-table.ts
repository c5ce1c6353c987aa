import type { Result } from '../../model/result.ts'
import type { ApparatusRow, Cell, Reading } from '../apparatus/row.ts'
import { lemma, readingsOf } from '../apparatus/words.ts'
import type { SystemEntry } from '../lookup.ts'
import { severityPart } from './finding-parts.ts'
import { fragmentOf } from './fragment.ts'
import { bdi, type Part, part } from './part.ts'

/** Rows of the apparatus, a column for each variant. */
export function apparatusTable(
  result: Result,
  systems: readonly SystemEntry[],
  rows: readonly ApparatusRow[],
  base: (document: string) => string,
): Part {
  const beads = beadIndex(result)
  return part(
    'table',
    { class: 'apparatus' },
    part(
      'thead',
      {},
      part(
        'tr',
        {},
        part('th', { scope: 'col' }, 'fact'),
        part('th', { scope: 'col' }, bdi(result.reference)),
        ...systems.map(({ name }) => part('th', { scope: 'col' }, bdi(name))),
      ),
    ),
    part(
      'tbody',
      {},
      ...rows.map((row) =>
        part(
          'tr',
          {},
          part('th', { scope: 'row', dir: 'auto' }, lemma(result, row)),
          lemmaCell(row),
          ...row.cells.map((cell) => cellOf(row, cell, beads, base(row.document))),
        ),
      ),
    ),
  )
}

const lemmaCell = ({ onlyInVariants, place: { passages }, mentions }: ApparatusRow): Part =>
  part(
    'td',
    { class: 'n' },
    onlyInVariants ? '-' : `¶${(passages[0] ?? 0) + 1}${mentions > 1 ? `, ${mentions} times` : ''}`,
  )

type BeadIndex = (
  document: string,
  system: string,
  side: 'reference' | 'hypothesis',
  passage: number,
) => number | undefined

/** The bead of a passage, looked up once for each text. */
function beadIndex({ documents }: Result): BeadIndex {
  const known = new Map<string, ReadonlyMap<number, number>>()
  return (id, system, side, passage) => {
    const key = `${side}\n${system}\n${id}`
    const own =
      known.get(key) ??
      new Map(
        (documents.find((one) => one.id === id)?.alignments.find((one) => one.system === system)?.beads ?? []).flatMap(
          (bead, i) => bead[side].map((index) => [index, i] as const),
        ),
      )
    known.set(key, own)
    return own.get(passage)
  }
}

function cellOf(row: ApparatusRow, cell: Cell, beads: BeadIndex, base: string): Part {
  const { kind, severity } = cell
  if (kind === 'no-text' || kind === 'absent') return part('td', {}, '-')
  const grave = severity === 'critical' || severity === 'major' ? [severityPart(severity), ' '] : undefined
  const href = linkOf(row, cell, beads, base)
  const words = wordsOf(row, cell)
  return part('td', { class: kind, dir: 'auto' }, grave, href === undefined ? words : part('a', { href }, words))
}

function wordsOf({ label }: ApparatusRow, cell: Cell): string {
  const { kind, kept, of, more } = cell
  const readings = readingsOf(cell, label)
  switch (kind) {
    case 'kept':
      return `=${kept < of ? ` ${kept}/${of}` : ''}${more > 0 ? ` (+${more} ${readings})` : ''}`
    case 'moved':
      return `= moved to ${readings}`
    case 'lost':
      return `lost${kept > 0 ? ` ${of - kept}/${of}` : ''}`
    case 'left-out':
      return 'left out'
    case 'added':
      return `added ${readings}`
    case 'changed':
      return `${readings}${kept > 0 && of > 1 ? ` (${kept}/${of} kept)` : ''}`
    case 'no-text':
    case 'absent':
      return '-'
  }
}

/** To what the variant says, or to the passage where it does not say it. */
function linkOf(row: ApparatusRow, { system, readings }: Cell, beads: BeadIndex, base: string): string | undefined {
  const place = readings.find((reading): reading is Reading & { place: object } => reading.place !== null)?.place
  const inVariant = place ? beads(row.document, system, 'hypothesis', place.passages[0] ?? -1) : undefined
  const { passages, start, end } = row.place
  const bead =
    inVariant ?? (row.onlyInVariants ? undefined : beads(row.document, system, 'reference', passages[0] ?? -1))
  if (bead === undefined) return undefined
  const at =
    place && inVariant !== undefined
      ? { side: 'hypothesis' as const, start: place.start, end: place.end }
      : { side: 'reference' as const, start, end }
  return `${base}${fragmentOf({ kind: 'passage', document: row.document, system, bead, at })}`
}
