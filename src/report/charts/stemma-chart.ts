import type { StemmaNode, StemmaResult } from '../../model/stemma.ts'
import { plural } from '../../text/plural.ts'
import { percent } from '../stemma/view.ts'
import { axisOf } from './axis.ts'
import { uprightLines } from './axis-lines.ts'
import { chartWidth, frame, paper } from './frame.ts'
import { label, named, smallSize, titled } from './label.ts'
import { dot } from './marks.ts'
import { type Placed, placedTree } from './placed-tree.ts'
import { type Svg, svg } from './svg.ts'

// Pixels: between them stands the tree, left of it the reference's name, right of it the variants'.
const plot = { left: 116, right: 520 }
/** Above the tree; of a row; below for the axis, what it counts, what a group is; from a line's end to its name. Pixels. */
const top = 10
const rowHeight = 24
const foot = 62
const gap = 7

/**
 * The tree of a stemma, a file of its own: the reference at the left, a row a variant, as far right as errors were added on the
 * way there; groups with their support.
 */
export function stemmaChart(result: StemmaResult): string {
  const { tree, name, groups, systems } = result
  const { root, rows, longest } = placedTree(tree)
  const bottom = top + rows * rowHeight
  // Where nothing was added since the reference, all stand at it, and there is nothing to read off.
  const axis = longest > 0 ? axisOf([0, longest], [plot.left, plot.right], 6) : undefined
  const at = ({ way, row }: Placed) => ({
    x: axis?.at(way) ?? plot.left,
    y: top + (row + 0.5) * rowHeight,
  })
  return frame(
    {
      height: bottom + foot,
      title: `Stemma of ${plural(systems.length, 'variant')}: ${named(name)}`,
      description: words(result),
      body: () => [
        ...(axis ? [uprightLines(axis, [top, bottom])] : []),
        drawn(root, at),
        label(tree.name ?? '', plot.left - gap - 8, { x: plot.left - gap, y: at(root).y + 4, 'text-anchor': 'end' }),
        ...[
          'Across: errors per possible error since the node before.',
          groups.length === 0 ? 'No group is supported.' : 'At a group: its share of resampled passages.',
        ].map((line, i) => svg('text', { x: plot.left, y: bottom + 34 + i * 15, 'font-size': smallSize }, [line])),
      ],
    },
    { standalone: true },
  )
}

function words({ groups, tree, systems }: StemmaResult): string {
  const lengths = new Map<string, number>()
  const walk = ({ name, length, children }: StemmaNode): void => {
    if (name !== undefined) lengths.set(name, length)
    children.forEach(walk)
  }
  walk(tree)
  const all = systems.map((name) => `${named(name)} ${(lengths.get(name) ?? 0).toFixed(3)}`)
  return [
    ...groups.map(
      ({ systems: members, support }) =>
        `Of one group in ${percent(support)} of resamples: ${members.map(named).join(', ')}.`,
    ),
    ...(groups.length === 0 ? ['No group is supported: the variants stand side by side.'] : []),
    `Errors per possible error of each since the node before: ${all.join('; ')}.`,
  ].join(' ')
}

type Point = Readonly<Record<'x' | 'y', number>>

/** What hangs at a node: an upright line from its first child to its last, from there a level one to each, and so on. */
function drawn(node: Placed, at: (node: Placed) => Point): Svg {
  const here = at(node)
  const ends = node.children.map(at)
  return svg('g', {}, [
    ...(ends.length === 0 ? [] : [line({ x: here.x, y: ends[0]!.y }, { x: here.x, y: ends.at(-1)!.y })]),
    ...node.children.map((child, i) => {
      const end = ends[i]!
      const { name, support, length } = child.of
      const edge = line({ x: here.x, y: end.y }, end, [
        titled(`${name ?? `group, ${percent(support)}`}: ${length.toFixed(3)} since the node before`),
      ])
      return name === undefined
        ? svg('g', {}, [edge, drawn(child, at), ...groupMark(end, support)])
        : svg('g', {}, [edge, label(name, chartWidth - end.x - 2 * gap, { x: end.x + gap, y: end.y + 4 })])
    }),
  ])
}

/** Its support stands over its lines, with a seam of the ground around the letters. */
const groupMark = ({ x, y }: Point, support: number | undefined): readonly Svg[] => [
  dot({ x, y }, { r: 2.5 }),
  svg(
    'text',
    {
      x: x - 5,
      y: y - 4,
      'text-anchor': 'end',
      'font-size': smallSize,
      stroke: paper,
      'stroke-width': 3,
      'paint-order': 'stroke',
    },
    [percent(support)],
  ),
]

const line = (from: Point, to: Point, children: readonly Svg[] = []): Svg =>
  svg(
    'line',
    {
      x1: from.x,
      y1: from.y,
      x2: to.x,
      y2: to.y,
      stroke: 'currentColor',
      'stroke-width': 1.5,
      'stroke-linecap': 'square',
    },
    children,
  )
