import { en } from '../languages/en.ts'
import { inAnyLanguage } from '../languages/index.ts'
import type { Span } from '../model/document.ts'

/** A word as it is compared across texts; its span counts from the start of the quotation. */
export interface Token extends Span {
  readonly text: string
  /** Lower case, no accents, no possessive. */
  readonly plain: string
  /** Lower case, no accents, no possessive, British and American spellings brought together. */
  readonly norm: string
  /** Carries grammar rather than sense. */
  readonly isFunction: boolean
  readonly negates: boolean
  /** Joins the items of a list: `and`, `or`. */
  readonly joins: boolean
  /** What stands between the word before and this one. */
  readonly gap: string
}

// A quotation's language is not asked for: the words of all of them are known at once.
const functionWords = inAnyLanguage((language) => language.functionWords)
const negators = inAnyLanguage((language) => language.negators)
const joiners = new Set(['&', ...inAnyLanguage(({ and = [], or = [] }) => [...and, ...or])])

// Han, kana and Thai write no spaces: each character is a word.
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}])+(?:['’](?!(?:ll|re|ve|m)(?!\p{L}))\p{L}+)*|&/gu

const spelling: readonly (readonly [RegExp, string])[] = [
  [/isation/, 'ization'],
  [/is(e|es|ed|er|ing)$/, 'iz$1'],
  [/ys(e|es|ed|ing)$/, 'yz$1'],
  [/(?<=..)our(?!$|s$|ed$)/, 'or'],
  [/(?<=...)our(s|ed)?$/, 'or$1'],
  [/(?<=..)tre(s?)$/, 'ter$1'],
  [/(?<=...)ogue(s?)$/, 'og$1'],
  [/ll(ed|ing|er)$/, 'l$1'],
  [/ence$/, 'ense'],
]

/** Other ways to write a word: "two" and "2", "Sept." and "September". */
const written: ReadonlyMap<string, string> = new Map([
  ...Object.entries(en.numbers)
    .filter(([, value]) => value <= 12)
    .map(([name, value]) => [name, String(value)] as const),
  ...Object.entries(en.plainShortMonths),
])

/** "we'll" is read as two words. */
const clitics: ReadonlyMap<string, string> = new Map(Object.entries(en.clitics))

const plainOf = (text: string): string => {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[’']s$/, '')
  return written.get(plain) ?? plain
}

const normalise = (plain: string): string =>
  plain.length < 5 ? plain : spelling.reduce((norm, [from, to]) => norm.replace(from, to), plain)

/** What is known of a word wherever it stands. */
type Word = Omit<Token, keyof Span | 'text' | 'gap'>

/** Words of a text come again, in it and in its other variants. */
const wordsKept = 8192
const known = new Map<string, Word>()

function wordOf(text: string): Word {
  const found = known.get(text)
  if (found !== undefined) return found
  if (known.size === wordsKept) known.clear()
  const lower = text.toLowerCase()
  const plain = plainOf(text)
  const negates = negators.has(lower) || /n['’]t$/.test(lower)
  const read = {
    plain,
    norm: normalise(plain),
    isFunction: functionWords.has(lower) || negates || text === '&',
    negates,
    joins: joiners.has(lower),
  }
  known.set(text, read)
  return read
}

// Longer quotations are compared by their start: the alignment is quadratic in words.
const maxTokens = 1000

export function tokensOf(text: string, most = maxTokens): readonly Token[] {
  const tokens: Token[] = []
  let last = 0
  for (const { 0: match, index } of text.matchAll(word)) {
    if (tokens.length === most) break
    const gap = text.slice(last, index)
    const clitic = gap === "'" || gap === '’' ? clitics.get(match.toLowerCase()) : undefined
    const { plain, norm, isFunction, negates, joins } = wordOf(clitic ?? match)
    tokens.push({
      start: index,
      end: index + match.length,
      text: match,
      plain,
      norm,
      isFunction,
      negates,
      joins,
      gap: clitic === undefined ? gap : ' ',
    })
    last = index + match.length
  }
  return tokens
}
