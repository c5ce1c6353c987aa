import type { StringFile } from '../model/string-unit.ts'
import { readBytes } from '../read/bytes.ts'
import { sha256 } from '../read/sha256.ts'
import { lineStarts } from '../text/line-starts.ts'
import { decodedStrings } from './decoded.ts'
import type { StringsChoice } from './found-strings.ts'
import { locatedText } from './located-text.ts'
import { ownTexts } from './own-texts.ts'
import { formatNamed, recognised } from './recognised.ts'
import { uniqueIds } from './unique-ids.ts'

/**
 * The strings of a file of any format of `formats.ts`, recognised by its content if none is named.
 *
 * @throws UserError for a file that is not there, of no format known, or broken (`path:line:column: …`)
 */
export async function readStrings(path: string, choice: StringsChoice = {}): Promise<StringFile> {
  const named = choice.format === undefined ? undefined : formatNamed(choice.format)
  const { text, digits } = await textOf(path)
  const file = locatedText(path, text)
  const format = named ?? recognised(file)
  const read = await format.reader()
  const found = read(file, choice)
  const { units, notes } = uniqueIds(found.units)
  return {
    path,
    sha256: digits,
    length: text.length,
    lines: [...lineStarts(text)],
    ...found,
    units: units.map(ownTexts),
    notes: [...found.notes, ...notes],
  }
}

/** A file's text, and the digits of its bytes, which are not needed any more. */
async function textOf(path: string): Promise<{ readonly text: string; readonly digits: string }> {
  const bytes = await readBytes(path, 'a file of strings')
  return { text: decodedStrings(bytes, path), digits: sha256(bytes) }
}
