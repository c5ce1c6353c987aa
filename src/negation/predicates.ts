import { en } from '../languages/en.ts'
import type { Span } from '../model/document.ts'
import type { Wink } from '../text/wink.ts'
import { isContent, isVerb, next, type Token, tokensOf } from './clauses.ts'
import { type Opposite, oppositeOf } from './opposites.ts'
import { type Cue, deny, denyComplement, denyFrom, denyNoun, denySubject, type Reading, type Stance } from './scope.ts'

const adverbs: ReadonlySet<string> = new Set(en.denyingAdverbs)
const determiners: ReadonlySet<string> = new Set(en.denyingDeterminers)
const pronouns: ReadonlySet<string> = new Set(en.denyingPronouns)
const nearlyNone: ReadonlySet<string> = new Set(en.nearlyNone)
const turnedByPrefix: ReadonlySet<string> = new Set(en.turnedByPrefix)
const adding: ReadonlySet<string> = new Set(en.onlyWords)

/** A word that says something of something, and whether the text says that it is so. */
export interface Predicate extends Span {
  /** Equal for inflections and near derivations: accept, accepted, acceptance. */
  readonly key: string
  readonly stance: Stance
  readonly cue?: Cue
  readonly opposite?: Opposite
}

/** The words of a text, what it affirms and denies, and its words of negation. */
export interface Stances {
  readonly tokens: readonly Token[]
  readonly predicates: readonly Predicate[]
  readonly cues: readonly Cue[]
}

const suffixes =
  /(?:ations?|ances?|ences?|ments?|ibilit(?:y|ies)|abilit(?:y|ies)|ions?|able|ible|ings?|als?|ers?|ors?|ed|ly|e|s)$/

/** The stem that a word shares with its kin; words of five letters and fewer stay whole. */
function stemOf(lemma: string): string {
  if (lemma.length < 6) return lemma.replace(/e$/, '')
  const stem = lemma.replace(suffixes, '')
  return (stem.length < 4 ? lemma : stem).slice(0, 7)
}

/** What is left of a word when its own prefix or suffix of negation is taken off. */
export function turned(lemma: string): string | undefined {
  if (/^un(?!der|til|less|i[tqfov]|ion)\p{L}{4,}/u.test(lemma)) return lemma.slice(2)
  if (/^non-?\p{L}{4,}/u.test(lemma)) return lemma.replace(/^non-?/, '')
  const [, rest = ''] = /^(?:in|im|ir|il|dis)(\p{L}{4,})$/u.exec(lemma) ?? []
  if (turnedByPrefix.has(rest)) return rest
  const [, root] = /^(\p{L}{3,}?)less$/u.exec(lemma) ?? []
  return root === undefined || /^(?:regard|neverthe|nonethe|doubt|un|b)$/.test(root) ? undefined : root
}

/** "to decline" before a verb is to refuse it, before a measure to fall. */
function answer(tokens: readonly Token[], at: number): Opposite | undefined {
  const { lemma = '', pos } = tokens[at] ?? {}
  const following = tokens[at + 1]
  if (lemma === 'decline' && (following?.lemma === 'to' || following?.pos === 'DET')) {
    return tokens[at + 2]?.pos === 'NUM' ? oppositeOf(lemma) : oppositeOf('refuse')
  }
  if (lemma === 'fail' && following?.lemma === 'to') return undefined
  if (lemma === 'deny' && /^(?:access|permission|entry|request)$/.test(following?.lemma ?? ''))
    return oppositeOf('refuse')
  // "close to", "fall ill", "drop charges": other senses of short words are adjectives and nouns
  if (/^(?:close|open|fall|drop|win|shut)$/.test(lemma) && pos !== 'VERB') return undefined
  return pos === 'PROPN' ? undefined : oppositeOf(lemma)
}

/** Spans of sentences that ask: "Isn't it?" denies nothing. */
const questions = (tokens: readonly Token[]): readonly boolean[] => {
  const asks: boolean[] = []
  let isQuestion = false
  for (let i = tokens.length - 1; i >= 0; i--) {
    const text = tokens[i]?.text ?? ''
    if (/^[.!?]$/.test(text)) isQuestion = text === '?'
    asks[i] = isQuestion
  }
  return asks
}

/**
 * What an English text affirms and denies, word by word: verbs, adjectives and nouns with the stance that the words of
 * negation around them give them. A reading without a grammar: a cue denies the next content word of its clause, and what
 * follows in the clause stays open.
 */
export function findPredicates(written: string, wink: Wink): Stances {
  const tokens = tokensOf(written.replaceAll('’', "'"), wink)
  const reading: Reading = { stances: new Map(), tokens, cues: [] }
  const asks = questions(tokens)
  for (const [i, token] of tokens.entries()) {
    const { lemma, start, end } = token
    const explicit: Cue = { kind: 'explicit', start, end }
    const before = tokens[i - 1]?.lemma
    const isBound = tokens.slice(i + 1, i + 3).some((after) => adding.has(after.lemma))
    if (isExplicit(lemma) && !isBound && !asks[i]) reading.cues.push(explicit)
    if (asks[i]) reading.stances.set(i, { stance: 'open' })
    else if (adverbs.has(lemma) && !/^(?:or|if|why)$/.test(before ?? '') && tokens[i + 1]?.pos !== 'NUM')
      denyFrom(reading, i + 1, explicit)
    else if (nearlyNone.has(lemma)) {
      const noun = next(tokens, i + 1, ({ pos }) => pos === 'NOUN', 4)
      if (noun !== undefined) reading.stances.set(noun, { stance: 'open' })
    } else if (lemma === 'unless') {
      const verb = next(tokens, i + 1, isVerb)
      if (verb !== undefined) deny(reading, verb, explicit)
    } else if (determiners.has(lemma)) denyNoun(reading, i, explicit)
    else if (pronouns.has(lemma)) denySubject(reading, i, explicit)
    else denyComplement(reading, i, lemma, { kind: 'implicit', start, end })
  }
  return { tokens, predicates: predicatesOf(reading), cues: reading.cues }
}

const isExplicit = (lemma: string): boolean =>
  adverbs.has(lemma) || determiners.has(lemma) || pronouns.has(lemma) || lemma === 'unless'

function predicatesOf({ tokens, stances }: Reading): readonly Predicate[] {
  return tokens.flatMap((token, i): readonly Predicate[] => {
    if (!isContent(token)) return []
    const { start, end, lemma } = token
    const { stance = 'affirmed', cue } = stances.get(i) ?? {}
    const opposite = answer(tokens, i)
    const plain = { start, end, ...(opposite === undefined ? {} : { opposite }) }
    const own = { ...plain, key: stemOf(lemma), stance, ...(cue === undefined ? {} : { cue }) }
    const root = turned(lemma)
    if (root === undefined) return [own]
    const affix: Cue = { kind: 'affix', start, end }
    const flipped: Stance = stance === 'open' ? 'open' : stance === 'denied' ? 'affirmed' : 'denied'
    const rooted: Predicate = { start, end, key: stemOf(root.replace(/ed$/, '')), stance: flipped }
    return [own, flipped === 'denied' ? { ...rooted, cue: affix } : rooted]
  })
}
