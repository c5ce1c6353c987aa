import type { Result } from '../../model/result.ts'
import { plural } from '../../text/plural.ts'
import { oneLine } from '../escape.ts'
import { apparatus } from './apparatus.ts'
import type { ApparatusRow, Cell } from './row.ts'
import { lemma, place, readingsOf } from './words.ts'

/**
 * The apparatus as an edition sets it, a line for each fact that is not simply kept: the lemma and its place, a bracket, then each
 * reading with the variants that have it.
 */
export function apparatusText(result: Result): string {
  const { rows, reference } = apparatus(result)
  // a name dropped from one of its passages and kept in others has no reading of its own
  const lines = rows.filter(({ affected }) => affected > 0).flatMap((row) => lineOf(result, row))
  const kept = rows.length - lines.length
  const notes = [
    `= kept  + only in variants  ¶ passage:characters  reference ${oneLine(reference)}`,
    `${kept} of ${plural(rows.length, 'row')} ${kept === 1 ? 'is' : 'are'} kept by every variant`,
  ]
  return `${[...lines, '', ...notes].join('\n')}\n`
}

function lineOf(result: Result, row: ApparatusRow): readonly string[] {
  const readings = new Map<string, string[]>()
  for (const cell of row.cells) {
    const told = wordsOf(cell, row.label)
    if (told !== null) readings.set(told.words, [...(readings.get(told.words) ?? []), told.witness])
  }
  const variants = Array.from(readings, ([words, witnesses]) => `${words} ${witnesses.join(', ')}`.trim())
  if (variants.length === 0) return []
  const lead = row.onlyInVariants ? '+' : place(row.place)
  return [oneLine(`${(row.severity ?? '-').padEnd(8)} ${lead} ${lemma(result, row)} ] ${variants.join(' · ')}`)]
}

/** Variants with one reading stand together, each with its place. */
function wordsOf(cell: Cell, label: string | null): { readonly words: string; readonly witness: string } | null {
  const { kind, system, readings } = cell
  const [first] = readings
  const witness = first?.place ? `${system} ${place(first.place)}` : system
  switch (kind) {
    case 'kept':
    case 'absent':
    case 'no-text':
      return null
    case 'left-out':
      return { words: 'left out', witness: system }
    case 'lost':
    case 'moved':
    case 'added':
      return { words: kind, witness }
    case 'changed': {
      const unplaced = readings.map((reading) => ({ ...reading, place: null }))
      return { words: readingsOf({ ...cell, readings: unplaced }, label), witness }
    }
  }
}
