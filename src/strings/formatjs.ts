import type { StringUnit } from '../model/string-unit.ts'
import type { FoundStrings } from './found-strings.ts'
import { type JsonNode, property, textOfNode } from './json-tree.ts'
import type { LocatedText } from './located-text.ts'

interface Message {
  readonly id: string
  readonly node: JsonNode
}

/** `{"id": {"defaultMessage": …}}`, or a list of them with their `id`. */
const messagesOf = (root: JsonNode): readonly Message[] => {
  if (root.kind === 'object') return root.entries.map(({ key, value }) => ({ id: key, node: value }))
  if (root.kind === 'leaf') return []
  return root.items.map((node) => ({ id: textOfNode(property(node, 'id')) ?? '', node }))
}

/** What `formatjs extract` writes. */
export function isFormatJs(root: JsonNode): boolean {
  const messages = messagesOf(root)
  return (
    messages.length > 0 &&
    messages.every(({ id, node }) => id !== '' && textOfNode(property(node, 'defaultMessage')) !== undefined)
  )
}

/** @throws UserError for a message without an id or a text */
export function formatJsStrings(root: JsonNode, file: LocatedText): FoundStrings {
  const units = messagesOf(root).map(({ id, node }): StringUnit => {
    const message = property(node, 'defaultMessage')
    const target = textOfNode(message)
    if (id === '') throw file.fault(node.offset, 'a message without an id, expected "id": "…"')
    if (message === undefined || target === undefined)
      throw file.fault(node.offset, `'${id}' has no text, expected {"defaultMessage": "…"}`)
    const note = textOfNode(property(node, 'description'))
    return { id, place: file.place(message.offset), note, target, dialect: 'icu' }
  })
  return { format: 'formatjs', units, notes: [] }
}
