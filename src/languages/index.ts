import { ar } from './ar.ts'
import { cs } from './cs.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fi } from './fi.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import type { Language } from './language.ts'
import { lt } from './lt.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { primaryLanguage } from './primary-language.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { sv } from './sv.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { zh } from './zh.ts'

/** Every language of whose words something is known. */
export const languages: readonly Language[] = [
  ar,
  cs,
  da,
  de,
  en,
  es,
  fi,
  fr,
  it,
  ja,
  ko,
  lt,
  nl,
  pl,
  pt,
  ru,
  sv,
  tr,
  uk,
  zh,
]

const byTag = new Map(languages.map((language) => [language.tag, language]))

/** What is known of a language: nothing, where it has no file here. */
export const languageOf = (tag: string): Language => {
  const primary = primaryLanguage(tag)
  return byTag.get(primary) ?? { tag: primary }
}

/** The words that any language has in a list, for texts whose language is not known or not only one. */
export const inAnyLanguage = (listOf: (language: Language) => readonly string[] | undefined): ReadonlySet<string> =>
  new Set(languages.flatMap((language) => listOf(language) ?? []))
