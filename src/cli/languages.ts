import { markdownTable } from 'markdown-table'
import { UserError } from '../model/user-error.ts'
import { type LanguageSupport, languageSupport, supportOf } from '../pipeline/language-support.ts'
import { isLanguageTag } from '../text/language-tag.ts'

interface LanguagesArguments {
  readonly tags?: readonly string[] | undefined
  readonly format: 'text' | 'json' | 'markdown'
}

const columns = ['tag', 'name', 'sentences', 'page', 'names', 'numbers', 'dates', 'speakers', 'negation'] as const

const cellsOf = (support: LanguageSupport): readonly string[] => columns.map((column) => support[column] ?? '-')

function asText(rows: readonly (readonly string[])[]): string {
  const widths = columns.map((_, at) => rows.reduce((widest, row) => Math.max(widest, row[at]?.length ?? 0), 0))
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** `variorum languages`: a row per language. */
export function listLanguages({ tags = [], format }: LanguagesArguments): void {
  for (const tag of tags)
    if (!isLanguageTag(tag))
      throw new UserError(`languages: '${tag}' is no BCP 47 tag, expected one such as en or pt-BR`)
  const supports = tags.length === 0 ? languageSupport() : tags.map(supportOf)
  const rows = [[...columns], ...supports.map(cellsOf)]
  const printed =
    format === 'json' ? JSON.stringify(supports) : format === 'markdown' ? markdownTable(rows) : asText(rows)
  process.stdout.write(`${printed}\n`)
}
