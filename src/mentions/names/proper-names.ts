import { en } from '../../languages/en.ts'
import type { Span } from '../../model/document.ts'
import { particles } from '../../text/names.ts'
import { pinyinOf } from '../../text/wade-giles.ts'
import { isHonorific } from '../offices/roles.ts'
import { cuesOf, hasHead, headOf, isAbbreviation, lower, type NameCues } from './cues.ts'
import { beginsLongerName, type KnownName, knownName } from './gazetteer.ts'
import { isSpace, type Tagged } from './tagged.ts'

export interface ProperName extends Span {
  readonly text: string
  readonly sentence: number
  readonly cues: NameCues
  readonly known?: KnownName
  /** Lies inside a longer name: Geneva in "the Geneva Convention". */
  readonly nested: boolean
}

const isCapital = (token: Tagged | undefined): boolean => token?.isCapital ?? false

const neverNames: ReadonlySet<string> = new Set(en.neverNames)
const ministries: ReadonlySet<string> = new Set(en.ministries)
const stateMedia: ReadonlySet<string> = new Set(en.stateMedia)

interface Vocabulary {
  /** Words that the text also writes in lower case: no names where a sentence opens with them. */
  readonly common: ReadonlySet<string>
  /** Words capitalised in the middle of sentences: names on headlines too. */
  readonly names: ReadonlySet<string>
}

function vocabularyOf(tokens: readonly Tagged[]): Vocabulary {
  const common = new Set<string>()
  const names = new Set<string>()
  for (const token of tokens) {
    if (!token.isCapital) {
      if (/^\p{Ll}/u.test(token.text)) common.add(token.text)
    } else if (!token.opens && !token.titled && token.pos === 'PROPN') names.add(lower(token))
  }
  return { common, names }
}

/** Institutions that are also written in lower case: "foreign ministry", "state television". */
const institution = (first: string, second: string): boolean =>
  (second === 'ministry' && ministries.has(first)) ||
  (first === 'state' && stateMedia.has(second)) ||
  (first === 'central' && second === 'bank')

/** "I’m" and "It's" are pronouns as "I" is. */
const isNeverName = ({ lower: word }: Tagged): boolean =>
  neverNames.has(/['’]/.test(word) ? word.replace(/['’].*/, '') : word)

function isNameWord(token: Tagged | undefined, { common, names }: Vocabulary): boolean {
  if (token === undefined || !isCapital(token) || isNeverName(token) || isHonorific(token.lower)) return false
  if (isAbbreviation(token.text)) return true
  if (token.titled) return names.has(lower(token)) && !common.has(lower(token))
  if (token.opens) return names.has(lower(token)) || (token.pos === 'PROPN' && !common.has(lower(token)))
  return /^(?:PROPN|NOUN|ADJ|X)$/.test(token.pos)
}

interface Known {
  readonly known: KnownName
  /** Index after its last token. */
  readonly next: number
}

/** The longest known name that begins at a token, up to five words. */
function knownAt(text: string, tokens: readonly Tagged[], at: number): Known | undefined {
  const first = tokens[at]
  if (first === undefined || (!isCapital(first) && (first.text.length < 6 || !/^\p{Ll}/u.test(first.text))))
    return undefined
  if (tokens[at + 1]?.text === '-' && isCapital(tokens[at + 2])) {
    const known = knownName(`${first.text}-`)
    if (known !== undefined) return { known, next: at + 1 }
  }
  const longest = isCapital(first) && beginsLongerName(first.text) ? 5 : 1
  for (let count = longest; count > 0; count--) {
    const last = tokens[at + count - 1]
    if (last === undefined || (count > 1 && !/\p{Lu}/u.test(last.text))) continue
    const written = count === 1 ? first.text : text.slice(first.start, last.end)
    if (written.length > 60 || written.includes('\n')) continue
    const known = knownName(count === 1 ? written : written.replace(/\s+/g, ' '))
    if (known !== undefined) return { known, next: at + count }
  }
  return undefined
}

