import { isLanguageTag } from '../text/language-tag.ts'

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/** Whether a name is the tag of a language that CLDR knows, as `de`, `pt-BR` or `pt_BR`; `key` is none. */
export function isKnownLanguage(name: string): boolean {
  const tag = name.trim().replaceAll('_', '-')
  return /^[a-z]{2,3}(?:-|$)/i.test(tag) && isLanguageTag(tag) && names.of(tag.split('-')[0] ?? '') !== undefined
}
