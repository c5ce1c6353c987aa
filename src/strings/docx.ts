import type { StringUnit } from '../model/string-unit.ts'
import type { FoundStrings } from './found-strings.ts'
import type { LocatedText } from './located-text.ts'
import { isElement, plainText, type XmlElement, xmlTree } from './xml-tree.ts'

/** What stands for a character. */
const characters: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
}

/** Deleted text, texts of fields (`PAGE`) and second versions for old programs. */
const skipped = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:delText', 'mc:Fallback', 'w:pPr', 'w:rPr'])

/** A paragraph's text, and where its first letter stands; paragraphs inside it (text boxes) are their own. */
interface Paragraph {
  readonly pieces: string[]
  start: number | undefined
  style: string | undefined
}

/**
 * The paragraphs of a Word document by their number, with the style as context. Insertions are read, deletions are not.
 *
 * @throws UserError for XML that is no such document
 */
export function readDocx(file: LocatedText): FoundStrings {
  const root = xmlTree(file)
  if (root.name !== 'w:document') throw file.fault(root.start, `the root is <${root.name}>, expected <w:document>`)
  const units: StringUnit[] = []
  let number = 0
  const walk = (element: XmlElement, paragraph: Paragraph | undefined): void => {
    for (const node of element.children) {
      if (!isElement(node)) continue
      if (node.name === 'w:p') readParagraph(node)
      else if (node.name === 'w:pPr' && paragraph !== undefined) paragraph.style = styleOf(node)
      else if (skipped.has(node.name)) continue
      else if (node.name === 'w:t') {
        paragraph?.pieces.push(plainText(node))
        if (paragraph !== undefined) paragraph.start ??= node.start
      } else if (characters[node.name] !== undefined) paragraph?.pieces.push(characters[node.name]!)
      else walk(node, paragraph)
    }
  }
  const readParagraph = (element: XmlElement): void => {
    number++
    const id = `p${number}`
    const paragraph: Paragraph = { pieces: [], start: undefined, style: undefined }
    const at = units.length
    walk(element, paragraph)
    const target = paragraph.pieces.join('')
    if (target.trim() === '') return
    const place = file.place(paragraph.start ?? element.start)
    units.splice(at, 0, { id, place, context: paragraph.style, target })
  }
  walk(root, undefined)
  return { format: 'docx', units, notes: [] }
}

function styleOf(properties: XmlElement): string | undefined {
  const style = properties.children.find((node) => isElement(node) && node.name === 'w:pStyle')
  return style !== undefined && isElement(style) ? style.attributes['w:val'] : undefined
}