/** Index after the name that begins at a token: words, hyphens, particles (d’Arc) and "of" between them. */
function endOfName(
  tokens: readonly Tagged[],
  from: number,
  known: readonly (Known | undefined)[],
  isName: (at: number) => boolean,
): number {
  const gap = (at: number): string => tokens[at]?.gap ?? '\n'
  let next = from + 1
  // the second half of a Chinese given name: Chao Ming-te
  const isSyllable = (at: number): boolean =>
    next - from > 1 && /^\p{Ll}{2,6}$/u.test(tokens[at]?.text ?? '') && pinyinOf(tokens[at]?.text ?? '').length > 0
  for (;;) {
    const word = lower(tokens[next])
    if (isSpace(gap(next)) && isName(next)) {
      if (known[next]?.known.type === 'nationality') return next
      next++
    } else if (isSpace(gap(next)) && /^\p{Ll}{1,4}['’]\p{Lu}/u.test(tokens[next]?.text ?? '')) next++
    else if (word === '-' && gap(next) === '' && gap(next + 1) === '' && (isName(next + 1) || isSyllable(next + 1)))
      next += 2
    else if (isSpace(gap(next)) && particles.has(word) && /^\p{Ll}/u.test(word)) {
      const hyphen = tokens[next + 1]?.text === '-' ? 1 : 0
      const second = hyphen === 0 && particles.has(lower(tokens[next + 1])) ? 1 : 0
      const name = next + 1 + hyphen + second
      if (!isName(name) || (hyphen === 0 && !isSpace(gap(name))) || word === 'a' || word === 'e' || word === 'y')
        return next
      next = name + 1
    } else if (word === 'of' && hasHead(tokens, next - 1)) {
      const name = lower(tokens[next + 1]) === 'the' ? next + 2 : next + 1
      if (!isName(name)) return next
      next = name + 1
    } else if (word === '&' && isName(next + 1)) next += 2
    else return next
  }
}

/**
 * Names in a text: proper nouns by their tags, countries and peoples by the gazetteer. `taken` tells the tokens that are
 * already read as dates or offices.
 */
export function findProperNames(
  text: string,
  tokens: readonly Tagged[],
  taken: (token: Tagged) => boolean,
): readonly ProperName[] {
  const vocabulary = vocabularyOf(tokens)
  const free = tokens.map((token) => !taken(token))
  const known = tokens.map((_, at) => (free[at] === true ? knownAt(text, tokens, at) : undefined))
  const isInstitution = (at: number): boolean =>
    institution(lower(tokens[at]), lower(tokens[at + 1])) || institution(lower(tokens[at - 1]), lower(tokens[at]))
  const named = tokens.map(
    (token, at) =>
      free[at] === true &&
      (isNameWord(token, vocabulary) || (isCapital(token) && known[at] !== undefined) || isInstitution(at)),
  )
  const isName = (at: number): boolean => named[at] === true
  // Inside a name a capital is enough, whatever the tag: the Red Cross.
  const goesOn = (at: number): boolean => {
    const token = tokens[at]
    return (
      isName(at) ||
      (token !== undefined &&
        free[at] === true &&
        isCapital(token) &&
        !token.titled &&
        !token.opens &&
        !isNeverName(token))
    )
  }
  const names: ProperName[] = []
  const add = (from: number, next: number, entry?: KnownName, nested = false): void => {
    const [first, last] = [tokens[from], tokens[next - 1]]
    if (first === undefined || last === undefined) return
    const written = text.slice(first.start, last.end).replace(/['’]s?$/, '')
    const cues = cuesOf(tokens, from, next)
    const { start, sentence } = first
    const name = { start, end: start + written.length, text: written, sentence, cues, nested }
    names.push(entry === undefined ? name : { ...name, known: entry })
  }
  for (let i = 0; i < tokens.length; ) {
    const begin = known[i]
    if (begin === undefined && !isName(i)) {
      i++
      continue
    }
    const next = Math.max(endOfName(tokens, (begin?.next ?? i + 1) - 1, known, goesOn), begin?.next ?? 0)
    const head = headOf(tokens, i, next)
    const isAlone = begin !== undefined && head === undefined && !isPersonal(begin, known, tokens)
    const isPeople = begin?.known.type === 'nationality' && head === 'place'
    if (begin !== undefined && (next === begin.next || isAlone || isPeople)) {
      add(i, begin.next, begin.known)
      i = begin.next
      continue
    }
    if (next > i + 1 || !isOnlyOpening(tokens, i, vocabulary)) add(i, next)
    if (head !== undefined) {
      for (let inner = i; inner < next; inner = Math.max(inner + 1, known[inner]?.next ?? 0)) {
        const part = known[inner]
        if (part !== undefined && part.next <= next) add(inner, part.next, part.known, true)
      }
    }
    i = next
  }
  return names
}

/** "Jordan Okafor" is no country, "Norway" before another name is: short names of places are names of people too. */
const isPersonal = (
  { known: { type, plain, abbreviation }, next }: Known,
  known: readonly (Known | undefined)[],
  tokens: readonly Tagged[],
): boolean =>
  type === 'place' && !plain && !abbreviation && isSpace(tokens[next]?.gap ?? '') && known[next] === undefined

/** A word that is capitalised because it opens a sentence, and nothing more: "Revenue rose". */
function isOnlyOpening(tokens: readonly Tagged[], at: number, { names }: Vocabulary): boolean {
  const [token, after] = [tokens[at], tokens[at + 1]]
  if (token === undefined || !token.opens || isAbbreviation(token.text) || names.has(lower(token))) return false
  const isNamed = /^(?:,|['’]s?|said|says|told)$/.test(after?.text ?? '') || isHonorific(lower(tokens[at - 1]))
  return !isNamed && !(/^(?:and|&)$/.test(after?.text ?? '') && isCapital(tokens[at + 2]))
}
