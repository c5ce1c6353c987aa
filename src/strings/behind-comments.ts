/** A text from behind the comments of C that it begins with: `// …` and those between `/*` and its end. */
export function behindComments(head: string): string {
  let at = 0
  for (;;) {
    while (/\s/.test(head[at] ?? '')) at++
    const isLine = head.startsWith('//', at)
    if (!isLine && !head.startsWith('/*', at)) return head.slice(at)
    const end = isLine ? '\n' : '*/'
    const found = head.indexOf(end, at + 2)
    if (found === -1) return ''
    at = found + end.length
  }
}
