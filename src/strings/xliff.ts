import type { FoundStrings } from './found-strings.ts'
import type { LocatedText } from './located-text.ts'
import { xliff1Strings } from './xliff-1.ts'
import { xliff2Strings } from './xliff-2.ts'
import { isElement, type XmlElement, type XmlNode, xmlTree } from './xml-tree.ts'

/** An element and all below it without the prefix of the root, so that `xlf:unit` is `unit`; others keep theirs. */
function withoutPrefix(element: XmlElement, prefix: string): XmlElement {
  const children = element.children.map((node): XmlNode => (isElement(node) ? withoutPrefix(node, prefix) : node))
  return {
    ...element,
    name: element.name.startsWith(prefix) ? element.name.slice(prefix.length) : element.name,
    children,
  }
}

/**
 * XLIFF 1.x or 2.x, by its version.
 *
 * @throws UserError for another version, or XML that is no XLIFF
 */
export function readXliff(file: LocatedText): FoundStrings {
  const written = xmlTree(file)
  const [, prefix = ''] = /^(.+:)xliff$/.exec(written.name) ?? []
  const root = prefix === '' ? written : withoutPrefix(written, prefix)
  if (root.name !== 'xliff') throw file.fault(root.start, `the root is <${root.name}>, expected <xliff>`)
  const { version = '' } = root.attributes
  if (version.startsWith('1.')) return xliff1Strings(root, file)
  if (version.startsWith('2.')) return xliff2Strings(root, file)
  throw file.fault(root.start, `XLIFF of version '${version}', expected 1.x or 2.x`)
}
