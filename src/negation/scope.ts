import { en } from '../languages/en.ts'
import type { Span } from '../model/document.ts'
import { isContent, isHard, isJoined, isSubordinating, isVerb, next, type Token } from './clauses.ts'

const beforeNoun: ReadonlySet<string> = new Set(en.denyingBeforeNoun)
const beforeTo: ReadonlySet<string> = new Set(en.denyingBeforeTo)
const beforeVerb: ReadonlySet<string> = new Set(en.denyingBeforeVerb)
const determiners: ReadonlySet<string> = new Set(en.denyingDeterminers)
const refusing: ReadonlySet<string> = new Set(en.denyingObject)
const idioms: ReadonlySet<string> = new Set(en.denyingIdioms)
const partly: ReadonlySet<string> = new Set(en.partly)
const raising: ReadonlySet<string> = new Set(en.raising)

/** `open`: a negation is near (where it has a cue, that one), and whether it reaches this word is for a reader to say. */
export type Stance = 'affirmed' | 'denied' | 'open'

/** What denies something: a word of negation, a verb that denies another, a prefix. */
export interface Cue extends Span {
  readonly kind: 'explicit' | 'implicit' | 'affix'
}

export interface Reading {
  /** By index of token; a word not here is affirmed. */
  readonly stances: Map<number, { readonly stance: Stance; readonly cue?: Cue }>
  readonly tokens: readonly Token[]
  /** Explicit ones, with or without a word that they deny. */
  readonly cues: Cue[]
}

/** What the clause goes on to say lies under the negation or beside it: not judged. */
function open({ stances, tokens }: Reading, from: number): void {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined || isHard(token) || isSubordinating(token)) return
    if (isJoined(tokens, i)) return
    if (!stances.has(i)) stances.set(i, { stance: 'open' })
  }
}

/** Denies a token; what denied it before is turned round: "did not refuse to sign". */
export function deny(reading: Reading, at: number, cue: Cue): void {
  const before = reading.stances.get(at)
  reading.stances.set(at, before?.stance === 'denied' ? { stance: 'affirmed' } : { stance: 'denied', cue })
}

/** May be denied by this cue, as well as not. */
function suspect({ stances }: Reading, at: number, cue: Cue): void {
  if (stances.get(at)?.stance !== 'denied') stances.set(at, { stance: 'open', cue })
}

const isDenied = ({ stances }: Reading, at: number): boolean => stances.get(at)?.stance === 'denied'

/** "does not think it will rain", "was not able to go": the denial is of the next word. */
export function denyFrom(reading: Reading, from: number, cue: Cue): void {
  const { tokens } = reading
  const at = next(tokens, from, (token) => isContent(token) || token.pos === 'PROPN')
  if (at === undefined) return
  if (tokens.slice(from, at).some(({ lemma }) => partly.has(lemma)) || partly.has(tokens[at]?.lemma ?? '')) {
    reading.stances.set(at, { stance: 'open' })
    open(reading, from)
    return
  }
  const token = tokens[at]
  // "not until May", "not unless": then it is
  const isBounded = next(tokens, at + 1, ({ lemma }) => /^(?:until|till|unless|before|except)$/.test(lemma), 12)
  if (isBounded !== undefined) {
    reading.stances.set(at, { stance: 'open' })
    open(reading, at)
    return
  }
  if (token !== undefined && raising.has(token.lemma)) {
    reading.stances.set(at, { stance: 'open' })
    const below = next(tokens, at + 1, isContent)
    deny(reading, below ?? at, cue)
    open(reading, at + 1)
    return
  }
  deny(reading, at, cue)
  if (token?.pos === 'ADJ') {
    const noun = next(tokens, at + 1, ({ pos }) => pos !== 'ADJ', 3)
    if (noun !== undefined && tokens[noun]?.pos === 'NOUN') suspect(reading, noun, cue)
  }
  const or = next(tokens, at + 1, ({ lemma }) => lemma === 'or' || lemma === 'nor', 5)
  const second = or === undefined ? undefined : next(tokens, or + 1, isVerb, 3)
  if (second !== undefined) deny(reading, second, cue)
  open(reading, at + 1)
}

