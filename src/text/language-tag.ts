import { UserError } from '../model/user-error.ts'
import { nearest } from './did-you-mean.ts'

/** A well-formed BCP 47 tag: `en`, `pt-BR`, `zh-Hant`. Whether anybody speaks it is not asked. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** Whether a tag is another one or a region or script of it: `pt-BR` of `pt`, in any case. */
export const isWithin = (tag: string, wider: string): boolean =>
  `${tag.toLowerCase()}-`.startsWith(`${wider.toLowerCase()}-`)

/**
 * A tag as BCP 47 writes it: `en-GB` of `EN-gb`. `what` says whose it is, for the sentence.
 *
 * @throws UserError where it is none
 */
export function languageTag(tag: string, what: string): string {
  if (!isLanguageTag(tag))
    throw new UserError(`${what} is '${tag}', expected a BCP 47 tag such as en or pt-BR${meantBy(tag)}`)
  return Intl.getCanonicalLocales(tag)[0] ?? tag
}

const named = (tag: string, inLanguage: string): string | undefined =>
  new Intl.DisplayNames([inLanguage], { type: 'language', fallback: 'none' }).of(tag)

/** A sentence about a well-formed tag of no language that CLDR has a name for, such as `deutsch` or `xx`. */
export const unknownLanguage = (tag: string): string | undefined =>
  // Loading the names takes a tenth of a small command: of the usual tag they are not asked for
  tag !== 'en' && named(tag, 'en') === undefined
    ? `nothing is known of a language '${tag}'${meantBy(tag)}; its sentences are cut by general rules, its names found by their capitals, its figures read as they stand`
    : undefined

const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(97 + i))

/** Languages of two letters by their names, in English and in their own. */
function codes(): ReadonlyMap<string, string> {
  const tags = letters.flatMap((first) => letters.map((second) => first + second))
  return new Map(
    tags.flatMap((tag) =>
      [named(tag, 'en'), named(tag, tag)].flatMap((name) => (name ? [[name.toLowerCase(), tag]] : [])),
    ),
  )
}

/** ` (did you mean 'de'?)` for `German`, `deutsch` and `Germn`, `en-GB` for `en_GB`. */
function meantBy(tag: string): string {
  const written = tag.replaceAll('_', '-')
  const known = codes()
  const [word = ''] = tag
    .trim()
    .toLowerCase()
    .split(/[-_\s]/)
  const name = nearest(word, [...known.keys()])
  const meant = isLanguageTag(written) && written !== tag ? written : name && known.get(name)
  return meant ? ` (did you mean '${meant}'?)` : ''
}
