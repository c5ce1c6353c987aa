import type { Result } from '../../model/result.ts'
import { plural } from '../../text/plural.ts'
import { columns, hypotheses, type MetricEntry, type Score, scoreOf } from '../lookup.ts'
import { decimalsFor, formatInterval, formatScore } from '../numbers.ts'
import { isAnotherText } from '../relation-words.ts'
import { type Top, topSystems } from '../top-systems.ts'
import { type Axis, axisOf } from './axis.ts'
import { uprightLines } from './axis-lines.ts'
import { type ChartOptions, chartWidth, frame } from './frame.ts'
import { label, named, smallSize, titled } from './label.ts'
import { type Key, legend } from './legend.ts'
import { diamond, dot, ring } from './marks.ts'
import { sampleWords } from './sample-words.ts'
import { type Svg, svg } from './svg.ts'

// Pixels.
const names = 140
const perRow = 3
const between = 18
const panelWidth = (chartWidth - names - 8 - between * (perRow - 1)) / perRow
const head = 26
const rowHeight = 19
const foot = 34
/** Within a panel, before the lowest value and behind the highest: there stands `≈`. */
const inset = { left: 8, right: 20 }

interface Row {
  readonly name: string
  readonly isAnother: boolean
  readonly score: Score & { readonly score: number }
  readonly top: Top | undefined
  /** Among all systems: it has the same place in every panel. */
  readonly index: number
}

interface Panel {
  readonly metric: MetricEntry
  readonly rows: readonly Row[]
  readonly decimals: number
}

/**
 * Small multiples: a panel for each metric that measured something, in it a dot and its interval for each system, in the order
 * of the tables. Undefined where nothing was measured.
 */
export function scoreChart(result: Result, options: ChartOptions): string | undefined {
  const systems = hypotheses(result).map(({ name }) => ({ name, isAnother: isAnotherText(result, name) }))
  const panels = columns(result)
    .map((metric) => panelOf(result, metric, systems))
    .filter(({ rows }) => rows.length > 0)
  if (panels.length === 0) return undefined
  const keys = keysOf(panels, systems.length)
  const keyHeight = keys.length === 0 ? 0 : 26
  const panelHeight = head + systems.length * rowHeight + foot
  const bands = Math.ceil(panels.length / perRow)
  const height = keyHeight + bands * panelHeight + 20
  return frame(
    {
      height,
      title: `Scores of ${plural(systems.length, 'system')} by ${plural(panels.length, 'metric')}: ${named(result.corpus.title)}`,
      description: [
        ...panels.map(words),
        sampleWords(
          result,
          panels.flatMap(({ rows }) => rows.map(({ score }) => score)),
        ),
      ].join(' '),
      body: () => [
        ...legend(keys, 14),
        ...Array.from({ length: bands }, (_, band) => systemNames(systems, keyHeight + band * panelHeight + head)),
        ...panels.map((panel, i) =>
          drawn(panel, systems.length, {
            x: names + (i % perRow) * (panelWidth + between),
            y: keyHeight + Math.floor(i / perRow) * panelHeight,
          }),
        ),
        label(
          sampleWords(
            result,
            panels.flatMap(({ rows }) => rows.map(({ score }) => score)),
          ),
          chartWidth - 16,
          {
            x: 8,
            y: height - 8,
            'font-size': smallSize,
            'fill-opacity': 0.75,
          },
        ),
      ],
    },
    options,
  )
}

function panelOf(result: Result, metric: MetricEntry, systems: readonly Pick<Row, 'name' | 'isAnother'>[]): Panel {
  const tops = topSystems(result, metric)
  const rows = systems.flatMap((system, index) => {
    const score = scoreOf(result, system.name, metric.name)
    return score === undefined || score.score === null
      ? []
      : [{ ...system, index, top: tops.get(system.name), score: { ...score, score: score.score } }]
  })
  return { metric, rows, decimals: decimalsFor(rows.map(({ score }) => score.score)) }
}

const topWords: Readonly<Record<Top, string>> = { best: ', best', level: ', not told apart from the best' }

