import { maximum } from '../../math/extremes.ts'
import type { Axis } from './axis.ts'
import { smallSize, textWidth } from './label.ts'
import { type Svg, svg } from './svg.ts'

/** Pixels between two labels of ticks, and from a line to its label. */
const gap = 8
const below = 13

/** An upright line for each tick with its number below, for as many as there is room. */
export function uprightLines({ ticks }: Axis, [top, bottom]: readonly [number, number]): Svg {
  const widest = maximum(ticks.map(({ label }) => textWidth(label, smallSize)))
  const apart = ticks.length > 1 ? ticks[1]!.at - ticks[0]!.at : Number.POSITIVE_INFINITY
  const every = Math.max(1, Math.ceil((widest + gap) / apart))
  return svg(
    'g',
    {},
    ticks.flatMap(({ at, label }, i) => [
      svg('line', { x1: at, x2: at, y1: top, y2: bottom, stroke: 'currentColor', 'stroke-opacity': 0.15 }),
      ...(i % every === 0
        ? [
            svg(
              'text',
              { x: at, y: bottom + below, 'text-anchor': 'middle', 'font-size': smallSize, 'fill-opacity': 0.75 },
              [label],
            ),
          ]
        : []),
    ]),
  )
}

/** A level line for each tick with its number at the left. */
export const levelLines = ({ ticks }: Axis, [left, right]: readonly [number, number]): Svg =>
  svg(
    'g',
    {},
    ticks.flatMap(({ at, label }) => [
      svg('line', { x1: left, x2: right, y1: at, y2: at, stroke: 'currentColor', 'stroke-opacity': 0.15 }),
      svg('text', { x: left - gap, y: at + 4, 'text-anchor': 'end', 'font-size': smallSize, 'fill-opacity': 0.75 }, [
        label,
      ]),
    ]),
  )
