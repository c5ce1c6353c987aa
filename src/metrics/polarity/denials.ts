import { en } from '../../languages/en.ts'
import { type Stances, turned } from '../../negation/index.ts'
import { type Word, wordsOf } from './wording.ts'

const denying: ReadonlySet<string> = new Set(en.denials)
const plain: ReadonlySet<string> = new Set([...en.denyingAdverbs, ...en.denyingDeterminers, ...en.denyingPronouns])

const phrases: ReadonlySet<string> = new Set(en.denialPhrases)

// "All but the children", "could not but agree"
const excepting: ReadonlySet<string> = new Set([...en.affirming, ...plain])

/** A word or prefix that denies, doubts, asks or restricts. */
export interface Denial {
  /** Index of its word. */
  readonly at: number
  /** Equal for words that may stand for each other: all plain ones, forms of one word. */
  readonly key: string
}

/** Of all words that deny and do nothing else. */
export const plainKey = 'not'

/** Whether a word denies and does nothing else: not, no, never, nobody. */
export const isPlainDenial = ({ lemma }: Word): boolean => plain.has(lemma)

const nearly: ReadonlySet<string> = new Set(['barely', 'hardly', 'scarcely'])

/** Of a plain denial, whether it leaves a little of what it denies. */
export const saysNearly = ({ lemma }: Word): boolean => nearly.has(lemma)

/** Adjectives that begin like denied ones are some too many: a word that both sides have puts nothing in doubt. */
const mayBePrefixed = ({ lemma, pos }: Word): boolean =>
  lemma === 'non' ||
  turned(lemma.replace(/ly$/, '')) !== undefined ||
  (/^(?:ADJ|ADV)$/.test(pos) && /^(?:un|dis|il|ir|im(?!port|med|press)|in(?!clu|d|iti|ner|s|t))\p{L}{4,}$/u.test(lemma))

/** The words of a text, and those of them that deny in whatever way; "neither … nor" denies once. */
export function denialsOf({ tokens }: Stances): {
  readonly words: readonly Word[]
  readonly denials: readonly Denial[]
} {
  const words = wordsOf(tokens)
  let open = -1
  const denials = words.flatMap((word, at): readonly Denial[] => {
    const { lemma, text, sentence } = word
    if (lemma === 'neither') open = sentence
    if (lemma === 'nor' && open === sentence) return []
    const [before, after] = [words[at - 1]?.lemma, words[at + 1]?.lemma]
    if (isPlainDenial(word)) return before === 'or' ? [] : [{ at, key: plainKey }]
    if (lemma === 'but' && excepting.has(before ?? '')) return [{ at, key: 'but' }]
    const phrase = `${lemma} ${after ?? ''}`
    if (phrases.has(phrase)) return [{ at, key: phrase }]
    if (lemma === 'too' && words.slice(at + 1, at + 5).some((word) => word.lemma === 'to'))
      return [{ at, key: 'too … to' }]
    if (lemma === 'least' && before === 'at') return []
    return mayBePrefixed(word) || denying.has(lemma) || denying.has(text.toLowerCase()) ? [{ at, key: lemma }] : []
  })
  return { words, denials }
}
