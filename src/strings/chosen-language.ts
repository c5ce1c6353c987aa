import { UserError } from '../model/user-error.ts'
import type { StringsChoice } from './found-strings.ts'
import type { LocatedText } from './located-text.ts'

const isSame = (a: string, b: string): boolean =>
  a.toLowerCase().replaceAll('_', '-') === b.toLowerCase().replaceAll('_', '-')

/** Languages named in a sentence; a memory of fifty would fill a screen. */
const mostNamed = 12

const listed = (languages: readonly string[]): string =>
  languages.length > mostNamed ? `${languages.slice(0, mostNamed).join(', ')}, …` : languages.join(', ')

/**
 * Which of the languages of a file its translations are in: the one that the user named, or the only one besides the
 * source's.
 *
 * @throws UserError where there is no such language, or several and none was named
 */
export function chosenLanguage(
  file: LocatedText,
  languages: readonly string[],
  source: string | undefined,
  choice: StringsChoice,
): string | undefined {
  const others = languages.filter((language) => source === undefined || !isSame(language, source))
  if (choice.language !== undefined) {
    const { language } = choice
    const found = languages.find((other) => isSame(other, language))
    if (found !== undefined) return found
    throw new UserError(`${file.path}: holds no language '${language}', expected one of ${listed(languages) || 'none'}`)
  }
  if (others.length > 1)
    throw new UserError(`${file.path}: holds ${listed(others)}, expected the language of the translations to be named`)
  return others[0]
}
