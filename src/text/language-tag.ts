/** A well-formed BCP 47 tag: `en`, `pt-BR`, `zh-Hant`. Whether anybody speaks it is not asked. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
