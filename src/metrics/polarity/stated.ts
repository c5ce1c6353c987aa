import { findPredicates, type Stances } from '../../negation/index.ts'
import { remembering } from '../../text/remembering.ts'
import { loadWink } from '../../text/wink.ts'
import { type Denial, denialsOf } from './denials.ts'
import type { Word } from './wording.ts'

/** One side of a pair: its text, what it affirms and denies, and every word in it that denies in whatever way. */
export interface Stated extends Stances {
  readonly text: string
  readonly words: readonly Word[]
  readonly denials: readonly Denial[]
}

/** Passages that stay read: those of a reference meet every system. */
const passagesKept = 256

let reader: Promise<(text: string) => Stated> | undefined

export function statedReader(): Promise<(text: string) => Stated> {
  reader ??= loadWink().then((wink) =>
    remembering((text): Stated => {
      const stances = findPredicates(text, wink)
      return { text, ...stances, ...denialsOf(stances) }
    }, passagesKept),
  )
  return reader
}
