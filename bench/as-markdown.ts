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
