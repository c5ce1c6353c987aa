/**
 * What a text names and counts: names with their kinds, offices and who holds them, dates, numbers with their units, money.
 * `mentionReader(language, texts)` reads a text, `likeness(a, b)` says what two mentions are to each other.
 *
 * English: all of it. Other languages with capitals: names by their capitals, countries, dates, figures. Others: dates and
 * figures (`readingOf`); numbers in words in English, Chinese and Japanese (`readsNumberWords`).
 */
export { readsRelativeDates } from './dates/dates.ts'
export { resolveDate } from './dates/resolve-date.ts'
export { isRelativeDate, sameForm } from './dates/same-date.ts'
export type { Mention } from './entities.ts'
export { likenessKeys } from './likeness-keys.ts'
export { type MentionReader, mentionReader, readingOf } from './mention-reader.ts'
export { isCountry } from './names/countries.ts'
export { usageOf } from './names/plain-names.ts'
export { readsNumberWords } from './numbers/numbers.ts'
export { compatibleRoles } from './offices/compatible.ts'
export {
  isDate,
  isFigure,
  isNamed,
  isPartOfScore,
  isSameKind,
  likeness,
  sameEntity,
} from './same-thing.ts'
export { findDigits, findSpaced, findWritten } from './written.ts'
