import type { Span } from '../model/document.ts'
import { type KnownName, knownName } from './gazetteer.ts'
import { directions, eventHeads, organisationHeads, placeHeads, speechVerbs } from './name-heads.ts'
import { particles } from './names.ts'
import { isHonorific } from './roles.ts'
import type { Tagged } from './tagged.ts'

/** What stands around a name, or in it, that tells its kind. */
export interface NameCues {
  /** The kind its own head word gives it: "… Ministry", "Lake …". */
  readonly head?: 'organisation' | 'place' | 'event'
  readonly abbreviation: boolean
  readonly honorific: boolean
  readonly speech: boolean
  readonly article: boolean
  /** "in", "near": where something is. */
  readonly where: boolean
  /** "from", "to": a place or a person. */
  readonly way: boolean
}

export interface ProperName extends Span {
  readonly text: string
  readonly sentence: number
  readonly cues: NameCues
  readonly known?: KnownName
  /** Lies inside a longer name: Geneva in "the Geneva Convention". */
  readonly nested: boolean
}

const isCapital = (token: Tagged | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)
const lower = (token: Tagged | undefined): string => token?.text.toLowerCase() ?? ''
const isAbbreviation = (text: string): boolean => /^(?:\p{Lu}\.?){2,7}$/u.test(text)

// Capitalised for other reasons than being a name.
const neverNames = new Set(
  `i the a an this that these those he she it we they his her its our their my your who what when where why how and but or if in on
at as by for from of to with no not yes so yet still now then there here also after before since while although though despite
meanwhile however according related original url photo image video read more leave reply copyright live update breaking news tv
share follow subscribe email`.split(/\s+/),
)

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
    if (/^\p{Ll}/u.test(token.text)) common.add(token.text)
    else if (isCapital(token) && !token.opens && !token.titled && token.pos === 'PROPN') names.add(lower(token))
  }
  return { common, names }
}

function isNameWord(token: Tagged | undefined, { common, names }: Vocabulary): boolean {
  if (token === undefined || !isCapital(token) || neverNames.has(lower(token)) || isHonorific(token.text)) return false
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
  const longest = isCapital(first) ? 5 : 1
  for (let count = longest; count > 0; count--) {
    const last = tokens[at + count - 1]
    if (last === undefined || (count > 1 && !isCapital(last))) continue
    const spelling = text.slice(first.start, last.end)
    const known = spelling.length > 60 || spelling.includes('\n') ? undefined : knownName(spelling.replace(/\s+/g, ' '))
    if (known !== undefined) return { known, next: at + count }
  }
  return undefined
}

const headOf = (tokens: readonly Tagged[], from: number, next: number): NameCues['head'] => {
  const last = lower(tokens[next - 1])
  const first = lower(tokens[from])
  const hasOf = tokens.slice(from, next).some((token) => token.text === 'of')
  const beforeOf = hasOf
    ? lower(tokens[from + Math.max(0, tokens.slice(from, next).findIndex((t) => t.text === 'of') - 1)])
    : ''
  if (next - from === 1) return undefined
  if (organisationHeads.has(last) || organisationHeads.has(beforeOf)) return 'organisation'
  if (eventHeads.has(last) || eventHeads.has(beforeOf)) return 'event'
  if (placeHeads.has(last) || placeHeads.has(beforeOf) || placeHeads.has(first) || directions.has(first)) return 'place'
  return undefined
}

