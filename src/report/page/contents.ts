import { type Part, part } from './part.ts'
import type { Section } from './section.ts'

/** Sections with their contents before them. */
export function contents(sections: readonly (Section | undefined)[]): Part {
  const there = sections.filter((one) => one !== undefined)
  return [
    part(
      'nav',
      { 'aria-label': 'Contents', class: 'contents' },
      part('ul', {}, ...there.map(({ id, heading }) => part('li', {}, part('a', { href: `#${id}` }, heading)))),
    ),
    part('main', { id: 'main' }, ...there.map(({ element }) => element)),
  ]
}
