import type { Adjustment } from './adjustments.ts'
import type { Severity } from './metric.ts'

/** An interval that holds `level` of the resamples. */
interface Between {
  readonly low: number
  readonly high: number
  readonly level: number
}

/** A metric's scores of two systems' texts, on the blocks of the reference that both could be scored on. */
export interface ComparedMetric {
  readonly metric: string
  /** A's system, and B's that it is held to. */
  readonly system: string
  readonly with: string
  readonly higherIsBetter: boolean
  readonly a: number | undefined
  readonly b: number | undefined
  /** B less A. */
  readonly difference: number | undefined
  readonly ci: Between | undefined
  /** Two-sided; undefined where nothing was tested. */
  readonly p: number | undefined
  /** p adjusted for the systems that the metric was compared on, where that was asked for. */
  readonly adjusted: number | undefined
  /** The smallest true difference that so many units would show at the 5 % level four times in five. */
  readonly detectable: number | undefined
  /** The difference in standard deviations of what one unit adds. */
  readonly effect: { readonly size: number; readonly low: number; readonly high: number } | undefined
  /** Blocks that were resampled. */
  readonly units: number
  /** False where the two numbers do not mean the same. */
  readonly comparable: boolean
  /** What keeps it from being compared, or from being tested. */
  readonly why: string | undefined
}

/** A finding of one of the results, with its place. */
export interface ComparedFinding {
  readonly metric: string
  readonly statistic: string
  /** Whose text it is in. */
  readonly system: string
  readonly document: string
  readonly message: string
  readonly severity: Severity
  readonly category: string
  readonly fingerprint: string | undefined
  readonly about: string | undefined
  readonly place:
    | { readonly side: 'reference' | 'hypothesis'; readonly start: number; readonly end: number }
    | undefined
  /** The file that the place is in; line and column from 1, absent where the result knows no lines. */
  readonly file: string | undefined
  readonly line: number | undefined
  readonly column: number | undefined
}

export interface ComparedFindings {
  /** Of B, not of A; the gravest first. */
  readonly new: readonly ComparedFinding[]
  /** Of A, not of B. */
  readonly gone: readonly ComparedFinding[]
  /** How many both have. */
  readonly same: number
}

/** What both texts say for one block of the reference. */
export interface Readings {
  readonly reference: string
  readonly a: string
  readonly b: string
}

/** A block of the reference, with what metrics say of both texts there. */
export interface ComparedPassage {
  readonly system: string
  readonly with: string
  readonly document: string
  /** Indices into the passages of the reference, from 0. */
  readonly passages: readonly number[]
  /** Its shares of all that changed, summed over the metrics: below 0 where B is worse. */
  readonly weight: number
  /** Of the metrics that say something else of B than of A. */
  readonly scores: readonly {
    readonly metric: string
    readonly a: number | undefined
    readonly b: number | undefined
  }[]
  /** Absent where the texts may not be passed on. */
  readonly texts?: Readings
}

/** Words in a row that one text shares with the reference more often than the other. */
export interface ComparedNgram {
  readonly words: readonly string[]
  /** How often each text has them where the reference does, none more often than it. */
  readonly a: number
  readonly b: number
  /** (b + 1) / (a + b + 2): above one half where B has them more often. */
  readonly score: number
  readonly ci: Between | undefined
  /** Blocks in which A has them more often, and B. */
  readonly blocks: readonly [a: number, b: number]
  /** Of the sign test over these blocks; undefined where they are too few ever to tell. */
  readonly p: number | undefined
  readonly adjusted: number | undefined
}

/** A block of the reference, by how many of its words each text has: F1, 0 to 1. */
export interface ComparedSentence {
  readonly document: string
  readonly passages: readonly number[]
  readonly a: number | undefined
  readonly b: number | undefined
  readonly texts: Readings
}

/** One bucket of passages or of words: F1 of the words that match, 0 to 1. */
export interface ComparedBucket {
  readonly bucket: string
  /** Words of the reference in it, and blocks that hold any. */
  readonly words: number
  readonly units: number
  readonly a: number | undefined
  readonly b: number | undefined
  /** B less A. */
  readonly difference: number | undefined
  readonly ci: Between | undefined
  readonly p: number | undefined
  /** By Holm, within the buckets of one kind. */
  readonly adjusted: number | undefined
}

/** What the words of two texts differ in. */
export interface ComparedWords {
  readonly system: string
  readonly with: string
  /** How the texts were cut into words. */
  readonly tokenizer: string
  /** How many n-grams could be tested. */
  readonly tested: number
  /** That A has more often, and B, those that are most one-sided first. */
  readonly ngrams: { readonly a: readonly ComparedNgram[]; readonly b: readonly ComparedNgram[] }
  /** Where A has more of the reference's words, and B, the largest difference first. */
  readonly sentences: { readonly a: readonly ComparedSentence[]; readonly b: readonly ComparedSentence[] }
  readonly buckets: readonly {
    readonly name: string
    readonly of: 'passages' | 'words'
    readonly rows: readonly ComparedBucket[]
  }[]
}

/** One of the two results. */
interface ComparedSide {
  /** As it was named. */
  readonly path: string
  readonly name: string
  readonly version: string
}

export interface Comparison {
  readonly a: ComparedSide
  readonly b: ComparedSide
  /** Which of A's systems was held to which of B's. */
  readonly systems: readonly { readonly system: string; readonly with: string }[]
  /** How many documents were compared, and which were not. */
  readonly documents: {
    readonly common: number
    readonly leftOut: readonly { readonly document: string; readonly why: string }[]
  }
  readonly test: {
    readonly kind: 'paired-bs' | 'paired-ar'
    readonly resamples: number
    readonly seed: number
    readonly adjust: Adjustment | undefined
  }
  readonly metrics: readonly ComparedMetric[]
  /** Undefined where one of the results has no fingerprints. */
  readonly findings: ComparedFindings | undefined
  /** Blocks on which B is worse, the worst first, and those on which it is better. */
  readonly passages: {
    readonly worse: readonly ComparedPassage[]
    readonly better: readonly ComparedPassage[]
    /** How many there are of each. */
    readonly counts: { readonly worse: number; readonly better: number }
  }
  /** Of two texts whose words are there. */
  readonly words: ComparedWords | undefined
  /** What a reader must know beside the numbers, a sentence each. */
  readonly notes: readonly string[]
}
