/** From 0 to 1; `undefined` where nothing was predicted, or marked. */
export interface Figures {
  readonly precision: number | undefined
  readonly recall: number | undefined
  readonly f1: number | undefined
}

/** Findings held to marks, micro-averaged. */
export interface SpanFigures {
  readonly findings: number
  /** Those with a place in the text. */
  readonly placed: number
  readonly marks: number
  /** The share of placed findings that touch a mark, and that would by chance. */
  readonly touch: number | undefined
  readonly chance: number | undefined
  /** The share of marks that a finding touches, and that would by chance. */
  readonly found: number | undefined
  readonly foundByChance: number | undefined
  /** Character by character, half credit for a wrong severity (WMT25). */
  readonly characters: Figures
  /** Matched one to one, with credit for the share that overlaps. */
  readonly partial: Figures
}

export interface SpanInterval {
  readonly low: number
  readonly high: number
}

/** What a metric's findings, or some of them, come to. */
export interface SpanRow {
  readonly metric: string
  /** All its findings; those of a severity; of a kind: statistic and what it is about; or all, held to marks of one category. */
  readonly by: 'metric' | 'severity' | 'kind' | 'category'
  /** `major`, `changed/number`, `accuracy/mistranslation`; empty for all. */
  readonly name: string
  readonly figures: SpanFigures
  /** 95 %, of units drawn with replacement. */
  readonly intervals: Readonly<Record<'touch' | 'found' | 'characters' | 'partial', SpanInterval | undefined>>
}

export interface SpanResult {
  readonly set: string
  /** Translations of a segment that people rated, and how many they did not. */
  readonly texts: number
  readonly unrated: number
  readonly marks: number
  /** What is drawn for intervals: documents, or segments where there is one document. */
  readonly unit: 'document' | 'segment'
  readonly units: number
  readonly resamples: number
  readonly seed: number
  readonly rows: readonly SpanRow[]
}
