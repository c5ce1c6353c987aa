import { width } from './width.ts'

/** Columns for a terminal, two blanks between them: the first `left` hold words, the others numbers. Cells come escaped. */
export function drawnTable(head: readonly string[], rows: readonly (readonly string[])[], left: number): string {
  const all = [head, ...rows]
  const widths = head.map((_, c) => all.reduce((widest, row) => Math.max(widest, width(row[c]!)), 0))
  return all
    .map((row) => {
      const cells = row.map((cell, c) => {
        const blank = ' '.repeat(widths[c]! - width(cell))
        return c < left ? cell + blank : blank + cell
      })
      return `${cells.join('  ').trimEnd()}\n`
    })
    .join('')
}
