type Words = readonly string[]

/** In three forms, for English; other languages give the forms that stand beside quotations. */
export interface ReportingVerbs {
  /** Report words by nature. */
  readonly speech?: Words
  /** Do so with a quoted fragment beside them: praise, condemn. */
  readonly stance?: Words
  /** Base, third person, past and participle of those whose forms no ending makes. */
  readonly irregularSpeech?: Words
  readonly irregularStance?: Words
  /** Third person or past, as they stand: of languages whose verbs are not conjugated here. */
  readonly finite?: Words
}
