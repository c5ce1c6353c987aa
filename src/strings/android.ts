import type { StringUnit } from '../model/string-unit.ts'
import { androidText } from './android-text.ts'
import type { FoundStrings } from './found-strings.ts'
import type { LocatedText } from './located-text.ts'
import { elementsOf, isElement, textStart, type XmlElement, xmlTree } from './xml-tree.ts'

/** The string of an element, under the id that its place in the file gives it. */
function unitOf(element: XmlElement, outer: XmlElement, id: string, file: LocatedText): StringUnit {
  const isFixed = [element, outer].some(({ attributes }) => attributes.translatable?.toLowerCase() === 'false')
  const target = androidText(element)
  return {
    id,
    place: file.place(textStart(element, file, true)),
    target,
    dialect: element.attributes.formatted === 'false' ? undefined : 'java-printf',
    // `@string/other` is another string's name
    ...((isFixed || /^[@?][\w.:+]*\/[\w.]+$/.test(target)) && { translate: false as const }),
  }
}

/** The strings of one resource; `undefined` where it holds none (colours, sizes). */
function unitsOf(resource: XmlElement, file: LocatedText): readonly StringUnit[] | undefined {
  const { name, product, type } = resource.attributes
  if (!/^(?:string|plurals|(?:string-)?array)$/.test(resource.name) && type !== 'string') return undefined
  if (name === undefined) throw file.fault(resource.start, `<${resource.name}> without a name, expected name="…"`)
  const id = product === undefined ? name : `${name} (${product})`
  const items = elementsOf(resource, 'item')
  if (resource.name === 'plurals')
    return items.map((item) => {
      const branch = item.attributes.quantity ?? 'other'
      return { ...unitOf(item, resource, `${id}[${branch}]`, file), branch, group: id }
    })
  if (resource.name.endsWith('array')) return items.map((item, i) => unitOf(item, resource, `${id}[${i}]`, file))
  return [unitOf(resource, resource, id, file)]
}

/**
 * Android's resources: strings, plurals and arrays of strings.
 *
 * @throws UserError for XML that is no such file
 */
export function readAndroid(file: LocatedText): FoundStrings {
  const root = xmlTree(file)
  if (root.name !== 'resources') throw file.fault(root.start, `the root is <${root.name}>, expected <resources>`)
  const all = root.children.filter(isElement).map((resource) => unitsOf(resource, file))
  const others = all.filter((units) => units === undefined).length
  const what = others === 1 ? '1 resource that is no string is' : `${others} resources that are no strings are`
  return {
    format: 'android',
    language: root.attributes['tools:locale'],
    units: all.flatMap((units) => units ?? []),
    notes: others === 0 ? [] : [`${what} left out`],
  }
}
