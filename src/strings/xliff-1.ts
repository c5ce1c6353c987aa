import type { StringUnit } from '../model/string-unit.ts'
import { type InlineKinds, textWithCodes, withoutLayout } from './inline-codes.ts'
import type { LocatedText } from './located-text.ts'
import { count, scopeOf, type XliffScope, type XliffVersion } from './xliff-scope.ts'
import { elementOf, elementsOf, isElement, plainText, textStart, type XmlElement } from './xml-tree.ts'

const kinds: InlineKinds = {
  x: 'code',
  ph: 'code',
  it: 'code',
  bx: 'begin',
  bpt: 'begin',
  ex: 'end',
  ept: 'end',
  g: 'around',
  mrk: 'clear',
}

/** Segments by their `mid`, wherever in the text they stand. */
function segmentsOf(element: XmlElement | undefined): ReadonlyMap<string, XmlElement> {
  const found = new Map<string, XmlElement>()
  const walk = (node: XmlElement): void => {
    for (const child of node.children) {
      if (!isElement(child)) continue
      const { mtype, mid = String(found.size + 1) } = child.attributes
      if (child.name === 'mrk' && mtype === 'seg') found.set(mid, child)
      else walk(child)
    }
  }
  if (element !== undefined) walk(element)
  return found
}

function countSubtexts(element: XmlElement): number {
  let sum = 0
  for (const node of element.children) if (isElement(node)) sum += (node.name === 'sub' ? 1 : 0) + countSubtexts(node)
  return sum
}

function unitsOf(unit: XmlElement, fileName: string, scope: XliffScope, file: LocatedText): StringUnit[] {
  const source = elementOf(unit, 'source')
  if (source === undefined) throw file.fault(unit.start, `a trans-unit without <source>, expected one`)
  const target = elementOf(unit, 'target')
  const { id, resname, approved, maxwidth } = unit.attributes
  const textOf = (element: XmlElement): string => {
    const { preserve } = scopeOf(element, scope)
    const text = textWithCodes(element, kinds)
    return preserve ? text : withoutLayout(text)
  }
  const notes = elementsOf(unit, 'note').map((note) => withoutLayout(plainText(note)))
  // A length in pixels or bytes is none in characters
  const isInCharacters = (unit.attributes['size-unit'] ?? 'pixel') === 'char'
  const about = {
    context: resname,
    state: target?.attributes.state ?? (approved === 'yes' ? 'approved' : undefined),
    note: notes.length === 0 ? undefined : notes.join('\n'),
    maxLength: isInCharacters && maxwidth !== undefined ? Number(maxwidth) : undefined,
    ...(!scope.translate && { translate: false as const }),
  }
  const unitOf = (key: string, from: XmlElement, to: XmlElement | undefined): StringUnit => ({
    id: key,
    place: file.place(textStart(to ?? from, file, !scopeOf(to ?? from, scope).preserve)),
    ...about,
    source: textOf(from),
    target: to && textOf(to),
  })
  const whole = `${fileName}/${id ?? resname ?? ''}`
  const segmented = elementOf(unit, 'seg-source')
  if (segmented === undefined) return [unitOf(whole, source, target)]
  const [sources, targets] = [segmentsOf(segmented), segmentsOf(target)]
  // A target in one piece translates the source in one piece
  if (sources.size === 0 || (target !== undefined && targets.size === 0)) return [unitOf(whole, source, target)]
  return [...sources].map(([mid, from]) =>
    unitOf(sources.size === 1 ? whole : `${whole}/${mid}`, from, targets.get(mid)),
  )
}

/** XLIFF 1.x: a string for each trans-unit, or each of its segments. */
export const xliff1: XliffVersion = {
  unit: 'trans-unit',
  fileName: 'original',
  around: ['file', 'body', 'group'],
  counted: { 'bin-unit': 'binary unit' },
  unitsOf(unit, fileName, scope, file, left) {
    count(left, 'alternative translation', elementsOf(unit, 'alt-trans').length)
    const texts = ['source', 'target'].flatMap((part) => elementsOf(unit, part))
    count(
      left,
      'text inside codes',
      texts.reduce((sum, text) => sum + countSubtexts(text), 0),
    )
    return unitsOf(unit, fileName, scope, file)
  },
  languagesOf: (_, files) => [
    [...new Set(files.flatMap(({ attributes }) => attributes['target-language'] ?? []))],
    files[0]?.attributes['source-language'],
  ],
}
