import { maximum } from '../../math/extremes.ts'
import { quantile } from '../../math/quantile.ts'
import type { Result } from '../../model/result.ts'
import { plural } from '../../text/plural.ts'
import { type Alignment, hypotheses, type MetricEntry } from '../lookup.ts'
import { decimalsFor, formatScore } from '../numbers.ts'
import { type Axis, axisOf } from './axis.ts'
import { uprightLines } from './axis-lines.ts'
import { type ChartOptions, frame } from './frame.ts'
import { label, named, smallSize, titled } from './label.ts'
import { legend } from './legend.ts'
import { coordinate, type Svg, svg } from './svg.ts'

// Pixels.
const names = 140
const line = { left: names + 8, right: 640 }

// Pixels, looked at: above the first row, and from row to row.
const top = 54
const rowHeight = 40
/** The tallest bar of a row. */
const tallest = 20
const figures = 704
/** Bars of a row: twelve pixels each. */
const bars = 41

interface Row {
  readonly name: string
  /** Ascending. */
  readonly scores: readonly number[]
  readonly unmeasured: number
}

/**
 * How the passages of each system score by one metric: bars for how many, below them median and quartiles. Undefined where
 * no linked passage was measured.
 */
export function spreadChart(result: Result, metric: MetricEntry, options: ChartOptions): string | undefined {
  const rows = rowsOf(result, metric.name)
  const axis = axisOf(
    rows.flatMap(({ scores }) => [scores[0]!, scores.at(-1)!]),
    [line.left, line.right],
    8,
  )
  if (axis === undefined) return undefined
  const bottom = top + rows.length * rowHeight
  const decimals = decimalsFor(rows.flatMap(({ scores }) => [scores[0]!, scores.at(-1)!]))
  const title = { x: line.left, y: 16 }
  return frame(
    {
      height: bottom + 30,
      title: `How passages score by ${named(metric.name)}: ${named(result.corpus.title)}`,
      description: `Linked passages of each system, ${metric.higherIsBetter ? 'higher' : 'lower'} is better. ${rows.map((row) => words(row, decimals)).join(' ')}`,
      body: () => [
        label(metric.name, 200, { ...title, 'font-weight': 600 }),
        svg('text', { x: line.right, y: 16, 'text-anchor': 'end', 'font-size': smallSize, 'fill-opacity': 0.75 }, [
          metric.higherIsBetter ? 'higher is better' : 'lower is better',
        ]),
        ...legend(
          [
            {
              mark: ({ x, y }) => svg('rect', { x: x - 5, y: y - 5, width: 10, height: 10, 'fill-opacity': barShade }),
              words: 'linked passages, by score',
            },
            { mark: ({ x, y }) => quartileLine(x - 8, x + 8, y), words: 'middle half' },
            { mark: ({ x, y }) => medianMark(x, y), words: 'median' },
          ],
          36,
          line.left + 8,
        ),
        svg('text', { x: figures, y: 40, 'text-anchor': 'end', 'font-size': smallSize, 'fill-opacity': 0.75 }, ['n']),
        uprightLines(axis, [top, bottom]),
        ...rows.map((row, i) => drawn(row, { axis, decimals, y: top + i * rowHeight })),
      ],
    },
    options,
  )
}

function rowsOf(result: Result, metric: string): readonly Row[] {
  const gathered = new Map(hypotheses(result).map(({ name }) => [name, { scores: [] as number[], unmeasured: 0 }]))
  for (const { alignments } of result.documents)
    for (const alignment of alignments) {
      const own = gathered.get(alignment.system)
      if (own === undefined) continue
      for (const score of scoresOf(alignment, metric))
        if (score === null) own.unmeasured++
        else own.scores.push(score)
    }
  return [...gathered]
    .filter(([, { scores }]) => scores.length > 0)
    .map(([name, { scores, unmeasured }]) => ({ name, scores: scores.toSorted((a, b) => a - b), unmeasured }))
}

/** Of the beads with two sides: what was left out or added is no matter of how well it was put. */
const scoresOf = ({ beads, measured }: Alignment, metric: string): readonly (number | null)[] =>
  measured
    ?.find((one) => one.metric === metric)
    ?.scores.filter((_, i) => (beads[i]?.reference.length ?? 0) > 0 && (beads[i]?.hypothesis.length ?? 0) > 0) ?? []

const fiveOf = (scores: readonly number[]): readonly number[] => [0, 0.25, 0.5, 0.75, 1].map((q) => quantile(scores, q))

function rowWords({ scores, unmeasured }: Row, decimals: number): string {
  const [least, low, median, high, greatest] = fiveOf(scores).map((score) => formatScore(score, decimals))
  return `median ${median}, half of them from ${low} to ${high}, all from ${least} to ${greatest}; n = ${scores.length}${unmeasured === 0 ? '' : `, ${plural(unmeasured, 'passage')} not measured`}`
}

const words = (row: Row, decimals: number): string => `${named(row.name)}: ${rowWords(row, decimals)}.`

/** Opacity of a bar, looked at: dots stay visible in it. */
const barShade = 0.35

const quartileLine = (x1: number, x2: number, y: number): Svg =>
  svg('line', { x1, x2, y1: y, y2: y, stroke: 'currentColor', 'stroke-width': 3, 'stroke-opacity': 0.55 })

const medianMark = (x: number, y: number): Svg =>
  svg('line', { x1: x, x2: x, y1: y - 5, y2: y + 5, stroke: 'currentColor', 'stroke-width': 2.5 })

interface Place {
  readonly axis: Axis
  readonly decimals: number
  readonly y: number
}

function drawn(row: Row, { axis, decimals, y }: Place): Svg {
  const [, low = 0, median = 0, high = 0] = fiveOf(row.scores).map(axis.at)
  const foot = y + 4 + tallest
  const middle = { y: foot + 2, 'text-anchor': 'end' }
  return svg('g', {}, [
    titled(`${row.name}: ${rowWords(row, decimals)}`),
    label(row.name, names - 14, { x: names - 10, ...middle }),
    svg('path', { d: barsPath(row.scores.map(axis.at), foot), 'fill-opacity': barShade }),
    svg('line', { x1: line.left, x2: line.right, y1: foot, y2: foot, stroke: 'currentColor', 'stroke-opacity': 0.35 }),
    quartileLine(low, high, foot + 6),
    medianMark(median, foot + 6),
    svg('text', { x: figures, ...middle }, [String(row.scores.length)]),
  ])
}

/** The tallest bar of each row has the full height: what is shown is where passages lie, not how many there are. */
function barsPath(places: readonly number[], foot: number): string {
  const width = (line.right - line.left) / bars
  const counts = new Array<number>(bars).fill(0)
  for (const x of places) {
    const bar = Math.min(bars - 1, Math.max(0, Math.floor((x - line.left) / width)))
    counts[bar] = counts[bar]! + 1
  }
  const most = maximum(counts)
  return counts
    .flatMap((count, bar) => {
      if (count === 0) return []
      const [left, right] = [line.left + bar * width + 0.5, line.left + (bar + 1) * width - 0.5].map(coordinate)
      // One passage among thousands is still seen.
      const head = coordinate(foot - Math.max(1, (count / most) * tallest))
      return [`M${left} ${coordinate(foot)}V${head}H${right}V${coordinate(foot)}Z`]
    })
    .join('')
}
