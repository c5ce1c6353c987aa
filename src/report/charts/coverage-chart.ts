import type { Result } from '../../model/result.ts'
import { type Alignment, alignmentOf, type DocumentEntry, hypotheses, textOf } from '../lookup.ts'
import { uprightLines } from './axis-lines.ts'
import { type ChartOptions, frame } from './frame.ts'
import { label, named, smallSize } from './label.ts'
import { legend } from './legend.ts'
import { type Cell, type CellLine, cellsOf, doubtfulBelow } from './passage-cells.ts'
import { coordinate, type Svg, svg } from './svg.ts'

/** Pixels: room for names, and the line of passages. */
const names = 140
const strip = { left: names, width: 408 }

// Pixels, looked at: above the first row, from row to row, and a row's cells.
const top = 72
const rowHeight = 32
const cellHeight = 14
/** Cells of a line: each has three pixels at least, and a drawing of a long text is no larger than that of a short one. */
const most = 140
/** Where the numbers of a row end. */
const figures = { linked: 600, moved: 650, added: 704 }

/** How dark a link is: that of nothing in common, and what full likeness adds. */
const shade = { least: 0.2, more: 0.7 }

interface Row extends CellLine {
  readonly name: string
  readonly alignment: Alignment
}

/**
 * A map of one document: the reference as a line of passages, as broad as they are long, and below it what each variant has of
 * them. Undefined where the reference has no article, or nothing was aligned with it.
 */
export function coverageChart(document: DocumentEntry, result: Result, options: ChartOptions): string | undefined {
  const reference = textOf(document, result.reference)
  if (reference === undefined) return undefined
  const rows = hypotheses(result).flatMap(({ name }): Row[] => {
    const alignment = alignmentOf(document, name)
    return alignment === undefined ? [] : [{ name, alignment, ...cellsOf(reference, alignment, most) }]
  })
  const [first] = rows
  const last = first?.cells.at(-1)
  if (first === undefined || last === undefined) return undefined
  const length = last.start + last.length
  const at = (characters: number): number => strip.left + (characters / length) * strip.width
  const height = top + rows.length * rowHeight + 12
  return frame(
    {
      height,
      title: `What each text has of the reference: ${named(document.title)}`,
      description: `The passages of ${named(result.reference)}, as broad as they are long. ${rows.map(words).join(' ')}`,
      body: (prefix) => [
        hatching(prefix),
        ...legend(keys(prefix), 14),
        ...referenceLine(result.reference, first.cells, at),
        ...rows.map((row, i) => drawn(row, { y: top + i * rowHeight, at, prefix })),
      ],
    },
    options,
  )
}

const linkedShare = ({ covered }: Alignment): string =>
  covered.reference === null ? '-' : `${(100 * covered.reference).toFixed(0)} %`

function countsOf({ beads }: Alignment) {
  const linked = beads.filter(({ reference, hypothesis }) => reference.length > 0 && hypothesis.length > 0)
  return {
    omitted: beads.filter(({ hypothesis }) => hypothesis.length === 0).length,
    added: beads.filter(({ reference }) => reference.length === 0).length,
    moved: linked.filter(({ moved }) => moved).length,
    doubtful: linked.filter(({ confidence }) => typeof confidence === 'number' && confidence < doubtfulBelow).length,
  }
}

function words({ name, alignment }: Row): string {
  const { omitted, added, moved, doubtful } = countsOf(alignment)
  const parts = [
    `${linkedShare(alignment)} of its characters are linked`,
    `${omitted} left out`,
    `${added} added`,
    `${moved} moved`,
    ...(doubtful === 0 ? [] : [`${doubtful} doubtfully aligned`]),
  ]
  return `${named(name)}: ${parts.join(', ')}.`
}

const hatchOf = (prefix: string): string => `url(#${prefix}-hatch)`

const hatching = (prefix: string): Svg =>
  svg('defs', {}, [
    svg('pattern', { id: `${prefix}-hatch`, width: 4, height: 4, patternUnits: 'userSpaceOnUse' }, [
      svg('path', { d: 'M-1 1L1 -1M0 4L4 0M3 5L5 3', stroke: 'currentColor', 'stroke-width': 1 }),
    ]),
  ])

const outline = { fill: 'none', stroke: 'currentColor', 'stroke-opacity': 0.35, 'stroke-width': 0.75 }

function keys(prefix: string) {
  const box = (inside: Record<string, string | number>) => (place: { readonly x: number; readonly y: number }) =>
    svg('g', {}, [
      svg('rect', { x: place.x - 6, y: place.y - 6, width: 12, height: 12, ...inside }),
      svg('rect', { x: place.x - 6, y: place.y - 6, width: 12, height: 12, ...outline }),
    ])
  return [
    { mark: box({ 'fill-opacity': shade.least + shade.more }), words: 'linked; paler: less alike' },
    { mark: box({ fill: hatchOf(prefix) }), words: 'doubtfully' },
    { mark: box({ fill: 'none' }), words: 'left out' },
    { mark: ({ x, y }: Readonly<Record<'x' | 'y', number>>) => movedMark(x, y + 4), words: 'moved' },
    {
      mark: ({ x, y }: Readonly<Record<'x' | 'y', number>>) => addedMark(x, y - 4, 3),
      words: 'added here (longer: more)',
    },
  ]
}

