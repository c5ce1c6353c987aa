import { type Attributes, coordinate, type Svg, svg } from './svg.ts'

/** Pixels from the middle of a mark to its edge. */
const radius = 4

type Place = Readonly<Record<'x' | 'y', number>>

export const dot = ({ x, y }: Place, attributes: Attributes = {}, children: readonly Svg[] = []): Svg =>
  svg('circle', { cx: x, cy: y, r: radius, ...attributes }, children)

/** Its inside is the ground. */
export const ring = ({ x, y }: Place, attributes: Attributes = {}, children: readonly Svg[] = []): Svg =>
  dot(
    { x, y },
    { r: radius - 0.75, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5, ...attributes },
    children,
  )

export const diamond = ({ x, y }: Place, attributes: Attributes = {}, children: readonly Svg[] = []): Svg =>
  svg('path', { d: diamondPath(x, y, radius * 1.5), ...attributes }, children)

function diamondPath(x: number, y: number, r: number): string {
  const [left, right, top, bottom] = [x - r, x + r, y - r, y + r].map(coordinate)
  return `M${left} ${coordinate(y)}L${coordinate(x)} ${top}L${right} ${coordinate(y)}L${coordinate(x)} ${bottom}Z`
}
