import type { StringUnit } from '../model/string-unit.ts'
import { UserError } from '../model/user-error.ts'
import { chosenLanguage } from './chosen-language.ts'
import type { FoundStrings, StringsChoice } from './found-strings.ts'
import { isKnownLanguage } from './known-language.ts'
import type { LocatedText } from './located-text.ts'
import { type TableField, tableRows } from './table-rows.ts'

/** What columns are called, in the order in which they are looked for. */
const columns = {
  id: ['key', 'keys', 'id', 'identifier', 'string id', 'string_id', 'name', 'msgid'],
  source: ['source', 'source text', 'source string', 'original', 'src'],
  target: ['target', 'target text', 'translation', 'translated text', 'value', 'text', 'string', 'msgstr'],
  context: ['context', 'msgctxt'],
  note: ['note', 'notes', 'comment', 'comments', 'description', 'developer_comments'],
  state: ['state', 'status'],
  maxLength: ['max_length', 'maxlength', 'max length', 'character limit', 'limit'],
} as const

type Column = keyof typeof columns

const delimiters = ['\t', ',', ';'] as const

/** The delimiter of a header; `undefined` where its first line is no header of a table of strings. */
export function delimiterOf(head: string): string | undefined {
  const [line = ''] = head.replace(/^\ufeff/, '').split(/\r?\n/, 1)
  return delimiters.find((delimiter) => {
    const names = line.split(delimiter).map((name) => name.trim().replace(/^"(.*)"$/, '$1'))
    const found = columnsOf(names)
    const isTable = found.id !== undefined || found.source !== undefined
    return names.length > 1 && isTable && (found.target !== undefined || languagesOf(names, found).length > 0)
  })
}

function columnsOf(names: readonly string[]): Partial<Record<Column, number>> {
  const lower = names.map((name) => name.trim().toLowerCase())
  const found: Partial<Record<Column, number>> = {}
  for (const [column, known] of Object.entries(columns)) {
    const name = known.find((one) => lower.includes(one))
    if (name !== undefined) found[column as Column] = lower.indexOf(name)
  }
  return found
}

const languagesOf = (names: readonly string[], found: Partial<Record<Column, number>>): readonly string[] => {
  const taken = new Set<number>(Object.values(found))
  return names.filter((name, i) => !taken.has(i) && isKnownLanguage(name)).map((name) => name.trim())
}

/**
 * A table with named columns: an id, a source or both, and a translation or a column a language. An empty cell is no
 * translation.
 *
 * @throws UserError for a header without such columns and for a row with more fields than it
 */
export function readTable(file: LocatedText, choice: StringsChoice): FoundStrings {
  const delimiter = delimiterOf(file.text)
  if (delimiter === undefined)
    throw new UserError(
      `${file.path}: its first line names no columns that are known, expected for instance key,source,target or key,en,de`,
    )
  const [header = [], ...rows] = tableRows(file, delimiter)
  const names = header.map(({ text }) => text.trim())
  const found = columnsOf(names)
  const languages = found.target === undefined ? languagesOf(names, found) : []
  const sourceLanguage =
    choice.sourceLanguage ?? (found.source === undefined && languages.length > 1 ? languages[0] : undefined)
  const language =
    found.target === undefined ? chosenLanguage(file, languages, sourceLanguage, choice) : choice.language
  const named = (name: string | undefined): number | undefined =>
    name === undefined ? undefined : names.findIndex((other) => other.toLowerCase() === name.toLowerCase())
  const at = { ...found, source: found.source ?? named(sourceLanguage), target: found.target ?? named(language) }
  const units = rows.map((row) => unitOf(row, at, header.length, file))
  return { format: delimiter === '\t' ? 'tsv' : 'csv', language, sourceLanguage, units, notes: [] }
}

function unitOf(
  row: readonly TableField[],
  at: { readonly [column in Column]?: number | undefined },
  width: number,
  file: LocatedText,
): StringUnit {
  const extra = row[width]
  if (extra !== undefined)
    throw file.fault(extra.offset, `a row of ${row.length} fields, expected ${width} as in the first line`)
  const cell = (column: Column): string | undefined => {
    const index = at[column]
    const text = index === undefined ? undefined : row[index]?.text
    return text === '' ? undefined : text
  }
  const limit = Number(cell('maxLength') ?? Number.NaN)
  const shown = row[at.target ?? -1] ?? row[at.source ?? -1] ?? row[0]
  return {
    id: cell('id') ?? cell('source') ?? '',
    place: file.place(shown?.offset ?? 0),
    context: cell('context'),
    state: cell('state'),
    note: cell('note'),
    source: cell('source'),
    target: cell('target'),
    maxLength: Number.isFinite(limit) ? limit : undefined,
  }
}
