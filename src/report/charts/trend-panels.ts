import type { HistoryLine } from '../../model/history.ts'
import { whatChanged } from './comparable-runs.ts'

interface Point {
  /** Index into the runs. */
  readonly run: number
  readonly score: number
  readonly low: number | null
  readonly high: number | null
}

export interface Series {
  readonly system: string
  readonly points: readonly Point[]
  /** The points again: those of a piece can be compared, and no run between two of them is without one. */
  readonly pieces: readonly (readonly Point[])[]
}

export interface TrendPanel {
  readonly metric: string
  readonly series: readonly Series[]
  /** Before which runs scores are not comparable with those after, and why. */
  readonly breaks: readonly { readonly run: number; readonly why: string }[]
}

/** The last runs in order of time, and what of each metric is drawn. Metrics and systems stand in the order in which they came. */
export function runsOf(
  lines: readonly HistoryLine[],
  most: number,
): {
  readonly runs: readonly HistoryLine[]
  readonly panels: readonly TrendPanel[]
} {
  const runs = lines.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).slice(-most)
  const metrics = new Map<string, Map<string, Point[]>>()
  for (const [run, { systems }] of runs.entries())
    for (const { name, scores } of systems)
      for (const { metric, score, low, high } of scores) {
        if (score === null) continue
        const bySystem = metrics.get(metric) ?? new Map<string, Point[]>()
        metrics.set(metric, bySystem)
        const points = bySystem.get(name) ?? []
        bySystem.set(name, points)
        points.push({ run, score, low, high })
      }
  return { runs, panels: [...metrics].map(([metric, bySystem]) => panelOf(runs, metric, bySystem)) }
}

function panelOf(
  runs: readonly HistoryLine[],
  metric: string,
  bySystem: ReadonlyMap<string, readonly Point[]>,
): TrendPanel {
  const breaks = breaksOf(runs, metric)
  const broken = new Set(breaks.map(({ run }) => run))
  return {
    metric,
    series: [...bySystem].map(([system, points]) => ({ system, points, pieces: piecesOf(points, broken) })),
    breaks,
  }
}

/** Each run is held to the last one before it that has the metric. */
function breaksOf(runs: readonly HistoryLine[], metric: string): TrendPanel['breaks'] {
  const measured = runs.flatMap((line, run) =>
    line.systems.some(({ scores }) => scores.some((score) => score.metric === metric)) ? [{ line, run }] : [],
  )
  return measured.slice(1).flatMap(({ line, run }, i) => {
    const why = whatChanged(measured[i]!.line, line, metric)
    return why === undefined ? [] : [{ run, why }]
  })
}

function piecesOf(points: readonly Point[], broken: ReadonlySet<number>): readonly (readonly Point[])[] {
  const pieces: Point[][] = []
  for (const point of points) {
    const piece = pieces.at(-1)
    if (piece?.at(-1)?.run === point.run - 1 && !broken.has(point.run)) piece.push(point)
    else pieces.push([point])
  }
  return pieces
}
