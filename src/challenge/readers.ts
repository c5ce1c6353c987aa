import { languageOf } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import { type Mention, mentionReader } from '../mentions/index.ts'
import { deniesByGrammar, deniesByWords, findPredicates, negationCues, type Stances } from '../negation/index.ts'
import { type Quotation, quotationsOf } from '../quotations/index.ts'
import { remembering } from '../text/remembering.ts'
import { loadWink } from '../text/wink.ts'
import { type Token, tokensOf } from '../text/wording-tokens.ts'

/** What our own readers see in a text: what a change is made from, and what proves it. */
export interface Readers {
  readonly language: Language
  readonly mentions: (text: string) => readonly Mention[]
  readonly quotations: (text: string) => readonly Quotation[]
  readonly words: (text: string) => readonly Token[]
  /** Clauses with what they affirm and deny, and the parts of speech: of English only. */
  readonly stances?: (text: string) => Stances
  /** Where a text denies; undefined where that is not read in this language. */
  readonly denials?: (text: string) => readonly { readonly start: number; readonly end: number }[]
}

/** Texts whose reading is kept: a text is read to change it, to prove the change, and again for the next operator. */
const kept = 2000

export async function readersOf(tag: string, texts: readonly string[]): Promise<Readers> {
  const mentions = await mentionReader(tag, texts)
  const plain = {
    language: languageOf(tag),
    mentions: remembering((text) => mentions(text), kept),
    quotations: quotationsOf,
    words: remembering((text) => tokensOf(text, Infinity), kept),
  }
  if (deniesByGrammar(tag)) {
    const wink = await loadWink()
    const stances = remembering((text) => findPredicates(text, wink), kept)
    return { ...plain, stances, denials: (text) => stances(text).cues }
  }
  return deniesByWords(tag) ? { ...plain, denials: (text) => negationCues(text, tag) } : plain
}
