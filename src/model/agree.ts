/** Two metrics on the same items, higher being better for both. */
export interface MetricPair {
  readonly first: string
  readonly second: string
  /** Items that both scored. */
  readonly items: number
  /** From -1 to 1; `undefined` where one of them says nothing. */
  readonly pearson: number | undefined
  readonly spearman: number | undefined
  readonly kendall: number | undefined
}

export interface AgreeLevel {
  /** Items are systems, texts of a system, or passages of such a text. */
  readonly level: 'system' | 'document' | 'segment'
  readonly items: number
  readonly pairs: readonly MetricPair[]
}

/** Two systems: which metrics put the first before the second, which the second before the first. */
export interface SystemOrder {
  readonly first: string
  readonly second: string
  readonly firstBetter: readonly string[]
  readonly secondBetter: readonly string[]
  /** That give both the same, or have no score of one. */
  readonly neither: readonly string[]
}

/** A passage that two metrics see differently. */
export interface PartedPassage {
  readonly system: string
  readonly document: string
  /** From 1: the first passage of the reference in it. */
  readonly segment: number
  readonly reference: string
  readonly hypothesis: string
  readonly sides: readonly [PartedSide, PartedSide]
}

export interface PartedSide {
  readonly metric: string
  readonly score: number
  /** The share of passages that it puts below this one, from 0 to 1; half of those that tie. */
  readonly rank: number
  /** What it counted there, by statistic, zeros left out. */
  readonly counts: Readonly<Record<string, number>>
}

export interface AgreeResult {
  readonly name: string
  readonly metrics: readonly string[]
  readonly systems: readonly string[]
  readonly levels: readonly AgreeLevel[]
  readonly orders: readonly SystemOrder[]
  /** Of two metrics; absent where no two of them scored passages. */
  readonly parted?: {
    readonly between: readonly [string, string]
    readonly passages: readonly PartedPassage[]
  }
}
