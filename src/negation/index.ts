/**
 * What a passage affirms and denies. `findPredicates(text, wink)` reads English clauses: adverbs, pronouns, verbs and prefixes
 * that deny, how far they reach, and words that are opposites. `negationCues(text, language)` finds the words of negation of
 * languages that deny with words (`denial` in `languages/`); which these are `deniesByWords` says.
 */
export type { Token } from './clauses.ts'
export { deniesByGrammar, deniesByWords, type NegationCue, negationCues } from './cues.ts'
export { findPredicates, type Predicate, type Stances, turned } from './predicates.ts'
