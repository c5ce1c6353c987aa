import { UserError } from '../model/user-error.ts'
import { otherLanguage } from '../text/telling-language.ts'

/** Of texts whose language nobody named. */
export const assumedLanguage = 'en'

/** Metrics that read a text by the words of its language. */
export const readByLanguage: readonly string[] = ['coverage', 'entities', 'polarity', 'quotes']

const nameOf = (tag: string): string => new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag

/**
 * What English rules find in a German text is nothing that anybody wants to read.
 *
 * @throws UserError for a text that is clearly in another language than the one assumed
 */
export function checkAssumedLanguage(path: string, text: string): void {
  const other = otherLanguage(text, assumedLanguage)
  if (other === undefined) return
  throw new UserError(
    `${path}: reads like ${nameOf(other)}, and texts are taken for ${nameOf(assumedLanguage)} unless --language says otherwise, expected --language ${other} (or --language ${assumedLanguage}, if it is that)`,
  )
}
