import { behindComments } from './behind-comments.ts'
import type { StringsReader } from './found-strings.ts'
import { rootName } from './root-name.ts'
import { delimiterOf } from './table.ts'

/** A format: what it is called on the command line, what its files look like, and who reads them. */
export interface StringFormat {
  readonly name: string
  /** Whether a text can be of it, by its beginning: without a BOM and white space, so many characters as `recognised` looks at. */
  isOne(head: string): boolean
  /** The names its files have; they decide between formats that look alike. */
  readonly names: RegExp
  reader(): Promise<StringsReader>
}

const isJson = (head: string): boolean => /^(?:\{|\[\s*[[{"\]\d])/.test(behindComments(head))
const json = async (): Promise<StringsReader> => (await import('./json.ts')).readJson
const isRoot =
  (name: string) =>
  (head: string): boolean =>
    rootName(head) === name

const table = async (): Promise<StringsReader> => (await import('./table.ts')).readTable
const isTable = (head: string): boolean => delimiterOf(head) !== undefined

/** Lines that are looked at; prose has one without a key among them. */
const linesSeen = 50

/** Whether the lines that are not indented, no comments and no continuations have a key each. */
function areKeys(head: string, key: RegExp): boolean {
  const lines = head.split(/\r?\n/, linesSeen)
  const own = lines.filter((line, i) => /^[^\s#!]/.test(line) && !lines[i - 1]?.endsWith('\\'))
  return own.length > 0 && own.every((line) => key.test(line))
}

/** In the order in which they are asked. */
export const stringFormats: readonly StringFormat[] = [
  { name: 'json', isOne: isJson, names: /\.jsonc?$/i, reader: json },
  { name: 'i18next', isOne: () => false, names: /^$/, reader: json },
  { name: 'formatjs', isOne: () => false, names: /^$/, reader: json },
  { name: 'chrome', isOne: () => false, names: /^$/, reader: json },
  { name: 'banana', isOne: () => false, names: /^$/, reader: json },
  { name: 'arb', isOne: isJson, names: /\.arb$/i, reader: json },
  { name: 'xcstrings', isOne: isJson, names: /\.xcstrings$/i, reader: json },
  {
    name: 'po',
    isOne: (head) => /^msgid[ \t]+"/m.test(head),
    names: /\.pot?$/i,
    reader: async () => (await import('./po.ts')).readPo,
  },
  {
    name: 'xliff',
    isOne: isRoot('xliff'),
    names: /\.(?:xlf|xliff|mxliff|sdlxliff|mqxliff)$/i,
    reader: async () => (await import('./xliff.ts')).readXliff,
  },
  {
    name: 'android',
    isOne: isRoot('resources'),
    names: /strings[^/]*\.xml$/i,
    reader: async () => (await import('./android.ts')).readAndroid,
  },
  {
    name: 'stringsdict',
    isOne: isRoot('plist'),
    names: /\.stringsdict$/i,
    reader: async () => (await import('./plist.ts')).readPlist,
  },
  {
    name: 'tmx',
    isOne: isRoot('tmx'),
    names: /\.tmx$/i,
    reader: async () => (await import('./tmx.ts')).readTmx,
  },
  {
    name: 'strings',
    isOne: (head) => /^(?:"(?:[^"\\]|\\[\s\S])*"|[\w.-]+)\s*=\s*"/.test(behindComments(head)),
    names: /\.strings$/i,
    reader: async () => (await import('./apple-strings.ts')).readAppleStrings,
  },
  {
    name: 'vtt',
    isOne: (head) => /^WEBVTT(?:\s|$)/.test(head),
    names: /\.vtt$/i,
    reader: async () => (await import('./subtitles.ts')).readSubtitles,
  },
  {
    name: 'srt',
    isOne: (head) => /^(?:\d+\s*\n)?\d{1,2}:\d\d:\d\d[,.]\d{3}\s*-->/.test(head),
    names: /\.srt$/i,
    reader: async () => (await import('./subtitles.ts')).readSubtitles,
  },
  {
    name: 'docx',
    isOne: isRoot('document'),
    names: /\.docx$/i,
    reader: async () => (await import('./docx.ts')).readDocx,
  },
  {
    name: 'wmt',
    isOne: isRoot('dataset'),
    names: /^$/,
    reader: async () => (await import('./wmt-xml.ts')).readWmtXml,
  },
  {
    name: 'sgm',
    isOne: (head) => ['srcset', 'refset', 'tstset', 'mteval'].includes(rootName(head)?.toLowerCase() ?? ''),
    names: /\.sgml?$/i,
    reader: async () => (await import('./sgm.ts')).readSgm,
  },
  {
    name: 'html',
    isOne: (head) => rootName(head)?.toLowerCase() === 'html',
    names: /\.x?html?$/i,
    reader: async () => (await import('./html.ts')).readHtml,
  },
  { name: 'csv', isOne: (head) => isTable(head), names: /\.csv$/i, reader: table },
  { name: 'tsv', isOne: (head) => isTable(head), names: /\.tsv$|\.tab$/i, reader: table },
  {
    name: 'yaml',
    isOne: (head) => areKeys(head, /^(?:---|-|(?:"[^"]*"|'[^']*'|[^\s#:"'=]+)\s*:)(?:\s|$)/),
    names: /\.ya?ml$/i,
    reader: async () => (await import('./yaml.ts')).readYaml,
  },
  {
    name: 'properties',
    isOne: (head) => areKeys(head, /^[^\s=:#!]+[ \t]*[=:]/),
    names: /\.properties$/i,
    reader: async () => (await import('./properties.ts')).readProperties,
  },
  // Prose with marks is prose: only the name says that it is Markdown
  {
    name: 'markdown',
    isOne: () => false,
    names: /\.(?:md|mdx|markdown)$/i,
    reader: async () => (await import('./markdown.ts')).readMarkdown,
  },
]
