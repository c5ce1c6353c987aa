import type { Glossary, Term } from '../model/glossary.ts'
import { UserError } from '../model/user-error.ts'
import { readBytes } from './bytes.ts'
import { decode } from './decode.ts'
import { recordsOf } from './scores/records.ts'
import { sha256 } from './sha256.ts'

/**
 * A glossary: a table with the columns `source` and `target`, and `forbidden` where there is any, its terms parted by `|`. Other
 * columns are for people.
 *
 * @throws UserError for a row without one of the two
 */
export async function readGlossary(path: string): Promise<Glossary> {
  const bytes = await readBytes(path, 'a glossary')
  const terms = recordsOf(decode(bytes, path), path).map(({ cells, line }): Term => {
    const [source = '', target = ''] = [cells.source, cells.target].map((cell) => cell?.trim())
    if (source === '' || target === '')
      throw new UserError(
        `${path}:${line}: no ${source === '' ? 'source' : 'target'}, expected the columns source and target in every row`,
      )
    const forbidden = (cells.forbidden ?? '').split('|').map((term) => term.trim())
    return { source, target, forbidden: forbidden.filter((term) => term !== '') }
  })
  return { terms, sha256: sha256(bytes) }
}
