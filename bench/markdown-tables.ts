/** A table as it stands in Markdown. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const cells = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())

/** The tables in a text, in order; cells as they are printed. */
export function markdownTables(text: string): Table[] {
  const blocks = text.split('\n').reduce<string[][]>(
    (found, line) => {
      if (line.startsWith('|')) found.at(-1)!.push(line)
      else if (found.at(-1)!.length > 0) found.push([])
      return found
    },
    [[]],
  )
  return blocks
    .filter((lines) => lines.length > 1)
    .map(([head = '', , ...rows]) => ({ columns: cells(head), rows: rows.map(cells) }))
}
