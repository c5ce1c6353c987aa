import type { StringUnit } from '../model/string-unit.ts'
import type { FoundStrings } from './found-strings.ts'
import type { LocatedText } from './located-text.ts'
import { xliff1 } from './xliff-1.ts'
import { xliff2 } from './xliff-2.ts'
import { count, scopeOf, type XliffScope, type XliffVersion } from './xliff-scope.ts'
import { elementsOf, isElement, type XmlElement, type XmlNode, xmlTree } from './xml-tree.ts'

const outermost: XliffScope = { translate: true, preserve: false }

const versionOf = ({ attributes: { version = '' } }: XmlElement): XliffVersion | undefined =>
  version.startsWith('1.') ? xliff1 : version.startsWith('2.') ? xliff2 : undefined

/** `xlf:` of `<xlf:xliff>`; `undefined` where the root is another. */
const prefixOf = ({ name }: XmlElement): string | undefined => /^(|.+:)xliff$/.exec(name)?.[1]

/** An element and all below it without the prefix of the root, so that `xlf:unit` is `unit`; others keep theirs. */
function withoutPrefix(element: XmlElement, prefix: string): XmlElement {
  if (prefix === '') return element
  const children = element.children.map((node): XmlNode => (isElement(node) ? withoutPrefix(node, prefix) : node))
  return {
    ...element,
    name: element.name.startsWith(prefix) ? element.name.slice(prefix.length) : element.name,
    children,
  }
}

/** Names of the files of a document, each once: units are unique inside a file only. */
function fileNames(attribute: string): (file: XmlElement) => string {
  const times = new Map<string, number>()
  const names = new Map<XmlElement, string>()
  return (file) => {
    const known = names.get(file)
    if (known !== undefined) return known
    const name = file.attributes[attribute] ?? `file ${names.size + 1}`
    const number = (times.get(name) ?? 0) + 1
    times.set(name, number)
    names.set(file, number === 1 ? name : `${name} (${number})`)
    return names.get(file)!
  }
}

/** Reads unit after unit; what of the document is left at its end has none, so that a long one takes little memory. */
function unitReader(
  [root]: readonly XmlElement[],
  file: LocatedText,
  units: StringUnit[],
  left: Map<string, number>,
): (element: XmlElement, ancestors: readonly XmlElement[]) => boolean {
  const [version, prefix] = [root && versionOf(root), root && prefixOf(root)]
  if (version === undefined || prefix === undefined) return () => false
  const nameOf = fileNames(version.fileName)
  const unitName = `${prefix}${version.unit}`
  const counted = new Map(Object.entries(version.counted).map(([name, what]) => [`${prefix}${name}`, what]))
  const around = new Set(version.around.map((name) => `${prefix}${name}`))
  return (element, [, ...outer]) => {
    const [first] = outer
    const what = counted.get(element.name)
    if ((element.name !== unitName && what === undefined) || first === undefined) return false
    if (!outer.every(({ name }) => around.has(name))) return false
    if (what !== undefined) {
      count(left, what, 1)
      return true
    }
    const scope = [root!, ...outer, element].reduce((upper, one) => scopeOf(one, upper), outermost)
    for (const unit of version.unitsOf(withoutPrefix(element, prefix), nameOf(first), scope, file, left))
      units.push(unit)
    return true
  }
}

function firstNamed(element: XmlElement, name: string): XmlElement | undefined {
  if (element.name === name) return element
  for (const node of element.children) {
    const found = isElement(node) ? firstNamed(node, name) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * XLIFF 1.x or 2.x, by its version.
 *
 * @throws UserError for another version, units of another version than it says, or XML that is no XLIFF
 */
export function readXliff(file: LocatedText): FoundStrings {
  const units: StringUnit[] = []
  const left = new Map<string, number>()
  let read: ReturnType<typeof unitReader> | undefined
  const written = xmlTree(file, (element, ancestors) => {
    if (ancestors.length < 2) return false
    read ??= unitReader(ancestors, file, units, left)
    return read(element, ancestors)
  })
  const prefix = prefixOf(written)
  if (prefix === undefined) throw file.fault(written.start, `the root is <${written.name}>, expected <xliff>`)
  const version = versionOf(written)
  if (version === undefined)
    throw file.fault(written.start, `XLIFF of version '${written.attributes.version ?? ''}', expected 1.x or 2.x`)
  const root = withoutPrefix(written, prefix)
  const other = version === xliff1 ? xliff2 : xliff1
  const alien = units.length === 0 ? firstNamed(root, other.unit) : undefined
  if (alien !== undefined)
    throw file.fault(
      alien.start,
      `<${other.unit}> in XLIFF of version '${written.attributes.version}', expected <${version.unit}>: units of another version`,
    )
  const [languages, sourceLanguage] = version.languagesOf(root, elementsOf(root, 'file'))
  const several = languages.length > 1 ? [`its files are in several languages: ${languages.join(', ')}`] : []
  const told = [...left].map(([what, number]) => `${number} ${what}${number === 1 ? ' is' : 's are'} left out`)
  return { format: 'xliff', language: languages[0], sourceLanguage, units, notes: [...several, ...told] }
}