const rowWords = ({ score, top, isAnother }: Row, decimals: number): string =>
  `${formatScore(score.score, decimals)}${score.ci === null ? '' : ` ${formatInterval(score.ci, decimals)}`}${top === undefined ? '' : topWords[top]}${isAnother ? ', another article' : ''}`

const words = ({ metric, rows, decimals }: Panel): string =>
  `${named(metric.name)}, ${metric.higherIsBetter ? 'higher' : 'lower'} is better: ${rows.map((row) => `${named(row.name)} ${rowWords(row, decimals)}`).join('; ')}.`

const systemNames = (systems: readonly Pick<Row, 'name'>[], top: number): Svg =>
  svg(
    'g',
    { 'text-anchor': 'end' },
    systems.map(({ name }, i) => label(name, names - 14, { x: names - 10, y: top + (i + 0.5) * rowHeight + 4 })),
  )

function drawn({ metric, rows, decimals }: Panel, systems: number, { x, y }: Readonly<Record<'x' | 'y', number>>): Svg {
  const values = rows.flatMap(({ score }) => [score.score, ...(score.ci ? [score.ci.low, score.ci.high] : [])])
  // There is a row, and so a value.
  const axis = axisOf(values, [x + inset.left, x + panelWidth - inset.right], 3)!
  const bottom = y + head + systems * rowHeight
  const better = metric.higherIsBetter ? 'higher is better' : 'lower is better'
  return svg('g', {}, [
    label(metric.name, panelWidth - 100, { x: x + inset.left, y: y + 16, 'font-weight': 600 }),
    svg('text', { x: x + panelWidth, y: y + 16, 'text-anchor': 'end', 'font-size': smallSize, 'fill-opacity': 0.75 }, [
      better,
    ]),
    uprightLines(axis, [y + head, bottom]),
    ...missing(rows, systems).map((index) => remark('-', x + panelWidth, y + head + (index + 0.5) * rowHeight)),
    ...rows.map((row) =>
      drawnRow(row, { axis, decimals, y: y + head + (row.index + 0.5) * rowHeight, right: x + panelWidth }),
    ),
  ])
}

function drawnRow(
  row: Row,
  {
    axis,
    decimals,
    y,
    right,
  }: { readonly axis: Axis; readonly decimals: number; readonly y: number; readonly right: number },
): Svg {
  const { score, top, isAnother } = row
  const x = axis.at(score.score)
  const mark = isAnother ? ring : top === 'best' ? diamond : dot
  const [from, to] = score.ci === null ? [x, x] : [axis.at(score.ci.low), axis.at(score.ci.high)]
  // A ring is empty, and the line of its interval ends before it.
  const pieces = isAnother ? [[from, x - 4] as const, [x + 4, to] as const] : [[from, to] as const]
  return svg('g', {}, [
    titled(`${row.name}: ${rowWords(row, decimals)}`),
    ...pieces
      .filter(([a, b]) => b > a)
      .map(([x1, x2]) =>
        svg('line', { x1, x2, y1: y, y2: y, stroke: 'currentColor', 'stroke-width': 1.5, 'stroke-opacity': 0.55 }),
      ),
    mark({ x, y }),
    ...(top === 'level' ? [remark('≈', right, y)] : []),
  ])
}

/** What stands behind a row. */
const remark = (sign: string, x: number, y: number): Svg => svg('text', { x, y: y + 4, 'text-anchor': 'end' }, [sign])

/** The systems without a score, by index. */
function missing(rows: readonly Row[], systems: number): readonly number[] {
  const there = new Set(rows.map(({ index }) => index))
  return Array.from({ length: systems }, (_, index) => index).filter((index) => !there.has(index))
}

function keysOf(panels: readonly Panel[], systems: number): readonly Key[] {
  const rows = panels.flatMap((panel) => panel.rows)
  const keys: readonly (Key | false)[] = [
    rows.some(({ top }) => top === 'best') && { mark: diamond, words: 'best by this metric' },
    rows.some(({ top }) => top === 'level') && { mark: '≈', words: 'not told apart from the best' },
    rows.some(({ isAnother }) => isAnother) && { mark: ring, words: 'another article, not compared' },
    panels.some((panel) => panel.rows.length < systems) && { mark: '-', words: 'nothing was measured' },
  ]
  return keys.filter((key) => key !== false)
}
