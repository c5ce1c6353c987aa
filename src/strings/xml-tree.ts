import { SaxesParser } from 'saxes'
import type { LocatedText } from './located-text.ts'

export interface XmlElement {
  /** As it is written, with its prefix. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Elements and texts, those of CDATA too. */
  readonly children: readonly XmlNode[]
  /** Where its content begins and ends in the file: behind the start tag, and before the end tag. */
  readonly start: number
  readonly end: number
}

export type XmlNode = XmlElement | string

/** Levels. Files of strings have ten or so; what reads the tree calls itself for each. */
const deepest = 500

/** Sees each element at its end, with those that it stands in, the root first; what it takes leaves the tree. */
type Taker = (element: XmlElement, ancestors: readonly XmlElement[]) => boolean

/**
 * XML as a tree with places. Entities are the five of XML and characters by number; one that the file declares stays as
 * it is written (`&name;`), so that none can grow.
 *
 * @throws UserError for what is not well-formed, at its place
 */
export function xmlTree(file: LocatedText, take?: Taker): XmlElement {
  type Open = { -readonly [key in keyof XmlElement]: XmlElement[key] } & { children: XmlNode[] }
  const parser = new SaxesParser()
  const open: Open[] = []
  let root: XmlElement | undefined
  const put = (node: XmlNode): void => void open.at(-1)?.children.push(node)
  parser.on('error', ({ message }) => {
    const sentence = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')
    throw file.fault(Math.min(parser.position, file.text.length), `${sentence}; the file is read as XML`)
  })
  parser.on('doctype', (doctype) => {
    for (const [, name = ''] of doctype.matchAll(/<!ENTITY\s+([\w.:-]+)\s/g)) parser.ENTITIES[name] ??= `&${name};`
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= deepest)
      throw file.fault(parser.position, `nested in more than ${deepest} levels, expected a file of strings`)
    const element = { name, attributes, children: [], start: parser.position, end: parser.position }
    put(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', ({ isSelfClosing }) => {
    const element = open.pop()
    if (element === undefined) return
    if (!isSelfClosing) element.end = file.text.lastIndexOf('<', parser.position - 1)
    if (take?.(element, open) === true) open.at(-1)?.children.pop()
  })
  parser.on('text', put)
  parser.on('cdata', put)
  parser.write(file.text).close()
  if (root === undefined) throw file.fault(0, 'no element, expected XML')
  return root
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

/** The elements of a name right below. */
export const elementsOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((node): node is XmlElement => isElement(node) && node.name === name)

/** The first element of a name right below. */
export const elementOf = (element: XmlElement, name: string): XmlElement | undefined => elementsOf(element, name)[0]

/** All text below, tags left out. */
export const plainText = (element: XmlElement): string =>
  element.children.map((node) => (isElement(node) ? plainText(node) : node)).join('')

/** Where the text of an element begins, behind the mark of CDATA and, where it is only layout, the white space before it. */
export function textStart({ start, end }: XmlElement, { text }: LocatedText, skipsSpace: boolean): number {
  let at = start
  if (skipsSpace) while (at < end && /\s/.test(text[at] ?? '')) at++
  if (at === end) return start
  return text.startsWith('<![CDATA[', at) ? at + '<![CDATA['.length : at
}
