/** Categories of DEMETR (Karpinska et al. 2022): what a change is to a reader. */
export const operatorCategories = ['accuracy', 'fluency', 'mixed', 'typography', 'baseline'] as const

export type OperatorCategory = (typeof operatorCategories)[number]

/** What an operator is told beside the text it is to change. */
export interface OperatorContext {
  /** BCP 47 of the texts. */
  readonly language: string
  /** From 1, the mildest, to the operator's `grades`. */
  readonly grade: number
  /** What the text is a translation's reference of; the text itself where that is changed. */
  readonly reference: string
  /** What was translated, where it is known. */
  readonly source?: string
  /** Other segments of the corpus, drawn by lot: where names and sentences come from that are not of here. */
  readonly others: readonly string[]
}

/** A change that is planted into texts to see which metric sees it. A value; its draws come from `random` alone. */
export interface Operator {
  /** `number`: no white space, `,` or `|`. */
  readonly name: string
  readonly category: OperatorCategory
  /** Whether a reader is told something else, or worse. */
  readonly harmful: boolean
  /** What it does, as a clause. */
  readonly summary?: string
  /** What `apply` is given: a passage (default), or the whole text of a document. */
  readonly unit?: 'segment' | 'document'
  /** How many grades of severity it knows; absent: one. With one `random` a graver change is the same change, carried further. */
  readonly grades?: number
  /** The changed text; undefined where there is no place for the change. `random(n)` is 0 … n-1. */
  apply(
    text: string,
    random: (below: number) => number,
    context: OperatorContext,
  ): string | undefined | Promise<string | undefined>
  /** Whether the change did what the operator says. Absent: any change does. */
  proves?(before: string, after: string, context: OperatorContext): boolean | Promise<boolean>
}
