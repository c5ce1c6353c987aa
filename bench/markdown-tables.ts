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

/** What a bench prints, as parts of a page: every line by itself, tables whole, headings below those of the page. */
export function asMarkdown(text: string, { tablesOnly = false } = {}): string {
  const parts = text.split('\n').reduce<string[]>((found, line) => {
    const last = found.at(-1)
    if (line.startsWith('|') && last?.startsWith('|')) return [...found.slice(0, -1), `${last}\n${line}`]
    if (line.trim() === '') return [...found, '']
    return [...found, line.startsWith('|') ? line : line.trim().replace(/^##? /, '### ')]
  }, [])
  return parts.filter((part) => part !== '' && (!tablesOnly || part.startsWith('|'))).join('\n\n')
}
