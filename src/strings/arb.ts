import type { StringUnit } from '../model/string-unit.ts'
import type { FoundStrings } from './found-strings.ts'
import { type JsonNode, property, textOfNode } from './json-tree.ts'
import type { LocatedText } from './located-text.ts'

/** What is said of a string. */
const attributes: ReadonlySet<string> = new Set(
  'context description placeholders placeholders_order screen source_text type video'.split(' '),
)

const isAttribute = (name: string): boolean => attributes.has(name) || name.startsWith('x-')

/** Names that begin with `@@` are about the file, `@name` is about the string `name`. */
export const isArb = (root: JsonNode): boolean =>
  root.kind === 'object' &&
  (property(root, '@@locale') !== undefined ||
    root.entries.some(
      ({ key, value }) =>
        /^@[^@]/.test(key) &&
        value.kind === 'object' &&
        value.entries.every((entry) => isAttribute(entry.key)) &&
        textOfNode(property(root, key.slice(1))) !== undefined,
    ))

/** @throws UserError for a name whose value is no string */
export function arbStrings(root: JsonNode, file: LocatedText): FoundStrings {
  if (root.kind !== 'object') throw file.fault(root.offset, 'expected an object with a text for each name')
  const about = new Map(root.entries.filter(({ key }) => /^@[^@]/.test(key)).map(({ key, value }) => [key, value]))
  const units = root.entries
    .filter(({ key }) => !key.startsWith('@'))
    .map(({ key, value }): StringUnit => {
      const target = textOfNode(value)
      if (target === undefined) throw file.fault(value.offset, `'${key}' is no string, expected a message`)
      const meta = about.get(`@${key}`)
      about.delete(`@${key}`)
      const [note, context] = ['description', 'context'].map((name) => textOfNode(property(meta, name)))
      return { id: key, place: file.place(value.offset), context, note, target, dialect: 'icu' }
    })
  const names = [...about.keys()]
  const notes = names.length === 0 ? [] : [`'${names[0]}' is about no string of the file${andMore(names.length - 1)}`]
  return { format: 'arb', language: tagOf(textOfNode(property(root, '@@locale'))), units, notes }
}

const andMore = (count: number): string => (count === 0 ? '' : `, and so ${count === 1 ? 'is' : 'are'} ${count} more`)

const tagOf = (locale: string | undefined): string | undefined => locale?.replaceAll('_', '-')
