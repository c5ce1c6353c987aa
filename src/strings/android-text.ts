import { isElement, type XmlElement } from './xml-tree.ts'

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t' }

/** A tag as text; attributes as they stand, for a link is part of the text. */
function tagOf({ name, attributes }: XmlElement): string {
  const all = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${value}"`)
  return `<${name}${all.join('')}>`
}

/** The content with its tags, but for `xliff:g`, which only says that what is in it stays. */
function withTags(element: XmlElement): string {
  return element.children
    .map((node) => {
      if (!isElement(node)) return node
      return node.name.endsWith(':g') ? withTags(node) : `${tagOf(node)}${withTags(node)}</${node.name}>`
    })
    .join('')
}

/**
 * The text that Android shows for a resource: white space is one blank and none at either end, but between quotation
 * marks; a backslash escapes (https://developer.android.com/guide/topics/resources/string-resource, "Handle special
 * characters").
 */
export function androidText(element: XmlElement): string {
  let isQuoted = false
  // Where the last white space that is kept ends, and whether a blank waits for what comes after it
  let waits = false
  const pieces: string[] = []
  const put = (piece: string): void => {
    if (waits && pieces.length > 0) pieces.push(' ')
    waits = false
    pieces.push(piece)
  }
  for (const [token, unicode, escaped] of withTags(element).matchAll(
    /\\u([0-9a-fA-F]{4})|\\([\s\S])|"|[ \t\r\n]+|[^\\" \t\r\n]+|\\/g,
  )) {
    if (unicode !== undefined) put(String.fromCharCode(Number.parseInt(unicode, 16)))
    else if (escaped !== undefined) put(escapes[escaped] ?? escaped)
    else if (token === '"') {
      isQuoted = !isQuoted
      put('')
    } else if (!isQuoted && /^[ \t\r\n]/.test(token)) waits = true
    else put(token)
  }
  return pieces.join('')
}
