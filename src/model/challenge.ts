import type { OperatorCategory } from './operator.ts'

/** What was changed: a copy of the reference, or somebody's translation of it. */
export type Base = 'reference' | 'translation'

/** 95 %, of segments drawn with replacement. */
export interface ShareInterval {
  readonly low: number
  readonly high: number
}

/** A share from 0 to 1 with its interval; null where nothing was measured. */
export interface Share {
  readonly share: number
  readonly interval: ShareInterval | null
}

/** What a metric made of the changes of one operator: each against the same text unchanged. */
export interface OperatorScore {
  readonly name: string
  readonly category: OperatorCategory
  readonly harmful: boolean
  readonly base: Base
  /** Changes it gave both texts a score for. */
  readonly n: number
  /** Scores that became worse, by however little, at the mildest grade; */
  readonly detected: number
  /** that stayed; */
  readonly ties: number
  /** and that became better. */
  readonly better: number
  /** Scores that fell by more than the metric's threshold on this base. */
  readonly caught: number | null
  readonly rate: Share | null
  /** Of pairs of neighbouring grades, those where the graver change has the worse score; null of operators without grades. */
  readonly monotone: { readonly pairs: number; readonly ordered: number } | null
}

/** A metric over all changes of a base. */
export interface BaseScore {
  readonly base: Base
  /** Share of harmful changes that made the score worse. */
  readonly detected: Share | null
  /** Share of harmless changes that did. */
  readonly falseAlarms: Share | null
  /** The smallest fall that at most one harmless change in twenty passes; */
  readonly threshold: number | null
  /** the share of harmful ones that do. */
  readonly caught: Share | null
  /** How often a harmful change costs more than a harmless one: .5 is chance. */
  readonly auc: Share | null
}

/** What a metric says of a text that it should know the worth of, against the translation. */
export interface BiasScore {
  /** `empty`, `source`, `reference`, `padded`, `halved`, `human`. */
  readonly name: string
  readonly n: number
  readonly worse: number
  readonly ties: number
  readonly better: number
}

export interface ChallengedMetric {
  readonly name: string
  readonly higherIsBetter: boolean
  readonly signature: string
  /** Why it has no numbers. */
  readonly failure: string | null
  readonly operators: readonly OperatorScore[]
  readonly bases: readonly BaseScore[]
  readonly biases: readonly BiasScore[]
  /** Spearman's correlation of a translation's score (better is higher) with its length over its reference's; null where not measured. */
  readonly length: number | null
  /** Those of `translation`, where there is one, else of `reference`. */
  readonly falseAlarms: number | null
  readonly auc: number | null
}

/** An operator, what it found to change, and what that looks like. */
export interface PlantedOperator {
  readonly name: string
  readonly category: OperatorCategory
  readonly harmful: boolean
  readonly summary: string | null
  readonly unit: 'segment' | 'document'
  readonly grades: number
  /** Changes by base. */
  readonly planted: Readonly<Record<Base, number>>
  readonly examples: readonly { readonly base: Base; readonly before: string; readonly after: string }[]
}

/** Metrics held to planted changes, as plain values. */
export interface Challenge {
  readonly corpus: string
  readonly title: string
  readonly language: string
  readonly seed: number
  /** Changes an operator at most. */
  readonly changes: number
  /** Segments that could be changed, by base. */
  readonly segments: Readonly<Record<Base, number>>
  readonly operators: readonly PlantedOperator[]
  /** Operators that need words this language has none of here. */
  readonly notInThisLanguage: readonly string[]
  readonly metrics: readonly ChallengedMetric[]
}
