// In order of harm. Without a lexicon a paraphrase is told from a distortion only by how many content words changed and
// by what is plain in the words: a negation, a number, an item of a list.
const grades = ['verbatim', 'minor', 'paraphrase', 'truncated', 'distorted'] as const
export type Grade = (typeof grades)[number]

/**
 * Set by hand; `bench/sensitivity.ts --only wordingGrades` prints what a
 * fifth changes.
 */
export const wordingGrades = {
  /** Changed content words as a share of those kept or changed: up to here it is a minor change, */
  minorUpTo: 0.3,
  /** and up to here a paraphrase; beyond it the quotation is distorted. */
  paraphraseUpTo: 0.6,
  /** The fidelity (0 to 1) of a distorted quotation at most. */
  distortedAtMost: 0.7,
  /** Content words dropped in a row; fewer are a change of wording, more are a cut. */
  cutFrom: 3,
  /** The weight of a function word, where a content word weighs 1. */
  functionWord: 0.25,
  /** Share of the fidelity that is lost as coverage goes to 0. */
  coverageShare: 0.25,
} as const
