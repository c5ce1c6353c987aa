import { isKnownLanguage } from './known-language.ts'

/**
 * The language that a path names, as `de`, `pt-BR`: `locales/de.json`, `messages_de.properties`, `de/app.json`,
 * `values-pt-rBR/strings.xml`, `zh-Hans.lproj/Main.strings`. The file's own name counts before its folders'.
 */
export function languageInPath(path: string): string | undefined {
  for (const part of path.split(/[/\\]/).toReversed()) {
    const name = part.replace(/\.(?:lproj|[a-z]{2,11})$/i, '')
    const tags = [name, ...[...name.matchAll(/[._-]/g)].map(({ index }) => name.slice(index + 1))]
    const found = tags.map((tag) => tag.replace(/-r([A-Z]{2})$/, '-$1')).find((tag) => isTag(tag))
    if (found !== undefined) return found.replaceAll('_', '-')
  }
  return undefined
}

/** Letters as tags have them: `de`, `sr-Latn`, `pt_BR`, `es-419`. */
const isTag = (name: string): boolean =>
  /^[a-z]{2,3}(?:[-_][A-Z][a-z]{3})?(?:[-_](?:[A-Z]{2}|\d{3}))?$/.test(name) && isKnownLanguage(name)
