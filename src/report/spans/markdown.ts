import type { SpanResult } from '../../model/spans.ts'
import { forMarkdown } from '../escape.ts'
import { table } from '../markdown/table.ts'
import { findingsTable, marksTable, spanNotes } from './grid.ts'

/** What findings are worth, then what is found of what people marked. */
export function spanMarkdown(result: SpanResult): string {
  const tables = [findingsTable(result, forMarkdown), marksTable(result, forMarkdown)]
  const notes = spanNotes(result).map((note) => `- ${forMarkdown(note)}`)
  return `${tables.map(({ head, rows, left }) => table(head, rows, left)).join('\n\n')}\n\n${notes.join('\n')}\n`
}
