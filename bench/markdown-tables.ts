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
  const blocks = text.matchAll(/(?:^\|.*\n?){2,}/gm)
  return Array.from(blocks, ([block]) => {
    const [head = '', , ...rows] = block.trimEnd().split('\n')
    return { columns: cells(head), rows: rows.map(cells) }
  })
}

/** What a bench prints, as parts of a page: every line by itself, tables whole, headings below those of the page. */
export function asMarkdown(text: string, { tablesOnly = false } = {}): string {
  const parts: string[] = []
  for (const line of text.split('\n')) {
    const isRow = line.startsWith('|')
    if (isRow && parts.at(-1)?.startsWith('|')) parts.push(`${parts.pop()}\n${line}`)
    else parts.push(isRow ? line : line.trim().replace(/^##? /, '### '))
  }
  return parts.filter((part) => part !== '' && (!tablesOnly || part.startsWith('|'))).join('\n\n')
}
