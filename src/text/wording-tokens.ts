import type { Span } from '../model/document.ts'
import { remembering } from './remembering.ts'

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

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const functionWords = set(`
  a an the this that these those i we you he she it they me us him her them my our your his its their and or but nor so as at by
  for from in into of off on onto out over to toward towards up upon with within about after before between through during
  under until than then there here is am are was were be been being has have had having do does did will would shall should
  can could may might must who whom which what when where while if because also very too just together some any such own
  der die das den dem des ein eine einen einem einer und oder aber in im an am auf aus bei mit nach von vom zu zum zur für ist
  sind war waren wird werden hat haben ich wir sie er es ihr uns dass als auch
  le la les un une des du de et ou mais à au aux en dans sur pour par avec est sont été être a ont nous vous il elle ils elles
  que qui ce cette ces se sa son ses
  el los las una unos unas del al y o pero en por para con es son fue ser ha han nosotros su sus se lo que
  и или но в во на с со к ко по из от до за о об для у мы вы он она они это что как бы же`)
const ambiguous = set('just')
const negators =
  set(`no not never none nobody nothing neither nor without cannot nicht kein keine keinen keinem keiner nie niemals
  ohne pas jamais sans aucun aucune ningún ninguna nunca jamás sin не нет ни никогда без`)
const joiners = set('and or und oder et ou y e o и или &')

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
  ...'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((name, value) => [name, String(value)] as const),
  ...'jan-uary feb-ruary aug-ust sept-ember oct-ober nov-ember dec-ember'
    .split(' ')
    .map((month) => [month.split('-')[0] ?? '', month.replace('-', '')] as const),
])

/** What is left of an English verb behind an apostrophe: "we'll" is read as two words. */
const clitics: ReadonlyMap<string, string> = new Map([
  ['ll', 'will'],
  ['re', 'are'],
  ['ve', 'have'],
  ['m', 'am'],
])

/** Words of a text come again, in it and in its other variants. */
const wordsKept = 4096

const plainOf = remembering((text: string): string => {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[’']s$/, '')
  return written.get(plain) ?? plain
}, wordsKept)

const normalise = remembering(
  (plain: string): string =>
    plain.length < 5 ? plain : spelling.reduce((norm, [from, to]) => norm.replace(from, to), plain),
  wordsKept,
)

// Longer quotations are compared by their start: the alignment is quadratic in words.
const maxTokens = 1000

export function tokensOf(text: string, most = maxTokens): readonly Token[] {
  const tokens: Token[] = []
  let last = 0
  for (const { 0: match, index } of text.matchAll(word)) {
    if (tokens.length === most) break
    const gap = text.slice(last, index)
    const clitic = gap === "'" || gap === '’' ? clitics.get(match.toLowerCase()) : undefined
    const lower = clitic ?? match.toLowerCase()
    const plain = clitic ?? plainOf(match)
    const negates = negators.has(lower) || /n['’]t$/.test(lower)
    tokens.push({
      start: index,
      end: index + match.length,
      text: match,
      plain,
      norm: normalise(plain),
      isFunction: (functionWords.has(lower) && !ambiguous.has(lower)) || negates || match === '&',
      negates,
      joins: joiners.has(lower),
      gap: clitic === undefined ? gap : ' ',
    })
    last = index + match.length
  }
  return tokens
}