function cuesOf(tokens: readonly Tagged[], from: number, next: number): NameCues {
  const before = lower(tokens[from - 1])
  const head = headOf(tokens, from, next)
  const after = tokens[next]
  const cityOf = before === 'of' && placeHeads.has(lower(tokens[from - 2]))
  const isPlace =
    cityOf ||
    /^,? (?:a|the) (?:city|town|village|port|island)/.test(
      tokens
        .slice(next, next + 3)
        .map((t) => t.gap + t.text)
        .join(''),
    )
  return {
    ...(head !== undefined ? { head } : isPlace ? { head: 'place' as const } : {}),
    abbreviation: next - from === 1 && isAbbreviation(tokens[from]?.text ?? ''),
    honorific: isHonorific(tokens[from - 1]?.text ?? ''),
    speech: speechVerbs.has(lower(after)) || (speechVerbs.has(before) && /["”’,]/.test(tokens[from - 2]?.text ?? '')),
    article: before === 'the',
    where:
      /^(?:in|near|at|across|around|outside|throughout|inside)$/.test(before) && !/^['’]s?$/.test(after?.text ?? ''),
    way: /^(?:from|to|toward|towards|into|through|visit|leave|leaving|left)$/.test(before),
  }
}

/** Index after the name that begins at a token: words, hyphens, particles and "of" between them. */
function endOfName(text: string, tokens: readonly Tagged[], from: number, isName: (at: number) => boolean): number {
  const gap = (at: number): string => tokens[at]?.gap ?? '\n'
  let next = from + 1
  for (;;) {
    const word = lower(tokens[next])
    if (gap(next) === ' ' && isName(next)) {
      if (knownAt(text, tokens, next)?.known.type === 'nationality') return next
      next++
    } else if (word === '-' && gap(next) === '' && gap(next + 1) === '' && isName(next + 1)) next += 2
    else if (gap(next) === ' ' && particles.has(word) && /^\p{Ll}/u.test(word)) {
      const hyphen = tokens[next + 1]?.text === '-' ? 1 : 0
      const second = hyphen === 0 && particles.has(lower(tokens[next + 1])) ? 1 : 0
      const name = next + 1 + hyphen + second
      if (!isName(name) || (hyphen === 0 && gap(name) !== ' ') || word === 'a' || word === 'e' || word === 'y')
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

const hasHead = (tokens: readonly Tagged[], at: number): boolean =>
  organisationHeads.has(lower(tokens[at])) || placeHeads.has(lower(tokens[at])) || eventHeads.has(lower(tokens[at]))

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
  const isName = (at: number): boolean =>
    free[at] === true &&
    (isNameWord(tokens[at], vocabulary) || (isCapital(tokens[at]) && knownAt(text, tokens, at) !== undefined))
  const names: ProperName[] = []
  const add = (from: number, next: number, known?: KnownName, nested = false): void => {
    const [first, last] = [tokens[from], tokens[next - 1]]
    if (first === undefined || last === undefined) return
    const written = text.slice(first.start, last.end).replace(/['’]s?$/, '')
    const cues = cuesOf(tokens, from, next)
    const span = { start: first.start, end: first.start + written.length, text: written, sentence: first.sentence }
    names.push({ ...span, cues, ...(known === undefined ? {} : { known }), nested })
  }
  for (let i = 0; i < tokens.length; ) {
    const begin = free[i] === true ? knownAt(text, tokens, i) : undefined
    if (begin === undefined && !isName(i)) {
      i++
      continue
    }
    const next = Math.max(endOfName(text, tokens, (begin?.next ?? i + 1) - 1, isName), begin?.next ?? 0)
    const head = headOf(tokens, i, next)
    // "Jordan Peterson" is no country; "Norway" before another name is
    const isPerson =
      begin !== undefined &&
      begin.known.type === 'place' &&
      !begin.known.plain &&
      !begin.known.abbreviation &&
      tokens[begin.next]?.gap === ' ' &&
      knownAt(text, tokens, begin.next) === undefined
    if (
      begin !== undefined &&
      (next === begin.next ||
        (head === undefined && !isPerson) ||
        (begin.known.type === 'nationality' && head === 'place'))
    ) {
      add(i, begin.next, begin.known)
      i = begin.next
      continue
    }
    add(i, next)
    for (let inner = i; inner < next; ) {
      const known = isPerson && head === undefined ? undefined : knownAt(text, tokens, inner)
      if (known !== undefined && known.next <= next) add(inner, known.next, known.known, true)
      inner = known?.next ?? inner + 1
    }
    i = next
  }
  return names
}
