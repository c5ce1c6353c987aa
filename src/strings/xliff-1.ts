import type { StringUnit } from '../model/string-unit.ts'
import type { FoundStrings } from './found-strings.ts'
import { type InlineKinds, textWithCodes, withoutLayout } from './inline-codes.ts'
import type { LocatedText } from './located-text.ts'
import { fileNames, leftOut, outermost, scopeOf, type XliffScope } from './xliff-scope.ts'
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

/** What stands in a unit besides its texts, by how often. */
interface Tally {
  alternatives: number
  subtexts: number
  binaries: number
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
  let count = 0
  for (const node of element.children) if (isElement(node)) count += (node.name === 'sub' ? 1 : 0) + countSubtexts(node)
  return count
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
  const sources = segmentsOf(elementOf(unit, 'seg-source'))
  const targets = segmentsOf(target)
  // A target in one piece translates the source in one piece
  if (sources.size === 0 || (target !== undefined && targets.size === 0)) return [unitOf(whole, source, target)]
  return [...sources].map(([mid, from]) =>
    unitOf(sources.size === 1 ? whole : `${whole}/${mid}`, from, targets.get(mid)),
  )
}

/** XLIFF 1.x: a unit for each trans-unit, or each of its segments. */
export function xliff1Strings(root: XmlElement, file: LocatedText): FoundStrings {
  const files = elementsOf(root, 'file')
  const units: StringUnit[] = []
  const tally: Tally = { alternatives: 0, subtexts: 0, binaries: 0 }
  const walk = (element: XmlElement, name: string, outer: XliffScope): void => {
    for (const node of element.children) {
      if (!isElement(node)) continue
      const scope = scopeOf(node, outer)
      if (node.name === 'bin-unit') tally.binaries++
      else if (node.name === 'group' || node.name === 'body') walk(node, name, scope)
      else if (node.name === 'trans-unit') {
        for (const unit of unitsOf(node, name, scope, file)) units.push(unit)
        tally.alternatives += elementsOf(node, 'alt-trans').length
        for (const part of ['source', 'target'])
          for (const text of elementsOf(node, part)) tally.subtexts += countSubtexts(text)
      }
    }
  }
  const names = fileNames(files, 'original')
  for (const [i, element] of files.entries()) walk(element, names[i] ?? '', scopeOf(element, outermost))
  const languages = [...new Set(files.flatMap(({ attributes }) => attributes['target-language'] ?? []))]
  return {
    format: 'xliff',
    language: languages[0],
    sourceLanguage: files[0]?.attributes['source-language'],
    units,
    notes: [
      ...(languages.length > 1 ? [`its files are in several languages: ${languages.join(', ')}`] : []),
      ...leftOut(tally.alternatives, 'alternative translation', 'alternative translations'),
      ...leftOut(tally.subtexts, 'text inside a code', 'texts inside codes'),
      ...leftOut(tally.binaries, 'binary unit', 'binary units'),
    ],
  }
}
