import { forHtml } from '../escape.ts'
import type { Attributes, Part } from './part.ts'

/** Elements of these names have no end and nothing in them. */
const empty = new Set(['br', 'col', 'hr', 'input', 'link', 'meta'])

/** A part as HTML: the one place where text becomes markup. */
export function html(part: Part): string {
  if (part === undefined) return ''
  if (typeof part === 'string') return forHtml(part)
  if ('svg' in part) return part.svg
  if (!('tag' in part)) return part.map(html).join('')
  const { tag, attributes, children } = part
  const start = `<${tag}${attributeText(attributes)}>`
  return empty.has(tag) ? start : `${start}${children.map(html).join('')}</${tag}>`
}

const attributeText = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) =>
      value === undefined || value === false
        ? ''
        : value === true
          ? ` ${name}`
          : ` ${name}="${forHtml(String(value))}"`,
    )
    .join('')
