import { languageOf, languages } from '../languages/index.ts'
import { readingOf, readsNumberWords, readsRelativeDates } from '../mentions/index.ts'
import { deniesByGrammar, deniesByWords } from '../negation/index.ts'
import { cutsByModel } from '../segment/sentences.ts'

/** What works in a language; `null` where nothing does. */
export interface LanguageSupport {
  readonly tag: string
  readonly name: string
  /** By a trained model, by Unicode's rules with the language's own abbreviations, or by these rules alone. */
  readonly sentences: 'model' | 'abbreviations' | 'rules'
  /** Whether the words of a page (menus, credits, links) are known besides the English ones. */
  readonly page: 'own' | 'English'
  /** Names with their kinds and offices, names by their capitals alone, or countries by CLDR's names. */
  readonly names: 'kinds and offices' | 'capitals' | 'countries' | null
  /** Numbers in words, and figures, or figures alone; each with units and currencies. */
  readonly numbers: 'words' | 'figures'
  /** Dates by the calendar, and those that are told from the day of writing. */
  readonly dates: 'relative' | 'calendar'
  /** Who says a quotation; the marks are read in any language. */
  readonly speakers: 'yes' | null
  /** By what verbs, nouns and prefixes deny too, or by words of negation alone. */
  readonly negation: 'grammar' | 'words' | null
}

/** What works in a language, as the rules themselves decide it. */
export function supportOf(tag: string): LanguageSupport {
  const { abbreviations, pageForms, reportingVerbs } = languageOf(tag)
  const reading = readingOf(tag)
  return {
    tag,
    name: new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag,
    sentences: cutsByModel(tag) ? 'model' : abbreviations === undefined ? 'rules' : 'abbreviations',
    page: pageForms === undefined ? 'English' : 'own',
    names:
      reading === 'all'
        ? 'kinds and offices'
        : reading === 'names'
          ? 'capitals'
          : reading === 'countries'
            ? 'countries'
            : null,
    numbers: readsNumberWords(tag) ? 'words' : 'figures',
    dates: readsRelativeDates(tag) ? 'relative' : 'calendar',
    speakers: reportingVerbs === undefined ? null : 'yes',
    negation: deniesByGrammar(tag) ? 'grammar' : deniesByWords(tag) ? 'words' : null,
  }
}

/** Of every language of whose words something is known. */
export const languageSupport = (): readonly LanguageSupport[] => languages.map(({ tag }) => supportOf(tag))
