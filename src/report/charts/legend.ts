import { smallSize, textWidth } from './label.ts'
import { type Svg, svg } from './svg.ts'

/** What a mark says; the mark is a drawing about its place, or a sign. */
export interface Key {
  readonly mark: string | ((place: { readonly x: number; readonly y: number }) => Svg)
  readonly words: string
}

/** Marks with their words, one beside the other from `left`. Pixels. */
export function legend(keys: readonly Key[], y: number, left = 16): readonly Svg[] {
  let x = left
  return keys.map(({ mark, words }) => {
    const at = { x, y }
    x += 14 + textWidth(words, smallSize) + 14
    return svg('g', {}, [
      typeof mark === 'string' ? svg('text', { x: at.x, y: y + 4, 'text-anchor': 'middle' }, [mark]) : mark(at),
      svg('text', { x: at.x + 12, y: y + 4, 'font-size': smallSize }, [words]),
    ])
  })
}
