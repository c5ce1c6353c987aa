/** A run of text of a Markdown file, its lines joined by line feeds and without the marks before them. */
export interface MarkdownBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row'
  /** Of a heading, from 1; 0 otherwise. */
  readonly level: number
  readonly text: string
  readonly offset: number
}

const fence = /^[ \t]{0,3}(`{3,}|~{3,})/
const heading = /^[ \t]{0,3}(#{1,6})(?:[ \t]+|$)/
const item = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/
const quote = /^[ \t]{0,3}(?:>[ \t]?)+/
const rule = /^[ \t]{0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/
const underline = /^[ \t]{0,3}(=+|-+)[ \t]*$/
const tableRule = /^[-|: \t]+$/

/** Blocks from an offset on, by CommonMark's rules as far as they part texts, and how many blocks of code were left out. */
export function markdownBlocks(text: string, from: number): { blocks: readonly MarkdownBlock[]; code: number } {
  const blocks: MarkdownBlock[] = []
  let code = 0
  let open: { kind: 'paragraph' | 'item'; lines: string[]; offset: number } | undefined
  let fenced: string | undefined
  let isComment = false
  let isTable = false
  let isCode = false
  let wasList = false
  const flush = (kind: MarkdownBlock['kind'] | undefined = open?.kind, level = 0): void => {
    if (open !== undefined && kind !== undefined && open.lines.length > 0)
      blocks.push({ kind, level, text: open.lines.join('\n'), offset: open.offset })
    open = undefined
  }
  const put = (line: string, offset: number, kind: 'paragraph' | 'item'): void => {
    const content = line.trim()
    const at = offset + line.length - line.trimStart().length
    if (open === undefined) open = { kind, lines: content === '' ? [] : [content], offset: at }
    else open.lines.push(content)
  }
  let start = from
  while (start < text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    const line = text.slice(start, end).replace(/\r$/, '')
    const at = start
    start = end + 1
    const [, mark] = fence.exec(line) ?? []
    if (fenced !== undefined) {
      if (mark?.startsWith(fenced) && line.trim() === mark) fenced = undefined
      continue
    }
    if (isComment || (open === undefined && /^[ \t]{0,3}<!--/.test(line))) {
      isComment = !line.includes('-->')
      continue
    }
    if (mark !== undefined) {
      flush()
      fenced = mark
      code++
      continue
    }
    if (line.trim() === '') {
      flush()
      isTable = false
      continue
    }
    if (open === undefined && !wasList && /^(?: {4}|\t)/.test(line)) {
      if (!isCode) code++
      isCode = true
      continue
    }
    isCode = false
    const [quoted = ''] = quote.exec(line) ?? []
    const rest = line.slice(quoted.length)
    const [hashes, level] = heading.exec(rest) ?? []
    const [bullet] = item.exec(rest) ?? []
    const [, under] = underline.exec(rest) ?? []
    if (hashes !== undefined) {
      flush()
      put(withoutClosing(rest.slice(hashes.length)), at + quoted.length + hashes.length, 'paragraph')
      flush('heading', level!.length)
      wasList = false
    } else if (under !== undefined && open?.kind === 'paragraph') flush('heading', under.startsWith('=') ? 1 : 2)
    else if (rule.test(rest)) flush()
    else if (open?.lines.length === 1 && rest.includes('|') && rest.includes('-') && tableRule.test(rest)) {
      flush('row')
      isTable = true
    } else if (isTable) {
      put(rest, at + quoted.length, 'paragraph')
      flush('row')
    } else if (bullet !== undefined) {
      flush()
      put(rest.slice(bullet.length), at + quoted.length + bullet.length, 'item')
      wasList = true
    } else {
      if (open === undefined && !/^[ \t]/.test(rest)) wasList = false
      put(rest, at + quoted.length, 'paragraph')
    }
  }
  flush()
  return { blocks, code }
}

/** A heading without the number signs that may close it. */
function withoutClosing(text: string): string {
  const trimmed = text.trimEnd()
  let end = trimmed.length
  while (trimmed[end - 1] === '#') end--
  return end === 0 || trimmed[end - 1] === ' ' || trimmed[end - 1] === '\t' ? trimmed.slice(0, end) : trimmed
}
