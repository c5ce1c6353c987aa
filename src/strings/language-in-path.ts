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
 * `zh-Hans.lproj/Main.strings`, `po/sr@latin.po`, `German.lproj`. The file's own name counts before its folders'.
 */
export function languageNamedIn(path: string): NamedLanguage | undefined {
  let end = path.length
  for (const part of path.split(/[/\\]/).toReversed()) {
    const first = end - part.length
    const name = part.replace(/\.(?:lproj|[a-z]{2,11})$/i, '')
    const named = part.toLowerCase().endsWith('.lproj') ? tagsByName().get(name) : undefined
    if (named !== undefined) return { tag: named, start: first, end: first + name.length }
    for (const at of [0, ...[...name.matchAll(/[._-]/g)].map(({ index }) => index + 1)]) {
      const tag = tagOf(name.slice(at))
      if (tag !== undefined) return { tag, start: first + at, end: first + name.length }
    }
    end = first - 1
  }
  return undefined
}

/** Its tag alone. */
export const languageInPath = (path: string): string | undefined => languageNamedIn(path)?.tag

/** Folders of programs that are called as a language is: Logudorese, Rawa. */
const ofPrograms: ReadonlySet<string> = new Set(['src', 'lib', 'bin', 'app', 'res', 'doc', 'dev', 'tmp', 'var', 'web'])

/** What gettext calls a script behind `@`; four letters are its tag. */
const scripts: Readonly<Record<string, string>> = {
  latin: 'Latn',
  cyrillic: 'Cyrl',
  arabic: 'Arab',
  devanagari: 'Deva',
}

/** `de`, `sr-Latn`, `pt_BR`, `pt-rBR`, `b+sr+Latn`, `es-419`, `sr@latin`, `ca@valencia`; `zh-cn` where it is a usual one: `to-do` is none. */
function tagOf(name: string): string | undefined {
  const parts =
    /^(?:b\+)?([a-z]{2,3})(?:[-_+]([A-Za-z][a-z]{3}))?(?:[-_+](?:r(?=[A-Z]))?([A-Z]{2}|[a-z]{2}|\d{3}))?(?:@([A-Za-z]{4,8}))?$/.exec(
      name,
    )
  const [, language = '', script, region, modifier] = parts ?? []
  if (ofPrograms.has(language) || !isKnownLanguage(language)) return undefined
  const variant = modifier && modifierTag(modifier)
  // As it is written, `iw` too: a project may have that beside `he`, for programs that know only one
  const own = variant?.length === 4 ? variant : script
  const written = [language, own && own.charAt(0).toUpperCase() + own.slice(1), region?.toUpperCase()]
  const tag = [...written, own === variant ? undefined : variant].filter((part) => part !== undefined).join('-')
  return /[-_][a-z]{2,4}(?:@|$)/.test(name) && !isUsual(tag) ? undefined : tag
}

const scriptNames = new Intl.DisplayNames(['en'], { type: 'script', fallback: 'none' })

/** What stands behind `@`: a script, a variant (`valencia`), or something of gettext's own (`quot`). */
function modifierTag(modifier: string): string {
  const script = scripts[modifier.toLowerCase()]
  if (script !== undefined || modifier.length > 4) return script ?? modifier
  return scriptNames.of(modifier) === undefined ? `x-${modifier}` : modifier
}

/** Whether CLDR has a locale of that script or country, or it is the language's own. */
function isUsual(tag: string): boolean {
  const { language, script, region } = new Intl.Locale(tag)
  const own = new Intl.Locale(language).maximize()
  return (
    new Intl.NumberFormat(tag).resolvedOptions().locale === tag ||
    ((region === undefined || region === own.region) && (script === undefined || script === own.script))
  )
}

let byName: ReadonlyMap<string, string> | undefined

/** Languages of two letters by their English names, as folders of Apple's were called: `German.lproj`. */
function tagsByName(): ReadonlyMap<string, string> {
  if (byName !== undefined) return byName
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const tags = letters.flatMap((first) => letters.map((second) => first + second))
  byName = new Map(tags.flatMap((tag) => [[names.of(tag) ?? '', tag] as const]))
  return byName
}
