import { languageOf } from '../../languages/index.ts'
import type { Span } from '../../model/document.ts'
import { findEastAsianNumbers } from '../../text/east-asian.ts'
import { narrow } from '../../text/narrow.ts'
import type { Amount } from './amount.ts'
import { codeSpans } from './code-spans.ts'
import { asCode } from './codes.ts'
import { findFractions } from './fractions.ts'
import { localWords } from './local-words.ts'
import type { NumberMention } from './number-mention.ts'
import { findNumberWords } from './number-words.ts'
import { findNumerals } from './numerals.ts'
import { isOtherWord } from './other-words.ts'
import { findScores } from './scores.ts'
import { shareUnits } from './share-units.ts'
import { findSpelled } from './spelled.ts'
import { withUnit } from './with-unit.ts'

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/**
 * Numbers, quantities, money, percentages and ordinals in order, values normalised: `€80m` is 80 000 000 EUR, `two
 * dozen` 24, `76-kilometre` 76 km. `taken` are spans already read as something else (dates, times). Numbers in words are
 * English, Chinese and Japanese; of other languages digits by their own separators, with their scales, currencies and units.
 */
export function findNumbers(text: string, language = 'en', taken: readonly Span[] = []): readonly NumberMention[] {
  const isEnglish = /^en\b/.test(language)
  const plain = narrow(text)
  const blocked = [...codeSpans(plain), ...taken]
  const words: readonly Amount[] = isEnglish
    ? findNumberWords(plain)
    : [...eastAsian(plain, language), ...findSpelled(plain, language)]
  const digits = [...findScores(plain), ...findFractions(plain), ...findNumerals(plain, language, taken)]
  const amounts = [...words, ...digits]
    .filter(
      (amount) =>
        !blocked.some((span) => overlaps(span, amount)) && (amount.digits === true || !isOtherWord(plain, amount)),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const found: NumberMention[] = []
  for (const amount of amounts) {
    if (amount.start < (found.at(-1)?.end ?? 0)) continue
    found.push(asCode(plain, withUnit(plain, amount, isEnglish ? undefined : localWords(language))))
  }
  return shareUnits(plain, found)
}

/** Whether numbers in words are read. */
export const readsNumberWords = (language: string): boolean =>
  /^(?:en|ja|zh)\b/.test(language) || languageOf(language).numerals !== undefined

const eastAsian = (text: string, language: string): readonly Amount[] =>
  /^(?:ja|zh)\b/.test(language)
    ? findEastAsianNumbers(text).map((found) => ({ ...found, ordinal: false, digits: true }))
    : []
