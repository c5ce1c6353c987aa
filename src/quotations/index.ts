/**
 * What a text quotes: quotation marks and what they enclose, who is said to say it, and how truly one quotation gives another.
 * `findQuotations(text)` finds them, `compareWording(reference, hypothesis)` grades one against another.
 *
 * Marks of any language, which is not asked for: »…«, „…“, 「…」 and lone ones. Speakers in languages with verbs of reporting in
 * `languages/`; wording in any, with the function words of these.
 */
export { quotationsOf } from './quotation-reader.ts'
export { findQuotations, type Quotation } from './quotes.ts'
export type { Speaker } from './speaker.ts'
export type { Grade } from './wording/grades.ts'
export type { WordChange } from './wording/word-changes.ts'
export { compareWording, type Wording } from './wording/wording.ts'
