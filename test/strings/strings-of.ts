import { join } from 'node:path'
import * as fc from 'fast-check'
import type { StringFile, StringUnit } from '../../src/model/string-unit.ts'
import type { StringsChoice } from '../../src/strings/found-strings.ts'
import { readStrings } from '../../src/strings/read-strings.ts'
import { file, temporaryFolder } from '../folder.ts'

const folder = temporaryFolder()

/** Reads a file of such a name and content; what a sentence about it says of its folder is left out. */
export async function stringsOf(
  content: string | Uint8Array,
  name: string,
  choice: StringsChoice = {},
): Promise<StringFile> {
  return readStrings(file(join(folder, name), content), choice)
}

/** The sentence that a file is refused with, its folder left out. */
export async function refusal(content: string | Uint8Array, name: string, choice: StringsChoice = {}): Promise<string> {
  try {
    const { units } = await stringsOf(content, name, choice)
    return `read: ${units.length}`
  } catch (error) {
    if (error instanceof Error && error.name === 'UserError') return error.message.replace(join(folder, '/'), '')
    throw error
  }
}

/** What a file has from the place of a unit on, as an editor counts. */
export function textFrom(content: string, { place }: StringUnit): string {
  const lines = content.replace(/^\ufeff/, '').split('\n')
  return [lines[place.line - 1]?.slice(place.column - 1), ...lines.slice(place.line)].join('\n')
}

/** Units as [id, target], short enough to stand in a test. */
export const pairsOf = ({ units }: StringFile): (readonly [string, string | undefined])[] =>
  units.map(({ id, target }) => [id, target])

/** A message that every format can hold: no control characters, no lone surrogates, something visible at either end. */
export const message: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...'abz09 .,:;!#=%@$(){}[]<>&"\'\\/|?+-_~*\u00e9\u4e2d\u0627\u{1f600}\n\t')), {
    maxLength: 24,
  })
  .map((characters) => `x${characters.join('')}y`)

/** A name that is a key anywhere. */
const key: fc.Arbitrary<string> = fc.stringMatching(/^[a-z][a-z0-9]{0,11}$/).map((name) => `k${name}`)

/** Names, each once, with a text each. */
export const messages: fc.Arbitrary<readonly (readonly [string, string])[]> = fc.uniqueArray(fc.tuple(key, message), {
  selector: ([name]) => name,
  minLength: 1,
  maxLength: 12,
})
