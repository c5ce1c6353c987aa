import type { Span } from '../../model/document.ts'

/** A value that a program fills in, as one dialect of placeholders writes it. */
export interface DialectArgument extends Span {
  /** Equal for spellings that take the same value: of `%s %d` the second is `%2$d`. */
  readonly key: string
  readonly inBranch?: true
}

interface Dialect {
  readonly pattern: RegExp
  /** `undefined` where it takes no value: `%%`, `{{`. `next` counts those without a name. */
  readonly key: (groups: Readonly<Record<string, string | undefined>>, next: () => number) => string | undefined
  /** A value may stand in each form of a plural that the text has: only whether it is there counts. */
  readonly inForms?: true
}

/** One of C's: `%-5.2lf`, `%2$s`, `%<PRIu64>`; `*` takes a value of its own. */
const printf = (conversions: string): Dialect => ({
  pattern: new RegExp(
    `%(?:(?<literal>%)|(?:(?<at>\\d+)\\$)?[-+ #0'I]{0,8}(?<width>\\*(?:\\d+\\$)?|\\d{1,9})?(?:\\.(?<precision>\\*(?:\\d+\\$)?|\\d*))?(?:(?<length>hh?|ll?|[qzjtL])?(?<type>${conversions})|<(?<type2>PRI\\w+)>))`,
    'gu',
  ),
  key: ({ literal, at, width, precision, length = '', type, type2 }, next) => {
    if (literal !== undefined) return undefined
    for (const star of [width, precision]) if (star === '*') next()
    const kind = type2 === undefined ? length + (type === 'i' ? 'd' : (type ?? '')) : `<${type2}>`
    return `%${at ?? next()}$${kind}`
  },
})

const braces: Dialect = {
  pattern: /(?<literal>\{\{|\}\})|\{(?<name>[\p{L}\d_][\p{L}\d_.[\]]*)?(?:![rsa])?(?:[:,][^{}]*)?\}/gu,
  key: ({ literal, name }, next) => (literal === undefined ? `{${name ?? next() - 1}}` : undefined),
}

const named = (pattern: RegExp, written: (name: string) => string): Dialect => ({
  pattern,
  key: ({ name }) => (name === undefined ? undefined : written(name)),
})

const c = printf('[diouxXeEfFgGaAcCsSpnm]')

const python: Dialect = {
  pattern:
    /%(?:(?<literal>%)|(?:\((?<name>[^()]*)\))?[-+ #0]{0,8}(?:(?<width>\*)|\d{1,9})?(?:\.(?:(?<precision>\*)|\d*))?[hlL]?(?<type>[diouxXeEfFgGcrsa]))/gu,
  key: ({ literal, name, width, precision, type = '' }, next) => {
    if (literal !== undefined) return undefined
    if (name !== undefined) return `%(${name})${type}`
    for (const star of [width, precision]) if (star !== undefined) next()
    return `%${next()}$${type}`
  },
}

/** By the names that gettext's flags and the formats of files have. */
const dialects: Readonly<Record<string, Dialect>> = {
  c,
  python,
  'python-brace': braces,
  csharp: braces,
  rust: braces,
  'perl-brace': named(/\{(?<name>[a-zA-Z_]\w*)\}/gu, (name) => `{${name}}`),
  perl: c,
  awk: c,
  lua: c,
  tcl: c,
  elisp: printf('[diouxXeEfFgGcsS]'),
  php: printf('[bcdeEfFgGosuxX]'),
  javascript: printf('[csbdoxXfjOi]'),
  go: printf('[vTtbcdoqxXUeEfFgGsp]'),
  objc: printf('[@diouxXeEfFgGaAcCsSpn]'),
  'java-printf': printf('(?:[bBhHsScCdoxXeEfgGaA]|[tT][a-zA-Z])'),
  'gcc-internal': printf('[diouxXeEfFgGcspmDEFTVJHvAPLqRK]'),
  java: named(/'[^']*'|\{(?<name>\d+)(?:,[^{}]*)?\}/gu, (name) => `{${name}}`),
  qt: named(/%L?(?<name>\d{1,2}|n)/gu, (name) => `%${name}`),
  'qt-plural': named(/%L?(?<name>\d{1,2}|n)/gu, (name) => `%${name}`),
  kde: named(/%(?<name>\d{1,2})/gu, (name) => `%${name}`),
  boost: named(/%(?<name>\d+)%/gu, (name) => `%${name}%`),
  sh: named(/\$(?:(?<name>[a-zA-Z_]\w*)|\{[a-zA-Z_]\w*\})/gu, (name) => `$${name}`),
  ruby: named(/%(?:%|(?<name>\{[^{}]+\}|<[^<>]+>))/gu, (name) => `%${name}`),
  i18next: {
    pattern: /\{\{-?\s*(?<name>[^{},\s]+)\s*(?:,[^{}]*)?\}\}|\$t\(\s*(?<nested>[^(),]{1,80})[^()]{0,200}\)/gu,
    key: ({ name, nested }) => (nested === undefined ? `{{${name}}}` : `$t(${nested.trim()})`),
  },
  // What chooses between forms is shown in none of them
  banana: {
    ...named(/\{\{\s*[A-Z]+\s*:\s*\$\d+\s*(?:\||(?=\}\}))|\$(?<name>\d+)/giu, (name) => `$${name}`),
    inForms: true,
  },
  chrome: named(/\$(?:\$|(?<name>\d|[\w@]+\$))/gu, (name) => `$${name.toUpperCase()}`),
}

/** All but `icu`, whose messages are parsed. */
export const dialectNames: readonly string[] = Object.keys(dialects)

export const isKnownDialect = (dialect: string | undefined): dialect is string =>
  dialect !== undefined && Object.hasOwn(dialects, dialect)

/** The values that a text takes, in order, and the spans of escapes such as `%%`, whose key is `undefined`. */
export function dialectArguments(text: string, dialect: string): readonly (Span & Partial<DialectArgument>)[] {
  const { pattern, key, inForms } = dialects[dialect] ?? c
  let count = 0
  const next = (): number => ++count
  return [...text.matchAll(pattern)].map(({ 0: written, index: start, groups = {} }) => {
    const own = key(groups, next)
    const span = { start, end: start + written.length }
    return own === undefined ? span : { ...span, key: own, ...(inForms && { inBranch: true as const }) }
  })
}
