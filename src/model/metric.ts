import type { DocumentPairs, Fact } from './fact.ts'
import type { Pair } from './pair.ts'
import type { Place } from './place.ts'

/** One count per statistic. Rows of pairs add up: a score depends on nothing but their sum. */
export type Row = ArrayLike<number>

/** All that can change the number, in order, e.g. `{name: 'length-ratio', unit: 'utf16', version: '1'}`. */
export type Signature = Readonly<Record<string, string>>

export type Severity = 'minor' | 'major' | 'critical'

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
  /** What should stand at its place, where neither text has the words: a term of a glossary. */
  readonly expected?: string
  /** The gravest it can be, if it is true; what it is told with follows how often its kind is. */
  readonly severity?: Severity
  /** The type of fact it befell: `person`, `number`, `quotation`, `clause`. */
  readonly about?: string
  /** MQM's dimension, its error type and what it befell: `accuracy/mistranslation/entity`. Default: as the metric's `meanings` say. */
  readonly category?: string
  /** What the claim rests on, a word of the metric's own: `frame`, `nearest`. Findings of one statistic, type of fact and evidence are a kind. */
  readonly evidence?: string
  /** What the hypothesis says, equal for equal readings: an entity's id, a changed word. By it variants that read alike are found. Default: the words at its place. */
  readonly reading?: string
}

/**
 * The statistic of a finding that says why a pair is not measured, such as a text too long for it. Its row is all zeros, and it
 * counts as nothing.
 */
export const unmeasured = 'unmeasured'

export type Note = (finding: Finding) => void

/** What a finding of a statistic is to a reader, where the finding does not say so itself. */
export interface Meaning {
  readonly statistic: string
  /** The types of fact for which this holds; absent: all. */
  readonly about?: readonly string[]
  readonly category: string
  /** What exports count a finding with to which the metric gives none. */
  readonly severity: Severity
}

/** What a pair may have beside its hypothesis. */
export type Need = 'reference' | 'source'

/** A metric is a value: a row of counts per pair, and a score of the sum of rows. */
export interface Metric {
  readonly name: string
  /** Names of a row's columns. */
  readonly statistics: readonly string[]
  readonly higherIsBetter: boolean
  readonly signature: Signature
  /** `document`: `measure` must see all pairs of one document and one system at once, in reference order. */
  readonly unit: 'segment' | 'document'
  /** What it counts, as a clause: `how much of the names, dates and numbers was kept`. */
  readonly summary?: string
  /** What it cannot measure a pair without. Absent: the reference; `[]`: nothing but the hypothesis. */
  readonly needs?: readonly Need[]
  /** What it makes do with where that is not there. */
  readonly instead?: readonly Need[]
  /**
   * Whether it says how much of the reference is there at all. Reports put such a metric first, since the others mean little
   * where it is low, order systems by it, and count what it finds missing as one error, whatever stood in there.
   */
  readonly completeness?: boolean
  /** Milliseconds that a pair may take at worst, where it is slow to measure: a call on the command line has as many times that. */
  readonly timePerPair?: number
  /** What its findings are to a reader; the first that fits counts. */
  readonly meanings?: readonly Meaning[]
  /** One row per pair, in order. */
  measure(pairs: readonly Pair[], note?: Note): readonly Row[] | Promise<readonly Row[]>
  /** `undefined` where there was nothing to measure; never NaN. Leaves `sum` as it was. */
  score(sum: Row): number | undefined
  /**
   * Everything it compared in one document, with what became of it: out of the matching that gave the rows, so that of a
   * statistic there are as many outcomes as the rows of a system count, or none.
   */
  facts?(document: DocumentPairs): readonly Fact[] | Promise<readonly Fact[]>
}

/** `length-ratio|unit:utf16|version:1` */
export const formatSignature = ({ name, ...rest }: Signature): string =>
  [name, ...Object.entries(rest).map(([key, value]) => `${key}:${value}`)].join('|')

type Columns = Omit<Metric, 'unit' | 'measure'>

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
