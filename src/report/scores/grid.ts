/** Cells of one or more lines in a grid: the first column to the right, the others centred. */
export function drawGrid(header: readonly string[], rows: readonly (readonly (readonly string[])[])[]): string {
  const wide = header.map((head) => head.length + 2)
  for (const row of rows)
    for (const [column, cell] of row.entries())
      for (const line of cell) wide[column] = Math.max(wide[column]!, [...line].length)
  const bar = (left: string, line: string, cross: string, right: string): string =>
    left + wide.map((each) => line.repeat(each + 2)).join(cross) + right
  const centred = (text: string, width: number): string => {
    const space = width - [...text].length
    return ' '.repeat(space >> 1) + text + ' '.repeat(space - (space >> 1))
  }
  const line = (cells: readonly string[]): string =>
    `│${cells.map((cell, c) => ` ${c === 0 ? cell.padStart(wide[c]!) : centred(cell, wide[c]!)} `).join('│')}│`
  const body = rows.map((row) => {
    const height = row.reduce((most, cell) => Math.max(most, cell.length), 0)
    return Array.from({ length: height }, (_, i) => line(row.map((cell) => cell[i] ?? ''))).join('\n')
  })
  return [
    bar('╒', '═', '╤', '╕'),
    line(header),
    bar('╞', '═', '╪', '╡'),
    body.join(`\n${bar('├', '─', '┼', '┤')}\n`),
    bar('╘', '═', '╧', '╛'),
  ].join('\n')
}
