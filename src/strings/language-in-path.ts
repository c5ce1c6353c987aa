import { isKnownLanguage } from './known-language.ts'

/** A language where a path names it, by offsets of the path. */
interface NamedLanguage {
  /** As `de`, `pt-BR`. */
  readonly tag: string
  readonly start: number
  readonly end: number
}

/**
 * The language that a path names: `locales/de.json`, `messages_de.properties`, `de/app.json`, `values-pt-rBR/strings.xml`,
 * `zh-Hans.lproj/Main.strings`. The file's own name counts before its folders'.
 */
export function languageNamedIn(path: string): NamedLanguage | undefined {
  let end = path.length
  for (const part of path.split(/[/\\]/).toReversed()) {
    const first = end - part.length
    const name = part.replace(/\.(?:lproj|[a-z]{2,11})$/i, '')
    for (const at of [0, ...[...name.matchAll(/[._-]/g)].map(({ index }) => index + 1)]) {
      const tag = name.slice(at).replace(/-r([A-Z]{2})$/, '-$1')
      if (isTag(tag)) return { tag: tag.replaceAll('_', '-'), start: first + at, end: first + name.length }
    }
    end = first - 1
  }
  return undefined
}

/** Its tag alone. */
export const languageInPath = (path: string): string | undefined => languageNamedIn(path)?.tag

/** Folders of programs that are called as a language is: Logudorese, Rawa. */
const ofPrograms: ReadonlySet<string> = new Set(['src', 'lib', 'bin', 'app', 'res', 'doc', 'dev', 'tmp', 'var', 'web'])

/** Letters as tags have them: `de`, `sr-Latn`, `pt_BR`, `es-419`. */
const isTag = (name: string): boolean =>
  /^[a-z]{2,3}(?:[-_][A-Z][a-z]{3})?(?:[-_](?:[A-Z]{2}|\d{3}))?$/.test(name) &&
  !ofPrograms.has(name) &&
  isKnownLanguage(name)
