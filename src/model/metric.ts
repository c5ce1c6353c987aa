import type { Pair } from './pair.ts'

/** One count per statistic. Rows of pairs add up: a score depends on nothing but their sum. */
export type Row = ArrayLike<number>

/** All that can change the number, in order, e.g. `{name: 'edit', unit: 'codepoint', case: 'mixed', version: '0.1.0'}`. */
export type Signature = Readonly<Record<string, string>>

export type Severity = 'minor' | 'major' | 'critical'

/** A place in one side of a pair, in UTF-16 units. */
export interface Place {
  readonly side: 'reference' | 'hypothesis'
  readonly start: number
  readonly end: number
  /** What the offsets count in: the side's text (the default) or the whole document it was cut from (`pair.origin`). */
  readonly within?: 'pair' | 'document'
}

/** Something a reader should look at. Where a metric notes findings of a statistic, there are as many as it counts. */
export interface Finding {
  /** Index into the pairs being measured. */
  readonly pair: number
  readonly statistic: string
  /** One clause, no full stop: `number '7' became '70'`. */
  readonly message: string
  readonly place?: Place
  /** The other side's place, if it has one. */
  readonly related?: Place
  readonly severity?: Severity
}

export type Note = (finding: Finding) => void

/** A metric is a value: a row of counts per pair, and a score of the sum of rows. */
export interface Metric {
  readonly name: string
  /** Names of a row's columns. */
  readonly statistics: readonly string[]
  readonly higherIsBetter: boolean
  readonly signature: Signature
  /** `document`: `measure` must see all pairs of one document and one system at once, in reference order. */
  readonly unit: 'segment' | 'document'
  /** One row per pair, in order. */
  measure(pairs: readonly Pair[], note?: Note): readonly Row[] | Promise<readonly Row[]>
  /** `undefined` where there was nothing to measure; never NaN. Leaves `sum` as it was. */
  score(sum: Row): number | undefined
}

/** `edit|unit:codepoint|case:mixed|version:0.1.0` */
export const formatSignature = ({ name, ...rest }: Signature): string =>
  [name, ...Object.entries(rest).map(([key, value]) => `${key}:${value}`)].join('|')

type Columns = Pick<Metric, 'name' | 'statistics' | 'higherIsBetter' | 'signature' | 'score'>

/** Lifts one value a pair (a neural score, a judge's) to a metric: the mean over the pairs that have one. */
export const meanMetric = (
  columns: Omit<Columns, 'statistics' | 'score'>,
  measurePair: (pair: Pair) => number | undefined | Promise<number | undefined>,
): Metric => ({
  ...columns,
  statistics: ['total', 'pairs'],
  unit: 'segment',
  measure: (pairs) =>
    Promise.all(
      pairs.map(async (pair) => {
        const value = await measurePair(pair)
        return value === undefined ? [0, 0] : [value, 1]
      }),
    ),
  score: ({ 0: total = 0, 1: pairs = 0 }) => (pairs > 0 ? total / pairs : undefined),
})

/** Lifts a function of one pair to a metric. */
export function segmentMetric(
  columns: Columns,
  measurePair: (pair: Pair, note: (finding: Omit<Finding, 'pair'>) => void) => Row,
): Metric {
  return {
    ...columns,
    unit: 'segment',
    measure: (pairs, note) =>
      pairs.map((pair, index) => measurePair(pair, (finding) => note?.({ pair: index, ...finding }))),
  }
}
