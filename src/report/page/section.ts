import { type ElementPart, type Part, part } from './part.ts'

/** A part of the page with a heading and a place in its contents. */
export interface Section {
  readonly id: string
  readonly heading: string
  readonly element: ElementPart
}

export const section = (id: string, heading: string, ...body: readonly Part[]): Section => ({
  id,
  heading,
  element: part('section', { id, 'aria-labelledby': `${id}-h` }, part('h2', { id: `${id}-h` }, heading), ...body),
})

/** What may be wider than a screen is moved by itself, also by keys. */
export const wide = (label: string, ...body: readonly Part[]): Part =>
  part('div', { class: 'wide', role: 'region', tabindex: 0, 'aria-label': label }, ...body)
