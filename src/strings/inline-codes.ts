import { isElement, type XmlElement } from './xml-tree.ts'

/**
 * What an element inside a text stands for: a code (`{1}`), the begin or end of one (`{1}`, `{/1}`), both around its
 * content, a character by its number, or nothing but its content (`clear`) or nothing at all (`none`).
 */
type InlineKind = 'code' | 'begin' | 'end' | 'around' | 'character' | 'clear' | 'none'

/** Elements by their names; one that is not there is clear. */
export type InlineKinds = Readonly<Record<string, InlineKind>>

/** Attributes that say which code it is, the one that joins begin and end first. */
const names: Readonly<Record<InlineKind, readonly string[]>> = {
  code: ['id', 'x', 'i'],
  begin: ['rid', 'id', 'i'],
  end: ['rid', 'startRef', 'id', 'i'],
  around: ['id', 'x'],
  character: [],
  clear: [],
  none: [],
}

function markOf(kind: InlineKind, { name, attributes }: XmlElement): string {
  const id = names[kind].map((attribute) => attributes[attribute]).find((value) => value !== undefined) ?? name
  // TMX, XLIFF 1.2 and 2 have one element for either end
  const isEnd = kind === 'end' || attributes.pos === 'end' || attributes.pos === 'close'
  return isEnd ? `{/${id}}` : `{${id}}`
}

/**
 * The text of an element with its codes as marks, which are the same on both sides where the codes are: `Press
 * {1}here{/1}`. What a program wrote into a code is left out.
 */
export function textWithCodes(element: XmlElement, kinds: InlineKinds): string {
  return element.children
    .map((node) => {
      if (!isElement(node)) return node
      const kind = Object.hasOwn(kinds, node.name) ? kinds[node.name]! : 'clear'
      if (kind === 'none') return ''
      if (kind === 'clear') return textWithCodes(node, kinds)
      if (kind === 'character') return characterOf(node)
      const mark = markOf(kind, node)
      return kind === 'around' ? `${mark}${textWithCodes(node, kinds)}${mark.replace('{', '{/')}` : mark
    })
    .join('')
}

/** `<cp hex="001B"/>`: a character that XML cannot have. */
function characterOf({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes.hex ?? '', 16)
  return code >= 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : ''
}

/**
 * A text without its layout: white space that holds an end of line becomes one blank, at either end nothing. Other white
 * space is the translator's.
 */
export const withoutLayout = (text: string): string =>
  text.replace(/[ \t\r\n]+/g, (run, offset: number) => {
    if (!run.includes('\n')) return run
    return offset === 0 || offset + run.length === text.length ? '' : ' '
  })
