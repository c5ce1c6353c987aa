import { markdownTable } from 'markdown-table'
import { width } from '../width.ts'

/** One row: cells and lists of cells, one after another. */
export const row = (...cells: readonly (string | readonly string[])[]): readonly string[] => cells.flat()

/** The first `left` columns hold words, the others numbers. Cells come escaped. */
export const table = (header: readonly string[], rows: readonly (readonly string[])[], left = 1): string =>
  markdownTable([header, ...rows], {
    align: header.map((_, column) => (column < left ? 'l' : 'r')),
    stringLength: width,
  })

/** For cells that hold whole passages: padding them would hide the rows. */
export const wideTable = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  markdownTable([header, ...rows], { align: 'l', alignDelimiters: false })
