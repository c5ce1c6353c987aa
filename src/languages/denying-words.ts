import type { Denial } from './denial.ts'

type Words = readonly string[]

/** What a language denies, doubts and turns round with. */
export interface DenyingWords {
  /** How the language denies with words. */
  readonly denial?: Denial
  /** Adverbs that deny the word they stand before. Lemmas, these and what follows. */
  readonly denyingAdverbs?: Words
  /** Deny the noun after them, and as a subject's word the verb too. */
  readonly denyingDeterminers?: Words
  /** A subject or object that is nothing. */
  readonly denyingPronouns?: Words
  /** Followed by "to" and a verb, they deny that verb: refused to sign. */
  readonly denyingBeforeTo?: Words
  /** Deny the next verb in -ing or the verb of their clause: denied taking, prevented it from flying. */
  readonly denyingBeforeVerb?: Words
  /** Deny the noun they refuse: declined comment. */
  readonly denyingObject?: Words
  /** Deny the noun after "of", "from" or directly after them: lack of money, free of charge. */
  readonly denyingBeforeNoun?: Words
  /** Little is not nothing: what follows is neither affirmed nor denied. */
  readonly nearlyNone?: Words
  /** "Not all", "not necessarily": what is denied is not what follows. */
  readonly partly?: Words
  /** Of these, what adds right behind a denial instead: "not only". */
  readonly onlyWords?: Words
  /** "No doubt", "no sooner": idioms that deny nothing. */
  readonly denyingIdioms?: Words
  /** Their denial is meant of the verb after them: "does not think it will rain". */
  readonly raising?: Words
  /** Words without which a clause says the same; never what is denied or affirmed. */
  readonly emptyLemmas?: Words
  /** Adjectives that a prefix turns round; elsewhere its letters are no prefix (inform, island). */
  readonly turnedByPrefix?: Words
  /** Every word that denies, doubts, asks or restricts, in all its forms: where two sentences have as many, neither has its "no" elsewhere. */
  readonly denials?: Words
  /** The same of two words. */
  readonly denialPhrases?: Words
  /** Before "if" and "whether" they ask: "wonders if it is not too late" denies nothing. */
  readonly asking?: Words
  /** Articles and auxiliaries: what a denial brings with it or leaves behind. */
  readonly emptyAuxiliaries?: Words
  /** Stand where a denial stood, or with one: "nobody" and "somebody", "not yet". */
  readonly affirming?: Words
  /** Say that others say so. */
  readonly hedges?: Words
  /** Forms of verbs of change, after which "to" and "by" are two figures. */
  readonly changeVerbs?: Words
  /** What is allowed, and what has to be; as `reversals`. */
  readonly modals?: Words
  /** Words that may be put for each other by a slip and say the opposite; each of those before the bar against each after it. */
  readonly reversals?: Words
  /** Words that deny each other: those before the bar answer the question of the first one yes, those after it no. */
  readonly opposites?: Words
}
