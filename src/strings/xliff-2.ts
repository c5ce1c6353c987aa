import type { StringUnit } from '../model/string-unit.ts'
import { type InlineKinds, textWithCodes, withoutLayout } from './inline-codes.ts'
import type { LocatedText } from './located-text.ts'
import { count, scopeOf, type XliffScope, type XliffVersion } from './xliff-scope.ts'
import { elementOf, elementsOf, isElement, plainText, textStart, type XmlElement } from './xml-tree.ts'

const kinds: InlineKinds = {
  ph: 'code',
  sc: 'begin',
  ec: 'end',
  pc: 'around',
  cp: 'character',
  mrk: 'clear',
  sm: 'none',
  em: 'none',
}

/** Characters by the size restriction module: `20`, or the upper one of `5,20`; other profiles count something else. */
function maxLengthOf({ attributes }: XmlElement): number | undefined {
  const [, most] = /^(?:\d+\s*,\s*)?(\d+)$/.exec(attributes['slr:sizeRestriction'] ?? '') ?? []
  return most === undefined ? undefined : Number(most)
}

function unitsOf(unit: XmlElement, fileName: string, outer: XliffScope, file: LocatedText): StringUnit[] {
  const segments = elementsOf(unit, 'segment')
  const notes = elementsOf(unit, 'notes')
    .flatMap((all) => elementsOf(all, 'note'))
    .map((note) => withoutLayout(plainText(note)))
  const { id = '', name } = unit.attributes
  return segments.map((segment, i): StringUnit => {
    const scope = scopeOf(segment, outer)
    const source = elementOf(segment, 'source')
    if (source === undefined) throw file.fault(segment.start, 'a segment without <source>, expected one')
    const target = elementOf(segment, 'target')
    const textOf = (element: XmlElement): string => {
      const text = textWithCodes(element, kinds)
      return scopeOf(element, scope).preserve ? text : withoutLayout(text)
    }
    const shown = target ?? source
    return {
      id: segments.length === 1 ? `${fileName}/${id}` : `${fileName}/${id}/${segment.attributes.id ?? `#${i + 1}`}`,
      place: file.place(textStart(shown, file, !scopeOf(shown, scope).preserve)),
      context: name,
      state: segment.attributes.state,
      note: notes.length === 0 ? undefined : notes.join('\n'),
      maxLength: maxLengthOf(segment) ?? maxLengthOf(unit),
      ...(!scope.translate && { translate: false as const }),
      source: textOf(source),
      target: target && textOf(target),
    }
  })
}

/** Matches are candidates that a memory proposed, of whichever prefix. */
const countMatches = (unit: XmlElement): number =>
  unit.children
    .filter(isElement)
    .filter(({ name }) => /(?:^|:)matches$/.test(name))
    .reduce((sum, { children }) => sum + children.filter(isElement).length, 0)

/** XLIFF 2.x: a string for each segment; what stands between segments (`ignorable`) is no text. */
export const xliff2: XliffVersion = {
  unit: 'unit',
  fileName: 'id',
  around: ['file', 'group'],
  counted: {},
  unitsOf(unit, fileName, scope, file, left) {
    count(left, 'alternative translation', countMatches(unit))
    return unitsOf(unit, fileName, scope, file)
  },
  languagesOf: ({ attributes: { trgLang, srcLang } }) => [trgLang === undefined ? [] : [trgLang], srcLang],
}