/** A triangle that stands on a cell. */
const movedMark = (x: number, y: number): Svg =>
  svg('path', {
    d: `M${coordinate(x - 4)} ${coordinate(y - 6)}H${coordinate(x + 4)}L${coordinate(x)} ${coordinate(y)}Z`,
  })

/** A tick that hangs from a line; longer for more, up to a limit. */
const addedMark = (x: number, y: number, count: number): Svg =>
  svg('line', { x1: x, x2: x, y1: y, y2: y + 3 + Math.min(5, count), stroke: 'currentColor', 'stroke-width': 2 })

function referenceLine(name: string, cells: readonly Cell[], at: (characters: number) => number): readonly Svg[] {
  const y = 40
  const last = cells.at(-1)!
  const every = Math.max(1, Math.ceil(cells.length / 10))
  const ticks = cells
    .filter((_, i) => i % every === 0)
    .map(({ start, length, first }) => ({ at: at(start + length / 2), label: String(first + 1) }))
  const head = { y: y + 10, 'font-size': smallSize, 'fill-opacity': 0.75, 'text-anchor': 'end' }
  return [
    label(name, names - 14, { x: names - 10, y: y + 7, 'text-anchor': 'end', 'font-weight': 600 }),
    svg('path', { d: frames(cells, at, y - 2, y + 8), ...outline }),
    uprightLines({ ticks, at }, [y + 8, y + 8]),
    svg('text', { ...head, x: figures.linked }, ['linked']),
    svg('text', { ...head, x: figures.moved }, ['moved']),
    svg('text', { ...head, x: figures.added }, ['added']),
    svg('line', { x1: at(0), x2: at(last.start + last.length), y1: y + 8, y2: y + 8, stroke: 'currentColor' }),
  ]
}

interface Place {
  readonly y: number
  readonly at: (characters: number) => number
  readonly prefix: string
}

function drawn({ name, alignment, cells, before }: Row, { y, at, prefix }: Place): Svg {
  const middle = y + cellHeight / 2 + 4
  const { added, moved } = countsOf(alignment)
  const bottom = y + cellHeight
  const figure = { y: middle, 'text-anchor': 'end' }
  return svg('g', {}, [
    label(name, names - 14, { x: names - 10, ...figure }),
    ...drawnCells(cells, { y, at, prefix }),
    ...(before === 0 ? [] : [addedMark(at(0), bottom + 1, before)]),
    ...cells
      .filter((cell) => cell.additions > 0)
      .map((cell) => addedMark(at(cell.start + cell.length), bottom + 1, cell.additions)),
    ...cells.filter((cell) => cell.moved > 0).map((cell) => movedMark(at(cell.start + cell.length / 2), y - 1)),
    svg('text', { x: figures.linked, ...figure }, [linkedShare(alignment)]),
    svg('text', { x: figures.moved, ...figure }, [String(moved)]),
    svg('text', { x: figures.added, ...figure }, [String(added)]),
  ])
}

/**
 * Full from its foot for the share that is linked, hatched above for what is doubtful, empty for what was left out: a path for
 * each shade, so that a map of many passages stays small.
 */
function drawnCells(cells: readonly Cell[], { y, at, prefix }: Place): readonly Svg[] {
  const shades = new Map<number, string>()
  let hatched = ''
  for (const cell of cells) {
    const [x, right] = [at(cell.start), at(cell.start + cell.length)]
    const [sure, doubtful] = [cell.sure * cellHeight, cell.doubtful * cellHeight]
    const tenth = Math.round(10 * (cell.similarity ?? 0))
    const foot = y + cellHeight
    if (sure > 0) shades.set(tenth, (shades.get(tenth) ?? '') + box(x, right, foot - sure, foot))
    if (doubtful > 0) hatched += box(x, right, foot - sure - doubtful, foot - sure)
  }
  return [
    ...[...shades]
      .toSorted(([a], [b]) => a - b)
      .map(([tenth, d]) => svg('path', { d, 'fill-opacity': shade.least + (shade.more * tenth) / 10 })),
    ...(hatched === '' ? [] : [svg('path', { d: hatched, fill: hatchOf(prefix) })]),
    svg('path', { d: frames(cells, at, y, y + cellHeight), ...outline }),
  ]
}

/** Lines round cells that touch. */
function frames(cells: readonly Cell[], at: Place['at'], upper: number, lower: number): string {
  const [first, last] = [cells[0]!, cells.at(-1)!]
  const between = cells
    .slice(1)
    .map(({ start }) => `M${coordinate(at(start))} ${coordinate(upper)}V${coordinate(lower)}`)
  return box(at(first.start), at(last.start + last.length), upper, lower) + between.join('')
}

const box = (left: number, right: number, upper: number, lower: number): string =>
  `M${coordinate(left)} ${coordinate(upper)}H${coordinate(right)}V${coordinate(lower)}H${coordinate(left)}Z`
