import type { StringUnit } from '../model/string-unit.ts'
import type { FoundStrings } from './found-strings.ts'
import type { LocatedText } from './located-text.ts'
import { isPluralCategory } from './plural-categories.ts'
import { elementOf, isElement, plainText, textStart, type XmlElement, xmlTree } from './xml-tree.ts'

/** Keys of a stringsdict whose values say how a number is formatted, and are no text. */
const settings = new Set(['NSStringFormatSpecTypeKey', 'NSStringFormatValueTypeKey'])

/** Keys with the element behind each. */
function entriesOf(dict: XmlElement, file: LocatedText): readonly (readonly [key: string, value: XmlElement])[] {
  const elements = dict.children.filter(isElement)
  const entries: (readonly [string, XmlElement])[] = []
  for (let i = 0; i < elements.length; i += 2) {
    const [key, value] = [elements[i]!, elements[i + 1]]
    if (key.name !== 'key' || value === undefined) throw file.fault(key.start, `expected <key> and a value in turns`)
    entries.push([plainText(key), value])
  }
  return entries
}

/**
 * Apple's property lists of strings: a stringsdict, whose plural forms are branches of `key/variable`, or `.strings` that a
 * build wrote as XML.
 *
 * @throws UserError for XML that is no property list
 */
export function readPlist(file: LocatedText): FoundStrings {
  const root = xmlTree(file)
  const dict = root.name === 'plist' ? elementOf(root, 'dict') : undefined
  if (dict === undefined) throw file.fault(root.start, 'expected <plist> with a <dict>')
  const units: StringUnit[] = []
  let others = 0
  const walk = (node: XmlElement, path: string): void => {
    for (const [key, value] of entriesOf(node, file)) {
      const isForm = path !== '' && isPluralCategory(key)
      const isText = key === 'NSStringLocalizedFormatKey'
      const id = path === '' ? key : isForm ? `${path}[${key}]` : isText ? path : `${path}/${key}`
      if (value.name === 'dict') walk(value, id)
      else if (value.name !== 'string') others++
      else if (!settings.has(key))
        units.push({
          id,
          place: file.place(textStart(value, file, false)),
          ...(isForm && { branch: key, group: path }),
          target: plainText(value),
          dialect: 'objc',
        })
    }
  }
  walk(dict, '')
  const what = others === 1 ? '1 value that is no string is' : `${others} values that are no strings are`
  return { format: 'stringsdict', units, notes: others === 0 ? [] : [`${what} left out`] }
}
