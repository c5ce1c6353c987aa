/** The tables of a GitHub-flavoured Markdown page as rows of cells, headings first, escapes undone: slow and obvious. */
export function markdownTables(page: string): string[][][] {
  const tables: string[][][] = []
  let previous = ''
  for (const line of page.split('\n')) {
    if (line.startsWith('|')) {
      if (!previous.startsWith('|')) tables.push([])
      tables.at(-1)?.push(cells(line))
    }
    previous = line
  }
  return tables
}

function cells(line: string): string[] {
  const found = ['']
  for (let i = 1; i < line.length; i++) {
    const character = line.charAt(i)
    if (character === '|') found.push('')
    else if (character === '\\') found[found.length - 1] += line.charAt(++i)
    else found[found.length - 1] += character
  }
  return found.slice(0, -1).map(decoded)
}

const decoded = (cell: string): string =>
  cell.trim().replaceAll('\u2060', '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
