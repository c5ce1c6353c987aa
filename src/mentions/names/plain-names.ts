import { de } from '../../languages/de.ts'
import { inAnyLanguage } from '../../languages/index.ts'
import type { Span } from '../../model/document.ts'
import { knownRegion } from './regions.ts'

/** What the texts at hand write small and what they write with a capital inside a sentence. */
export interface Usage {
  readonly common: ReadonlySet<string>
  readonly capitalised: ReadonlySet<string>
  /** Of German, where capitals say less: words that stand behind an article or a preposition with one. */
  readonly nouns: ReadonlySet<string>
  /** Last words of names of two words. */
  readonly surnames: ReadonlySet<string>
}

export interface PlainName extends Span {
  readonly text: string
  /** Of a country its id. */
  readonly place?: string
  /** Of two words or more, neither of which is written small anywhere: hardly anything but a name. */
  readonly full: boolean
}

interface Token extends Span {
  readonly text: string
  readonly lower: string
  /** First word of a sentence, a line or a quotation: its capital says nothing. */
  readonly opens: boolean
  readonly gap: string
}

const opening = /(?:^|[.!?…:;]["”’»)]?\s+|\n\s*|["“„«‘(—–\-•·*]\s*)$/u

function tokensOf(text: string): readonly Token[] {
  let end = 0
  return [...text.matchAll(/(?<![#@_/\p{L}\d])[\p{L}\p{M}\d]+(?:['’‑-][\p{L}\p{M}\d]+)*(?![_@])/gu)].map(
    ({ 0: word, index }) => {
      const gap = text.slice(end, index)
      const opens = index === 0 || end === 0 || opening.test(text.slice(Math.max(0, index - 4), index))
      end = index + word.length
      return { start: index, end, text: word, lower: word.toLowerCase(), opens, gap }
    },
  )
}

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text)
/** NATO, PayPal: written as no common word is, but for words that are written large to be heard. */
const isMarked = ({ text }: Token): boolean =>
  text.length > 1 && !/[-‑]/.test(text) && (/^\p{Lu}[\p{Lu}\d]{1,4}$/u.test(text) || /\p{Ll}\p{Lu}/u.test(text))

const isLoud = ({ text }: Token): boolean => text.length > 1 && !/\p{Ll}/u.test(text)

const polite = inAnyLanguage((language) => language.politeWords)
const nounOpeners: ReadonlySet<string> = new Set(de.nounOpeners)
const nounEnding = new RegExp(`(?:${de.nounEndings.join('|')})$`, 'u')

const particles = inAnyLanguage((language) => language.sureParticles)
const secondParticles = inAnyLanguage((language) => language.secondParticles)

const isTitledLine = (tokens: readonly Token[]): boolean => {
  const long = tokens.filter(({ text }) => text.length > 3)
  return long.length >= 3 && long.filter(isCapital).length / long.length > 0.6
}

/** Reads what texts write small: the more of one matter, the better. */
export function usageOf(texts: readonly string[], language: string): Usage {
  const [common, capitalised, nouns] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const isGerman = /^de\b/.test(language)
  for (const text of texts) {
    const tokens = tokensOf(text)
    for (const [i, token] of tokens.entries()) {
      if (/^\p{Ll}/u.test(token.text)) common.add(token.lower)
      else if (isCapital(token) && !token.opens) {
        capitalised.add(token.lower)
        const before = tokens[i - 1]
        // an article, or an adjective between: "die alte Brücke"
        if (isGerman && before !== undefined && token.gap === ' ' && isArticled(tokens, i)) nouns.add(token.lower)
      }
    }
  }
  const usage = { common, capitalised, nouns, surnames: new Set<string>() }
  if (!isGerman) return usage
  const full = [...texts].flatMap((text) => findPlainNames(text, language, usage).filter((name) => name.full))
  return { ...usage, surnames: new Set(full.map(({ text }) => text.slice(text.lastIndexOf(' ') + 1).toLowerCase())) }
}

/** "die Brücke", "die alte Brücke"; but "der sagte" is rarer before a name than a verb alone. */
function isArticled(tokens: readonly Token[], at: number): boolean {
  const [before, second] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? '']
  return nounOpeners.has(before) || (nounOpeners.has(second) && /^\p{Ll}{3,}(?:e|en|em|er|es)$/u.test(before))
}

/**
 * Names by their capitals, in languages that write them so: capitalised inside a sentence and nowhere small. Of German,
 * which writes every noun so, only countries, words such as NATO or PayPal, two words in a row that are no nouns, and the last
 * of such two alone.
 * `taken` are spans already read as dates.
 */
export function findPlainNames(
  text: string,
  language: string,
  usage: Usage,
  taken: readonly Span[] = [],
): readonly PlainName[] {
  const isGerman = /^de\b/.test(language)
  const tokens = tokensOf(text)
  const isTitled = !isGerman && isTitledLine(tokens)
  const isFree = ({ start, end }: Span): boolean => taken.every((span) => end <= span.start || span.end <= start)
  const isNoun = ({ lower }: Token): boolean =>
    usage.nouns.has(lower) || (isGerman && lower.length > 5 && nounEnding.test(lower))
  const isShouted = tokens.length > 2 && tokens.filter(isLoud).length > tokens.length / 2
  const isName = (token: Token): boolean =>
    isCapital(token) &&
    token.text.length > 1 &&
    !/[-‑]\p{Ll}{2,}$/u.test(token.text) &&
    isFree(token) &&
    !isShouted &&
    !polite.has(token.lower) &&
    !usage.common.has(token.lower) &&
    (isMarked(token) || (!isNoun(token) && !isLoud(token))) &&
    (!(token.opens || isTitled) || isMarked(token) || usage.capitalised.has(token.lower))
  const names: PlainName[] = []
  for (let i = 0; i < tokens.length; ) {
    const first = tokens[i]
    // the longest country that begins here
    const region = first === undefined || !isCapital(first) ? undefined : regionAt(text, tokens, i, language)
    if (region !== undefined && isFree(region.name)) {
      names.push(region.name)
      i = region.next
      continue
    }
    if (first === undefined || !isName(first)) {
      i++
      continue
    }
    let next = i + 1
    for (;;) {
      const [token, after] = [tokens[next], tokens[next + 1]]
      if (token === undefined || token.gap !== ' ' || (isMarked(first) && !isMarked(token))) break
      if (isCapital(token) && regionAt(text, tokens, next, language) !== undefined) break
      if (isName(token)) next++
      else {
        const second = secondParticles.has(after?.text ?? '') && after?.gap === ' ' ? 1 : 0
        const name = tokens[next + 1 + second]
        if (isGerman || !particles.has(token.text) || name?.gap !== ' ' || !isName(name)) break
        next += 2 + second
      }
    }
    const last = tokens[next - 1] ?? first
    const full = next - i > 1
    const isSure = !isGerman || full || isMarked(first) || usage.surnames.has(first.lower)
    if (isSure) names.push({ start: first.start, end: last.end, text: text.slice(first.start, last.end), full })
    i = next
  }
  return names
}

function regionAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  language: string,
): { readonly name: PlainName; readonly next: number } | undefined {
  for (let count = 3; count > 0; count--) {
    const [first, last] = [tokens[at], tokens[at + count - 1]]
    if (first === undefined || last === undefined) continue
    const written = text.slice(first.start, last.end)
    const place =
      (written.length < 4 && !isLoud(first)) || written.includes('\n') ? undefined : knownRegion(written, language)
    if (place !== undefined)
      return { name: { start: first.start, end: last.end, text: written, place, full: false }, next: at + count }
  }
  return undefined
}
