import type { Glossary, Term } from '../model/glossary.ts'
import { UserError } from '../model/user-error.ts'
import { languageTag } from '../text/language-tag.ts'
import { readBytes } from './bytes.ts'
import { decode } from './decode.ts'
import { recordsOf } from './scores/records.ts'
import { sha256 } from './sha256.ts'
import { isTbx, readTbx } from './tbx.ts'

/**
 * A glossary: TBX, or a table with the columns `source` and `target`, `forbidden` where there is any, and
 * `language` where it is not for all: BCP 47 of the target. Terms in a cell of a
 * target are parted by `|`, the first is the usual one. Other columns are for people.
 *
 * @param sourceLanguage BCP 47 of what is translated
 * @throws UserError for a row without one of the two, for what is no XML, and where there is no term
 */
export async function readGlossary(path: string, sourceLanguage: string): Promise<Glossary> {
  const bytes = await readBytes(path, 'a glossary')
  const text = decode(bytes, path)
  const terms = isTbx(text) ? readTbx(text, path, sourceLanguage) : tableTerms(text, path)
  if (terms.length === 0)
    throw new UserError(
      `${path}: no terms of '${sourceLanguage}', expected TBX, or a table with the columns source and target`,
    )
  return { terms, sha256: sha256(bytes) }
}

const termsOf = (cell: string): readonly string[] =>
  cell
    .split('|')
    .map((term) => term.trim())
    .filter((term) => term !== '')

const tableTerms = (text: string, path: string): readonly Term[] =>
  recordsOf(text, path).map(({ cells, line }): Term => {
    const [source = '', target = ''] = [cells.source, cells.target].map((cell) => cell?.trim())
    if (source === '' || target === '')
      throw new UserError(
        `${path}:${line}: no ${source === '' ? 'source' : 'target'}, expected the columns source and target in every row`,
      )
    const odd = ['lang', 'locale'].find((name) => cells[name] !== undefined && cells.language === undefined)
    if (odd !== undefined)
      throw new UserError(`${path}: a column '${odd}', expected 'language' for what language a row is`)
    const [usual = target, ...others] = termsOf(target)
    const language = cells.language?.trim() ?? ''
    return {
      source,
      target: usual,
      ...(others.length > 0 && { others }),
      forbidden: termsOf(cells.forbidden ?? ''),
      ...(language !== '' && { language: languageTag(language, `${path}:${line}: the language`) }),
    }
  })
