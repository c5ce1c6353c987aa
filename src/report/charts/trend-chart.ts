import type { HistoryLine } from '../../model/history.ts'
import { plural } from '../../text/plural.ts'
import { decimalsFor, formatInterval, formatScore } from '../numbers.ts'
import { type Axis, axisOf } from './axis.ts'
import { levelLines } from './axis-lines.ts'
import { type ChartOptions, frame } from './frame.ts'
import { label, named, smallSize, titled } from './label.ts'
import { legend } from './legend.ts'
import { dot } from './marks.ts'
import { spread } from './spread-labels.ts'
import { coordinate, type Svg, svg } from './svg.ts'
import { runsOf, type Series, type TrendPanel } from './trend-panels.ts'

// Pixels.
const plot = { left: 56, right: 560 }
/** For names at the right; above a panel and below; between two names; of a panel at least. Pixels. */
const names = 148
const head = 28
const foot = 24
const nameHeight = 15
const least = 110

/** Runs that are drawn: there are eight pixels between two. */
const most = 60

/** Blues, reds and greens that are seen on white as on black (contrast 3:1 at least); then the same again, dashed. */
const inks = ['#2f7fc1', '#c9541a', '#1f8f6b', '#b05fa8', '#8a7a1f', '#7a7f87']

/**
 * Scores from run to run: a panel for each metric, a line for each system with its intervals. A line breaks where what is measured
 * was changed, and where a run did not measure it. Of a long history the last runs. Undefined where there are not two runs, or
 * none measured anything.
 */
export function trendChart(lines: readonly HistoryLine[], options: ChartOptions): string | undefined {
  const { runs, panels } = runsOf(lines, most)
  if (panels.length === 0 || runs.length < 2) return undefined
  const systems = [...new Set(panels.flatMap(({ series }) => series.map(({ system }) => system)))]
  const heights = panels.map(({ series }) => head + Math.max(least, series.length * nameHeight) + foot)
  let height = 28
  const tops = heights.map((one) => {
    height += one
    return height - one
  })
  const isBroken = panels.some(({ breaks }) => breaks.length > 0)
  return frame(
    {
      height: height + 4,
      title: `Scores of ${plural(systems.length, 'system')} in ${lines.length > runs.length ? 'the last ' : ''}${plural(runs.length, 'run')}: ${named(runs[0]!.corpus)}`,
      description: panels.map((panel) => words(panel, runs)).join(' '),
      body: () => [
        ...legend(
          [
            { mark: (place) => dot(place, { r: 3 }), words: 'a run' },
            { mark: (place) => whisker(place.x, place.y - 6, place.y + 6), words: 'its interval' },
            ...(isBroken
              ? [
                  {
                    mark: ({ x, y }: { x: number; y: number }) => breakLine(x, y - 7, y + 7),
                    words: 'not comparable from here on',
                  },
                ]
              : []),
          ],
          14,
          plot.left + 8,
        ),
        ...panels.map((panel, i) =>
          drawn(panel, { runs, systems, top: tops[i]!, bottom: tops[i]! + heights[i]! - foot }),
        ),
      ],
    },
    options,
  )
}

const runWords = ({ label: called, at }: HistoryLine): string => (called === null ? at.slice(0, 10) : named(called))

function words({ metric, series, breaks }: TrendPanel, runs: readonly HistoryLine[]): string {
  const decimals = decimalsFor(series.flatMap(({ points }) => points.map(({ score }) => score)))
  const ends = series.map(({ system, points }) => {
    const [first, last] = [points[0]!, points.at(-1)!]
    const said = formatScore(last.score, decimals)
    return `${named(system)} ${points.length === 1 ? said : `${formatScore(first.score, decimals)} to ${said}`}`
  })
  const broken = breaks.map(
    ({ run, why }) => ` At ${runWords(runs[run]!)} ${why}: not comparable with what was before.`,
  )
  return `${named(metric)}, first to last run: ${ends.join('; ')}.${broken.join('')}`
}

interface Place {
  readonly runs: readonly HistoryLine[]
  readonly systems: readonly string[]
  readonly top: number
  readonly bottom: number
}

const whisker = (x: number, y1: number, y2: number): Svg =>
  svg('line', { x1: x, x2: x, y1, y2, stroke: 'currentColor', 'stroke-opacity': 0.55 })

const breakLine = (x: number, y1: number, y2: number): Svg =>
  svg('line', { x1: x, x2: x, y1, y2, stroke: 'currentColor', 'stroke-dasharray': '3 3', 'stroke-opacity': 0.75 })

