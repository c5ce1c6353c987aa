import type { AgreeResult, MetricPair, PartedSide, SystemOrder } from '../../model/agree.ts'
import { plural } from '../../text/plural.ts'

/** Metrics two by two: of each level three correlations, and how many orders of systems they turn round. */
export function pairRows({ levels, orders }: AgreeResult, written: (text: string) => string) {
  const head = [
    'metric',
    'with',
    ...levels.flatMap(({ level }) => ['r', 'rho', 'tau'].map((name) => `${level} ${name}`)),
    'inversions',
  ]
  const [systems] = levels
  const keyed = levels.map(({ pairs }) => new Map(pairs.map((pair) => [keyOf(pair), pair])))
  const rows = (systems?.pairs ?? []).map((pair) => [
    written(pair.first),
    written(pair.second),
    ...keyed.flatMap((pairs) => {
      const found = pairs.get(keyOf(pair))
      return [found?.pearson, found?.spearman, found?.kendall].map(number)
    }),
    inversionsOf(pair, orders),
  ])
  return { head, rows }
}

const keyOf = ({ first, second }: MetricPair): string => JSON.stringify([first, second])

function inversionsOf({ first, second }: MetricPair, orders: readonly SystemOrder[]): string {
  const isTurned = ({ firstBetter, secondBetter }: SystemOrder): boolean =>
    (firstBetter.includes(first) && secondBetter.includes(second)) ||
    (firstBetter.includes(second) && secondBetter.includes(first))
  return `${orders.filter(isTurned).length}/${orders.length}`
}

/** Orders that are shown; json has all. */
const mostOrders = 30

/** Two systems a row, where metrics put one before the other and others don't. */
export function orderRows({ orders, metrics }: AgreeResult, written: (text: string) => string) {
  const disputed = orders.filter(({ secondBetter }) => secondBetter.length > 0)
  const list = (names: readonly string[]): string => names.map(written).join(', ') || '-'
  return {
    head: ['better', 'than', 'metrics', 'say the other', 'neither'],
    rows: disputed
      .slice(0, mostOrders)
      .map(({ first, second, firstBetter, secondBetter, neither }) => [
        written(first),
        written(second),
        `${firstBetter.length}/${metrics.length}`,
        list(secondBetter),
        list(neither),
      ]),
    disputed: disputed.length,
  }
}

/** What a reader must know beside the tables, a sentence a line. */
export function agreeNotes({ levels, orders, metrics, systems }: AgreeResult, disputed: number): readonly string[] {
  const items = levels.map(({ level, items: count }) => plural(count, nouns[level])).join(', ')
  return [
    `${plural(metrics.length, 'metric')} on ${items}; r: Pearson, rho: Spearman, tau: Kendall's tau-b, higher being better for all.`,
    `${orders.length - disputed} of ${plural(orders.length, 'order')} of two of the ${systems.length} systems hold for every metric that tells them apart; inversions: orders that two metrics turn round.`,
    ...(disputed > mostOrders
      ? [`${plural(disputed - mostOrders, 'more depends', 'more depend')} on the metric; json has all.`]
      : []),
  ]
}

const nouns = { system: 'system', document: 'text', segment: 'passage' } as const

/** A metric with more counts on a passage than these is shown by its score alone: n-grams tell a reader nothing. */
const mostCounts = 6

/** `0.412, above 8 % of passages; kept 3, changed 1` */
export function sideLine({ score, rank, counts }: PartedSide, written: (text: string) => string): string {
  const all = Object.entries(counts).map(([name, count]) => `${written(name)} ${Number(count.toFixed(3))}`)
  const place = `${Number(score.toPrecision(4))}, above ${(100 * rank).toFixed(0)} % of passages`
  return all.length > mostCounts ? place : `${place}; ${all.join(', ') || 'counted nothing'}`
}

const number = (value: number | undefined): string => (value === undefined ? '-' : value.toFixed(3))