/** "No group claimed it", "found no evidence", "without causing harm", "no plans to sell". */
export function denyNoun(reading: Reading, at: number, cue: Cue): void {
  const { tokens } = reading
  const first = tokens[at + 1]
  if (first === undefined || idioms.has(first.lemma)) return
  if (first.lemma === 'longer') {
    denyFrom(reading, at + 2, cue)
    return
  }
  if (first.lemma === 'one') {
    denySubject(reading, at + 1, cue)
    return
  }
  if (tokens[at]?.lemma === 'without' && next(tokens, at + 1, isVerb, 3) !== undefined) {
    denyFrom(reading, at + 1, cue)
    return
  }
  let end = at + 1
  while (/^(?:ADJ|NOUN|ADV|NUM|DET|PROPN)$/.test(tokens[end]?.pos ?? '') || tokens[end]?.text === '-') end++
  const noun = end - 1
  if (noun === at) return
  for (let i = at + 1; i < noun; i++) reading.stances.set(i, { stance: 'open' })
  const isVerbBefore = (i: number): boolean => tokens[i]?.pos === 'VERB' && tokens[at]?.lemma !== 'without'
  const verb = isVerbBefore(at - 1)
    ? at - 1
    : tokens[at - 1]?.pos === 'ADP' && isVerbBefore(at - 2)
      ? at - 2
      : undefined
  if (verb !== undefined) suspect(reading, verb, cue)
  if (tokens[end]?.lemma === 'to') {
    const to = next(tokens, end, isVerb, 3)
    if (to !== undefined) deny(reading, to, cue)
  } else if (determiners.has(tokens[at]?.lemma ?? '') && /^(?:VERB|AUX)$/.test(tokens[end]?.pos ?? '')) {
    const predicate = next(tokens, end, (token) => isVerb(token) || token.pos === 'ADJ', 4)
    if (predicate !== undefined) {
      suspect(reading, noun, cue)
      deny(reading, predicate, cue)
      open(reading, predicate + 1)
      return
    }
  }
  deny(reading, noun, cue)
  open(reading, end)
}

/** "Nobody came", "he said nothing". */
export function denySubject(reading: Reading, at: number, cue: Cue): void {
  const { tokens } = reading
  if (tokens[at + 1]?.lemma === 'to') return
  const verb = next(tokens, at + 1, (token) => isContent(token), 5)
  const isNext = verb === at + 1
  const isSubject = isNext || tokens.slice(at + 1, (verb ?? at) + 1).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  if (verb !== undefined && isSubject) {
    denyFrom(reading, at + 1, cue)
    return
  }
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const token = tokens[i]
    if (token === undefined || isHard(token)) return
    if (isVerb(token)) {
      deny(reading, i, cue)
      open(reading, at + 1)
      return
    }
  }
}

/** "avoided flying", "stopped it from flying", "denied that it flew". */
function deniedVerb(tokens: readonly Token[], at: number, lemma: string): number | undefined {
  if (lemma.startsWith('den')) return next(tokens, at + 1, isVerb)
  const from = next(tokens, at + 1, (token) => token.lemma === 'from')
  const near = lemma === 'avoid' || from === undefined
  if (near && /^(?:stop|bar|prohibit)$/.test(lemma)) return undefined
  return next(tokens, near ? at + 1 : from, (token) => token.text.endsWith('ing') || (!near && token.pos === 'NOUN'), 4)
}

export function denyComplement(reading: Reading, at: number, lemma: string, cue: Cue): void {
  const { tokens } = reading
  const to = next(tokens, at + 1, (token) => token.lemma === 'to', beforeTo.has(lemma) ? 2 : 0)
  const verb =
    to === undefined ? (beforeVerb.has(lemma) ? deniedVerb(tokens, at, lemma) : undefined) : next(tokens, to, isVerb, 4)
  if (verb !== undefined) {
    // under its own negation ("did not refuse to sign") nothing is said for certain of the verb
    if (isDenied(reading, at) || lemma === 'instead' || lemma === 'rather')
      reading.stances.set(verb, { stance: 'open' })
    else if (to !== undefined && raising.has(tokens[verb]?.lemma ?? '')) {
      reading.stances.set(verb, { stance: 'open' })
      deny(reading, verb, cue)
    } else deny(reading, verb, cue)
    open(reading, verb + 1)
    return
  }
  if (refusing.has(lemma) && /^(?:ADJ|NOUN)$/.test(tokens[at + 1]?.pos ?? '')) {
    denyNoun(reading, at, cue)
    return
  }
  if (!beforeNoun.has(lemma)) return
  const of = tokens[at + 1]?.lemma
  if (of === 'of' || of === 'from' || (tokens[at]?.pos === 'VERB' && lemma !== 'free'))
    denyNoun(reading, of === 'of' || of === 'from' ? at + 1 : at, cue)
}
