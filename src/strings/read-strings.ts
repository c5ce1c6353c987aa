import { createHash } from 'node:crypto'
import type { StringFile } from '../model/string-unit.ts'
import { readBytes } from '../read/bytes.ts'
import { lineStarts } from '../text/line-starts.ts'
import { decodedStrings } from './decoded.ts'
import type { StringsChoice } from './found-strings.ts'
import { locatedText } from './located-text.ts'
import { formatNamed, recognised } from './recognised.ts'
import { uniqueIds } from './unique-ids.ts'

/**
 * The strings of a file of any format of `formats.ts`, recognised by its content if none is named.
 *
 * @throws UserError for a file that is not there, of no format known, or broken (`path:line:column: …`)
 */
export async function readStrings(path: string, choice: StringsChoice = {}): Promise<StringFile> {
  const named = choice.format === undefined ? undefined : formatNamed(choice.format)
  const bytes = await readBytes(path, 'a file of strings')
  const text = decodedStrings(bytes, path)
  const file = locatedText(path, text)
  const format = named ?? recognised(file)
  const read = await format.reader()
  const found = read(file, choice)
  const { units, notes } = uniqueIds(found.units)
  return {
    path,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    length: text.length,
    lines: [...lineStarts(text)],
    ...found,
    units,
    notes: [...found.notes, ...notes],
  }
}
