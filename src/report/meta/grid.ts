import type { MetaMark, MetaResult, MetaScore, MetaTask } from '../../model/meta.ts'
import { plural } from '../../text/plural.ts'

/** The table that papers print: a row a metric, the average first, then of each task its rank and its value. */
export interface MetaGrid {
  /** Of each column after the metric's: the lines above it. */
  readonly headings: readonly (readonly string[])[]
  readonly rows: readonly MetaRow[]
}

export interface MetaRow {
  readonly metric: string
  readonly mark: MetaMark
  /** As many as there are headings; absent where the metric did not do the task. */
  readonly cells: readonly (MetaScore | undefined)[]
}

const unmarked: MetaMark = { isFree: false, role: 'entry' }

/** Metrics by their average; those that did not do all tasks after them, by name. */
export function metaGrid({ tasks, average, marks }: MetaResult): MetaGrid {
  const averaged = average.map(({ metric }) => metric)
  const others = [...new Set(tasks.flatMap(({ scores }) => scores.map(({ metric }) => metric)))]
    .filter((metric) => !averaged.includes(metric))
    .sort()
  const columns = [average, ...tasks.map(({ scores }) => scores)].map(
    (scores) => new Map<string, MetaScore>(scores.map((score) => [score.metric, score])),
  )
  return {
    headings: [['average'], ...tasks.map(headingOf)],
    rows: [...averaged, ...others].map((metric) => ({
      metric,
      mark: marks.get(metric) ?? unmarked,
      cells: columns.map((column) => column.get(metric)),
    })),
  }
}

const headingOf = ({ pair, domain, level, statistic, by }: MetaTask): readonly string[] => [
  domain === undefined ? pair : `${pair} ${domain}`,
  `${level} ${statistic}${by === 'none' ? '' : ` by ${by}`}`,
]

/** Three decimals, as papers print them. */
const shown = (value: number): string => value.toFixed(3)

export const shownValue = ({ value, interval }: MetaScore): string =>
  interval ? `${shown(value)} [${shown(interval.low)}, ${shown(interval.high)}]` : shown(value)

export const rankOf = ({ rank }: MetaScore): string => (rank === undefined ? '' : String(rank))

/** What a reader must know beside the table, a sentence a line. */
export function metaNotes(result: MetaResult): readonly string[] {
  const roles = new Set(
    result.tasks.flatMap(({ scores }) => scores.map(({ metric }) => result.marks.get(metric)?.role)),
  )
  return [
    ...result.tasks.map(
      (task) =>
        `${headingOf(task).join(' ')}: ${plural(task.systems, 'system')}${task.segments === undefined ? '' : `, ${plural(task.segments, 'segment')}`}`,
    ),
    ...(result.permutations > 0
      ? [
          `Ranks are clusters: a metric of a lower rank is beaten by one of the rank above (p ≤ 0.05, one-sided, up to ${plural(result.permutations, 'permutation')}, seed ${result.seed}).`,
        ]
      : ['No differences were tested; --permutations 1000 gives ranks.']),
    ...(result.resamples > 0
      ? [
          `Intervals are 95 %, of ${plural(result.resamples, 'draw')} of documents; none where whole systems are compared.`,
        ]
      : []),
    ...(roles.has('baseline') ? ['_ before a name: a baseline.'] : []),
    ...(roles.has('contrastive') ? ['* before a name: entered for comparison.'] : []),
    ...people(result),
    ...fewer(result),
    ...nearTies(result),
  ]
}

function people({ raters }: MetaResult): readonly string[] {
  if (!raters) return []
  const shownOr = (value: number | null): string => (value === null ? '-' : shown(value))
  const { interval, ordinal } = raters.alpha
  return [
    `People are ${raters.names.join(', ')}; metrics are held to their mean. Krippendorff's alpha ${shownOr(interval)} (interval), ${shownOr(ordinal)} (ordinal).`,
    ...raters.pairs.map(
      ({ first, second, units, equal, sameOrder }) =>
        `${first} and ${second}: ${plural(units, 'score')} in common, ${shownOr(equal)} equal, ${shownOr(sameOrder)} of pairs in the same order`,
    ),
  ]
}

/** Of a part of the data a metric's value says something else than of all. */
function fewer({ tasks }: MetaResult): readonly string[] {
  return tasks.flatMap((task) => {
    const some = task.scores.flatMap(({ metric, scored }) => (scored === undefined ? [] : [`${metric} ${scored}`]))
    return some.length === 0
      ? []
      : [
          `${headingOf(task).join(' ')}: held to people only where they measured something, of how many scores: ${some.join(', ')}`,
        ]
  })
}

/** More of a value than this that rounding decides is said by the metric's name. */
const notable = 0.001

function nearTies({ tasks }: MetaResult): readonly string[] {
  const soft = tasks.flatMap(({ systems, scores }) =>
    scores.flatMap(({ metric, nearTies: ties }) =>
      ties === undefined ? [] : [{ metric, share: ties / (((systems * (systems - 1)) / 2) * draws) }],
    ),
  )
  if (soft.every(({ share }) => share === 0)) return []
  const some = soft
    .filter(({ share }) => share > notable)
    .map(({ metric, share }) => `${metric} ${share.toPrecision(1)}`)
  return [
    `pce: where differences nearly tie, rounding and the order of systems decide; elsewhere values can differ by up to ${notable}${some.length > 0 ? `, of ${some.join(', ')}` : ''}.`,
  ]
}

/** Of pce: what each pair of systems is drawn. */
const draws = 1000
