import type { StringUnit } from '../model/string-unit.ts'
import type { FoundStrings } from './found-strings.ts'
import { jsonStrings } from './json-strings.ts'
import { type JsonNode, property } from './json-tree.ts'
import type { LocatedText } from './located-text.ts'

const about = '@metadata'

/** MediaWiki's messages: what is said of the file, such as who translated it, stands under `@metadata`. */
export const isBanana = (root: JsonNode): boolean => property(root, about)?.kind === 'object'

/** Keys and texts, without what is about the file. */
export function bananaStrings(root: JsonNode, file: LocatedText): FoundStrings {
  const messages: JsonNode =
    root.kind === 'object' ? { ...root, entries: root.entries.filter(({ key }) => key !== about) } : root
  const { units, notes } = jsonStrings(messages, file, { format: 'json' })
  return { format: 'banana', units: units.map((unit): StringUnit => ({ ...unit, dialect: 'banana' })), notes }
}
