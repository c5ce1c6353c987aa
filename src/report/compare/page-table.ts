import { bdi, type Part, part } from '../page/part.ts'

/** A table with a caption, the first `left` columns words and the others numbers; nothing where it has no row. Scrolls by itself. */
export function pageTable(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  left = head.length,
): Part {
  if (rows.length === 0) return undefined
  const kind = (column: number) => (column < left ? {} : { class: 'number' })
  return part(
    'div',
    { class: 'wide', tabindex: 0, role: 'region', 'aria-label': caption },
    part(
      'table',
      {},
      part('caption', {}, caption),
      part('thead', {}, part('tr', {}, ...head.map((name, c) => part('th', { scope: 'col', ...kind(c) }, bdi(name))))),
      part(
        'tbody',
        {},
        ...rows.map((cells) =>
          part(
            'tr',
            {},
            ...cells.map((cell, c) =>
              c === 0 ? part('th', { scope: 'row' }, bdi(cell)) : part('td', kind(c), bdi(cell)),
            ),
          ),
        ),
      ),
    ),
  )
}
