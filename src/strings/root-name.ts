/** What may stand before the first element of XML, by how it begins and ends. */
const before: readonly (readonly [begin: string, end: string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
]

/** Behind a document type, whose own part in brackets may hold `>`. */
function behindDoctype(head: string, at: number): number {
  const end = head.indexOf('>', at)
  const bracket = head.indexOf('[', at)
  if (bracket === -1 || (end !== -1 && end < bracket)) return end === -1 ? head.length : end + 1
  const close = /\]\s*>/g
  close.lastIndex = bracket
  return close.exec(head) === null ? head.length : close.lastIndex
}

/** The name of the first element without its prefix; `undefined` where a text is no XML. */
export function rootName(head: string): string | undefined {
  let at = 0
  while (at < head.length) {
    while (/\s/.test(head[at] ?? '')) at++
    const found = before.find(([begin]) => head.startsWith(begin, at))
    if (found !== undefined) {
      const end = head.indexOf(found[1], at)
      at = end === -1 ? head.length : end + found[1].length
    } else if (/^<!doctype/i.test(head.slice(at, at + 9))) at = behindDoctype(head, at)
    else return /^<(?:[\w.-]+:)?([\w.-]+)[\s/>]/.exec(head.slice(at, at + 200))?.[1]
  }
  return undefined
}
