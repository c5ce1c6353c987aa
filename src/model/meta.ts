/** One task: on which data, at which level and by which statistic metrics are held to people. */
export interface MetaTask {
  /** `en-de`; several with a comma between them where their systems are counted together. */
  readonly pair: string
  readonly domain?: string
  readonly level: 'sys' | 'seg'
  /** `pce`, `acc-t`, `pearson` … */
  readonly statistic: string
  /** What is held together: all scores, those of a system, those of a segment. */
  readonly by: 'none' | 'sys' | 'item'
  /** In the average over tasks, beside the other tasks'. */
  readonly weight: number
  readonly systems: number
  /** None where scores of whole systems are compared. */
  readonly segments?: number
  /** The best first. */
  readonly scores: readonly MetaScore[]
}

/** How well a metric agrees with people. */
export interface MetaScore {
  readonly metric: string
  readonly value: number
  /** Its cluster, from 1: no metric of a rank beats another of it for sure. Absent where nothing was tested. */
  readonly rank?: number
  /** 95 %, of documents drawn with replacement. */
  readonly interval?: { readonly low: number; readonly high: number }
  /** How many of the segments it scored, where not all that people did. */
  readonly scored?: number
  /** Draws of pce that rounding, or the order of systems, counts one way or the other. */
  readonly nearTies?: number
}

/** Metrics held to people: every task, and the average over all. */
export interface MetaResult {
  readonly tasks: readonly MetaTask[]
  /** From 0 to 1, the best first: of metrics that did all tasks. Correlations, from -1 to 1, are brought to 0 to 1 before. */
  readonly average: readonly Omit<MetaScore, 'interval' | 'scored' | 'nearTies'>[]
  /** What metrics are beside what they score. */
  readonly marks: ReadonlyMap<string, MetaMark>
  /** Where several people scored: how far they agree. */
  readonly raters?: RaterAgreement
  /** Of the test between metrics and the bootstrap over documents; 0: none. */
  readonly permutations: number
  readonly resamples: number
  readonly seed: number
}

/** How far people agree, on what they scored both. */
interface RaterAgreement {
  readonly names: readonly string[]
  /** Krippendorff's alpha: 1 is agreement, 0 chance; null where it cannot be said. */
  readonly alpha: { readonly interval: number | null; readonly ordinal: number | null }
  readonly pairs: readonly {
    readonly first: string
    readonly second: string
    readonly units: number
    /** Shares of units with equal scores, and of pairs of units in the same order. */
    readonly equal: number | null
    readonly sameOrder: number | null
  }[]
}

export interface MetaMark {
  /** It reads no reference. */
  readonly isFree: boolean
  readonly role: 'entry' | 'baseline' | 'contrastive'
}
