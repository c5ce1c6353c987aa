import { inLine } from '../../escape.ts'
import type { Part } from '../part.ts'

/** A part as nodes: text is text, whatever it holds. */
function nodesOf(part: Part): readonly Node[] {
  if (part === undefined) return []
  if (typeof part === 'string') return part === '' ? [] : [document.createTextNode(inLine(part))]
  // Drawings are the server's
  if ('svg' in part) return []
  if (!('tag' in part)) return part.flatMap(nodesOf)
  return [elementOf(part)]
}

export function elementOf({ tag, attributes, children }: Extract<Part, { tag: string }>): HTMLElement {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : inLine(String(value)))
  append(element, children)
  return element
}

/** One by one: the number of nodes grows with the text. */
function append(element: Element, part: Part): void {
  for (const node of nodesOf(part)) element.append(node)
}

/** In place of what stands in an element. */
export function fill(element: Element, part: Part): void {
  element.textContent = ''
  append(element, part)
}

/** The element of the page with this id. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`this page has no #${id}`)
  return element
}
