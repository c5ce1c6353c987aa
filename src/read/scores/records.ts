import { parse } from 'csv-parse/sync'
import { UserError } from '../../model/user-error.ts'
import { plural } from '../../text/plural.ts'

/** One row of a table, its cells by the names of the columns, and where it stands. */
export interface TableRecord {
  readonly cells: Readonly<Record<string, string>>
  /** From 1. */
  readonly line: number
}

/**
 * The rows of a table: JSON objects, one a line; columns with tabs between them; or comma-separated values (RFC 4180). The
 * first line of the latter two names the columns.
 *
 * @throws UserError for a line of another form
 */
export function recordsOf(text: string, path: string): readonly TableRecord[] {
  const start = text.trimStart()
  if (start.startsWith('{')) return jsonLines(text, path)
  const head = start.slice(0, start.indexOf('\n') < 0 ? undefined : start.indexOf('\n'))
  if (!/[\t,]/.test(head) && head.includes(';'))
    throw new UserError(`${path}: columns parted by ';' in line 1, expected commas or tabs between them`)
  return head.includes('\t') ? tabbed(text, path) : commas(text, path)
}

function jsonLines(text: string, path: string): readonly TableRecord[] {
  return text.split('\n').flatMap((line, i): TableRecord[] => {
    if (line.trim() === '') return []
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch {
      value = undefined
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new UserError(`${path}: line ${i + 1} is no JSON object, expected one a line`)
    const cells = Object.entries(value).flatMap(([name, cell]): [string, string][] =>
      cell === null ? [] : typeof cell === 'object' ? [] : [[name, String(cell)]],
    )
    return [{ cells: Object.fromEntries(cells), line: i + 1 }]
  })
}

function tabbed(text: string, path: string): readonly TableRecord[] {
  const [head = '', ...lines] = text.split('\n').map((line) => line.replace(/\r$/, ''))
  const names = namesIn(head.split('\t'), path)
  return lines.flatMap((line, i): TableRecord[] => {
    if (line === '') return []
    const cells = line.split('\t')
    if (cells.length !== names.length)
      throw new UserError(
        `${path}: line ${i + 2} has ${plural(cells.length, 'column')}, expected ${names.length} as line 1`,
      )
    return [{ cells: Object.fromEntries(names.map((name, c) => [name, cells[c]!])), line: i + 2 }]
  })
}

function commas(text: string, path: string): readonly TableRecord[] {
  try {
    const rows: readonly { record: Record<string, string>; info: { lines: number } }[] = parse(text, {
      columns: (head: readonly string[]) => [...namesIn(head, path)],
      info: true,
      skip_empty_lines: true,
    })
    return rows.map(({ record, info }) => ({ cells: record, line: info.lines }))
  } catch (error) {
    if (error instanceof UserError || !(error instanceof Error)) throw error
    throw new UserError(`${path}: ${error.message}, expected comma-separated values with names in the first line`)
  }
}

function namesIn(head: readonly string[], path: string): readonly string[] {
  const names = head.map((name) => name.trim())
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined) throw new UserError(`${path}: two columns are named '${twice}', expected names of their own`)
  return names
}

/** The first of these columns that a table has, whatever its capitals. */
export function columnOf(records: readonly TableRecord[], names: readonly string[]): string | undefined {
  const columns = Object.keys(records[0]?.cells ?? {})
  return names.flatMap((name) => columns.find((column) => column.toLowerCase() === name.toLowerCase()) ?? [])[0]
}

/** A cell as a number; NaN where it says that there is none. */
export function numberIn(cell: string | undefined, path: string, line: number, column: string): number {
  const word = (cell ?? '').trim()
  if (/^(?:|none|nan|na|n\/a|null|-+)$/i.test(word)) return Number.NaN
  const value = Number(word)
  if (!Number.isFinite(value))
    throw new UserError(`${path}: line ${line}: '${column}' is '${word.slice(0, 60)}', expected a number`)
  return value
}
