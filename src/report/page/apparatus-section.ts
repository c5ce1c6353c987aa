import type { Result } from '../../model/result.ts'
import { plural } from '../../text/plural.ts'
import { byHarm, rowsOfDocument } from '../apparatus/apparatus.ts'
import type { ApparatusRow } from '../apparatus/row.ts'
import { hypotheses } from '../lookup.ts'
import { apparatusTable } from './apparatus-table.ts'
import { part } from './part.ts'
import { type Section, section, wide } from './section.ts'

/** Facts that are in the page as it comes; a script shows all of them. */
const most = 24

/** What became of every name, number and quotation: a table whose cells lead into the edition. */
export function apparatusSection(result: Result, base: (document: string) => string): Section {
  const rows = byHarm(result.documents.flatMap(rowsOfDocument(result)))
  if (rows.length === 0)
    return section(
      'apparatus',
      'Apparatus',
      part(
        'p',
        { class: 'empty' },
        'No facts are stored in this result: nothing was named, counted or quoted that a metric compared.',
      ),
    )
  const touched = rows.filter(isTouched)
  const shown = touched.slice(0, most)
  const own = rows.filter(({ onlyInVariants }) => !onlyInVariants)
  return section(
    'apparatus',
    'Apparatus',
    part(
      'p',
      {},
      `${plural(own.length, 'fact')} of the reference, ${own.filter(isTouched).length} of them not kept by every variant; ${plural(rows.length - own.length, 'fact')} only in variants. Gravest first; each cell leads to its place in the edition.`,
    ),
    wide('Table of the apparatus', apparatusTable(result, hypotheses(result), shown, base)),
    part(
      'p',
      { class: 'note' },
      '= kept; = 2/3 in two of three places; (+1) said once more; lost: the passage is there and the fact is not; left out: the passage is not there; ¶ is the passage, counted from 1.',
    ),
    shown.length < rows.length
      ? part(
          'p',
          { class: 'note', id: 'apparatus-more' },
          `${shown.length} of ${plural(rows.length, 'fact')} are shown.`,
        )
      : undefined,
  )
}

const isTouched = ({ affected }: ApparatusRow): boolean => affected > 0
