import type { StringUnit } from '../model/string-unit.ts'
import type { FoundStrings } from './found-strings.ts'
import { type JsonNode, property, textOfNode } from './json-tree.ts'
import type { LocatedText } from './located-text.ts'

/** What is said of a message; an object with other keys has other strings too. */
const known: ReadonlySet<string> = new Set(['message', 'description', 'placeholders', 'hash'])

/** A browser extension's `messages.json`: every name has an object with a `message`. */
export const isChrome = (root: JsonNode): boolean =>
  root.kind === 'object' &&
  root.entries.length > 0 &&
  root.entries.every(
    ({ value }) =>
      textOfNode(property(value, 'message')) !== undefined &&
      value.kind === 'object' &&
      value.entries.every(({ key }) => known.has(key)),
  )

/** @throws UserError for a name without a message */
export function chromeStrings(root: JsonNode, file: LocatedText): FoundStrings {
  if (root.kind !== 'object') throw file.fault(root.offset, 'expected an object with a message for each name')
  const units = root.entries.map(({ key, value }): StringUnit => {
    const message = property(value, 'message')
    const target = textOfNode(message)
    if (message === undefined || target === undefined)
      throw file.fault(value.offset, `'${key}' has no message, expected {"message": "…"}`)
    const note = textOfNode(property(value, 'description'))
    return { id: key, place: file.place(message.offset), note, target, dialect: 'chrome' }
  })
  return { format: 'chrome', units, notes: [] }
}