function drawn(panel: TrendPanel, { runs, systems, top, bottom }: Place): Svg {
  const { metric, series, breaks } = panel
  const points = series.flatMap((one) => one.points)
  // Each series has a point.
  const axis = axisOf(
    points.flatMap(({ score, low, high }) => [score, low ?? score, high ?? score]),
    [bottom - 4, top + head],
  )!
  const step = runs.length < 2 ? 0 : (plot.right - plot.left - 24) / (runs.length - 1)
  const at = (run: number): number => plot.left + 12 + run * step
  const decimals = decimalsFor(points.map(({ score }) => score))
  const places = spread(
    series.map((one) => axis.at(one.points.at(-1)!.score) + 4),
    nameHeight,
    [top + head, bottom - 4],
  )
  return svg('g', {}, [
    label(metric, (breaks[0] === undefined ? plot.right : at(breaks[0].run) - step / 2 - 6) - plot.left, {
      x: plot.left,
      y: top + 16,
      'font-weight': 600,
    }),
    levelLines(axis, [plot.left, plot.right]),
    ...runNames(runs, at, step, bottom + 12),
    ...breaks.map(({ run, why }, i) => {
      const x = at(run) - step / 2
      const next = breaks[i + 1] === undefined ? plot.right + names : at(breaks[i + 1]!.run) - step / 2
      const room = next - x - 10
      return svg('g', {}, [
        titled(`${runWords(runs[run]!)}: ${why}`),
        breakLine(x, top + 6, bottom),
        ...(room < 40 ? [] : [label(why, room, { x: x + 5, y: top + 16, 'font-size': smallSize })]),
      ])
    }),
    ...series.map((one, i) =>
      drawnSeries(one, {
        look: systems.indexOf(one.system),
        x: (run) => at(run) + shift(i, series.length, step),
        axis,
        decimals,
        name: places[i]!,
        runs,
      }),
    ),
  ])
}

/** Systems stand a little beside each other, so that their intervals can be told apart. */
const shift = (i: number, count: number, step: number): number =>
  (i - (count - 1) / 2) * Math.min(3, (step === 0 ? 20 : step / 2) / count)

/** As many names of runs as have room. */
function runNames(runs: readonly HistoryLine[], at: (run: number) => number, step: number, y: number): readonly Svg[] {
  const room = 84
  const every = step === 0 ? 1 : Math.max(1, Math.ceil(room / step))
  const shown = { y, 'font-size': smallSize, 'fill-opacity': 0.75, 'text-anchor': 'middle' }
  return runs.flatMap((run, i) => (i % every === 0 ? [label(runWords(run), room - 6, { x: at(i), ...shown })] : []))
}

interface SeriesPlace {
  /** Index of the system, which has one look in all panels. */
  readonly look: number
  readonly x: (run: number) => number
  readonly axis: Axis
  readonly decimals: number
  /** Where its name stands. */
  readonly name: number
  readonly runs: readonly HistoryLine[]
}

function drawnSeries({ system, points, pieces }: Series, { look, x, axis, decimals, name, runs }: SeriesPlace): Svg {
  const ink = inks[look % inks.length]!
  const dash = Math.floor(look / inks.length) % 4
  const path = pieces
    .filter((piece) => piece.length > 1)
    .map(
      (piece) => `M${piece.map(({ run, score }) => `${coordinate(x(run))} ${coordinate(axis.at(score))}`).join('L')}`,
    )
  const last = points.at(-1)!
  const room = names - 4
  return svg('g', { color: ink }, [
    ...(path.length === 0
      ? []
      : [
          svg('path', {
            d: path.join(''),
            fill: 'none',
            stroke: 'currentColor',
            'stroke-width': 1.5,
            'stroke-dasharray': dash === 0 ? undefined : `${3 * dash} 2`,
          }),
        ]),
    ...points.map(({ run, score, low, high }) =>
      svg('g', {}, [
        titled(
          `${system}, ${runWords(runs[run]!)}: ${formatScore(score, decimals)}${low === null || high === null ? '' : ` ${formatInterval({ low, high }, decimals)}`}`,
        ),
        ...(low === null || high === null ? [] : [whisker(x(run), axis.at(low), axis.at(high))]),
        dot({ x: x(run), y: axis.at(score) }, { r: 3, fill: 'currentColor' }),
      ]),
    ),
    svg('line', {
      x1: x(last.run) + 5,
      y1: axis.at(last.score),
      x2: plot.right + 6,
      y2: name - 4,
      stroke: 'currentColor',
      'stroke-opacity': 0.35,
    }),
    label(system, room, { x: plot.right + 10, y: name, fill: 'currentColor' }),
  ])
}
