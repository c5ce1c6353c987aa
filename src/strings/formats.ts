import { behindComments } from './behind-comments.ts'
import type { StringsReader } from './found-strings.ts'
import { rootName } from './root-name.ts'

/** A format: what it is called on the command line, what its files look like, and who reads them. */
export interface StringFormat {
  readonly name: string
  /** Whether a text can be of it, by its beginning: without a BOM and white space, so many characters as `recognised` looks at. */
  isOne(head: string): boolean
  /** The names its files have; they decide between formats that look alike. */
  readonly names: RegExp
  reader(): Promise<StringsReader>
}

const isJson = (head: string): boolean => /^[[{]/.test(behindComments(head))
const json = async (): Promise<StringsReader> => (await import('./json.ts')).readJson
const isRoot =
  (name: string) =>
  (head: string): boolean =>
    rootName(head) === name

/** In the order in which they are asked. */
export const stringFormats: readonly StringFormat[] = [
  { name: 'json', isOne: isJson, names: /\.jsonc?$/i, reader: json },
  { name: 'i18next', isOne: () => false, names: /^$/, reader: json },
  { name: 'formatjs', isOne: () => false, names: /^$/, reader: json },
  { name: 'chrome', isOne: () => false, names: /^$/, reader: json },
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
]
