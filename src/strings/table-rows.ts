import type { LocatedText } from './located-text.ts'

/** A field of a table; the offset is that of its text, behind the mark where it has one. */
export interface TableField {
  readonly text: string
  readonly offset: number
}

/**
 * The rows of CSV (RFC 4180), blank lines left out. csv-parse, which reads tables elsewhere, gives no places of fields.
 *
 * @throws UserError for quotation marks that are not closed or have text behind them
 */
export function tableRows(file: LocatedText, delimiter: string): readonly (readonly TableField[])[] {
  const { text } = file
  const rows: TableField[][] = []
  let row: TableField[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  const plain = new RegExp(`[^${delimiter}\\r\\n]*`, 'y')
  while (at < text.length) {
    if (text[at] === '"') {
      const start = at
      let from = at + 1
      const pieces: string[] = []
      for (;;) {
        const mark = text.indexOf('"', from)
        if (mark === -1) throw file.fault(start, "a field that is not closed, expected '\"'")
        pieces.push(text.slice(from, mark))
        at = mark + 1
        if (text[at] !== '"') break
        from = at + 1
      }
      row.push({ text: pieces.join('"'), offset: start + 1 })
      const next = text[at]
      if (next !== undefined && next !== delimiter && next !== '\n' && next !== '\r')
        throw file.fault(at, 'text behind a field in quotation marks, expected \'""\' for a mark inside it')
    } else {
      plain.lastIndex = at
      const [field = ''] = plain.exec(text) ?? []
      row.push({ text: field, offset: at })
      at += field.length
    }
    if (text[at] === delimiter) {
      at++
      // A row that ends in a delimiter ends in an empty field
      if (at < text.length && text[at] !== '\n' && text[at] !== '\r') continue
      row.push({ text: '', offset: at })
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
    if (row.length > 1 || row[0]?.text !== '') rows.push(row)
    row = []
  }
  return rows
}
