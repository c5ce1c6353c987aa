type Words = readonly string[]

/** Words that deny, as patterns, and where one of them denies nothing. Closed classes, whole. */
export interface Denial {
  readonly denying: Words
  /** Deny only behind the word given: French "ne … plus". */
  readonly secondHalves?: { readonly behind: string; readonly denying: Words }
  /** Behind a word that denies: "not only" adds and does not deny. */
  readonly notBefore?: Words
  /** Begin words that deny, doubt or restrict and are none of these: where one stands on one side alone, it may be the "no". */
  readonly also?: Words
  /** In front of it, also as the end of a longer word. */
  readonly notAfter?: Words
  /** Two that stand near each other deny once: "no vio a nadie". */
  readonly concord?: true
}
