import { en } from '../../languages/en.ts'
import { editScript } from '../../math/edit-script.ts'
import type { Token } from '../../negation/index.ts'

type Range = readonly [start: number, end: number]

/** A stretch of words that is other words on the other side, or not there. Indices of words. */
export interface Change {
  readonly a: Range
  readonly b: Range
}

export interface Word extends Token {
  /** Number of its sentence. */
  readonly sentence: number
  /** Whether its sentence is a question. */
  readonly asks: boolean
}

/** Two texts word for word, inflections apart: what is the same on both sides, in order, and what changed in between. */
export interface Wording {
  readonly sides: readonly [readonly Word[], readonly Word[]]
  /** By index of a word of the first side, its like on the second, and the reverse. */
  readonly partners: readonly [ReadonlyMap<number, number>, ReadonlyMap<number, number>]
  readonly changes: readonly Change[]
}

/** Letters that inflection and derivation leave alone. */
const letters = 5

const empty: ReadonlySet<string> = new Set([
  ...en.emptyAuxiliaries,
  ...en.commonestWords,
  ...en.emptyLemmas,
  ...en.determiners,
  ...en.affirming,
])

/** Whether a word is what can be denied: no auxiliary, pronoun or preposition. */
export const says = ({ lemma, text, pos }: Token): boolean =>
  /^(?:ADJ|ADV|NOUN|NUM|PROPN|VERB)$/.test(pos) && !empty.has(lemma) && !empty.has(text.toLowerCase())

export const stemOf = ({ lemma }: Token): string => lemma.slice(0, letters)

/** Words of a text at most: an edit script takes time by the product of both. */
const longest = { words: 2000 } as const

const asking: ReadonlySet<string> = new Set(en.asking)

const sentenceEnd = /^[.!?…]+$/
const hasLetters = /[\p{L}\p{Nd}]/u

/** A mark behind which no sentence goes on: "(must not?) perform" is one. */
const endsSentence = ({ text }: Token, next: Token | undefined): boolean =>
  sentenceEnd.test(text) && !/^[\p{Ll})\]]/u.test(next?.text ?? '')

/** "Is there a way", "asked if": with a question mark or without. "Do not" asks nothing. */
const asksAt = (tokens: readonly Token[], i: number, isFirst: boolean): boolean =>
  tokens[i]!.text.includes('?') ||
  (isFirst && tokens[i]!.pos === 'AUX' && tokens[i + 1]?.lemma !== 'not') ||
  (asking.has(tokens[i]!.lemma) && tokens.slice(i + 1, i + 4).some(({ lemma }) => /^(?:if|whether)$/.test(lemma)))

/** Without punctuation. */
export function wordsOf(tokens: readonly Token[]): readonly Word[] {
  const questions = new Set<number>()
  let sentence = 0
  let isFirst = true
  const words = tokens.flatMap((token, i) => {
    if (asksAt(tokens, i, isFirst)) questions.add(sentence)
    if (hasLetters.test(token.text)) {
      isFirst = false
      return [{ ...token, sentence }]
    }
    if (endsSentence(token, tokens[i + 1])) {
      sentence++
      isFirst = true
    }
    return []
  })
  return words.map((word) => ({ ...word, asks: questions.has(word.sentence) }))
}

export function compareWording(ours: readonly Word[], theirs: readonly Word[]): Wording {
  const partners: readonly [Map<number, number>, Map<number, number>] = [new Map(), new Map()]
  const changes: Change[] = []
  if (Math.max(ours.length, theirs.length) > longest.words) return { sides: [ours, theirs], partners, changes }
  const ids = new Map<string, number>()
  // one form may be read as a noun here and a verb there
  const idOf = ({ text, lemma }: Word): number => {
    const plain = text.toLowerCase()
    const known = ids.get(plain) ?? ids.get(lemma) ?? ids.size
    ids.set(plain, known).set(lemma, known)
    return known
  }
  let isOpen = false
  for (const { kind, a, b, length } of editScript(Uint32Array.from(ours, idOf), Uint32Array.from(theirs, idOf))) {
    if (kind === 'equal')
      for (let i = 0; i < length; i++) {
        partners[0].set(a[0] + i, b[0] + i)
        partners[1].set(b[0] + i, a[0] + i)
      }
    else {
      const before = isOpen ? changes.pop() : undefined
      changes.push({ a: [before?.a[0] ?? a[0], a[1]], b: [before?.b[0] ?? b[0], b[1]] })
    }
    isOpen = kind !== 'equal'
  }
  return { sides: [ours, theirs], partners, changes }
}
