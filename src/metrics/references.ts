import type { Pair } from '../model/pair.ts'

/** UTF-16 units of references that are kept: a test set's, for as many systems as there are. */
const mostText = 1 << 22
/** More different words than any test set has. */
const mostWords = 1 << 20

/** What reads texts into numbers; a hypothesis must be read by the same as its references. */
interface Reader {
  /** How many different words it has seen. */
  readonly size: () => number
}

export interface Remembered<T, R extends Reader> {
  readonly reader: R
  /** Per pair, what was prepared of each reference. */
  readonly references: readonly (readonly T[])[]
}

/**
 * References are the same for every system, so each is prepared once: `prepare` gets those that are new. Everything is
 * forgotten when there is too much of it, words and their numbers together.
 */
export function rememberReferences<T, R extends Reader>(
  open: () => R,
  prepare: (texts: readonly string[], reader: R) => ArrayLike<T>,
): (pairs: readonly Pair[]) => Remembered<T, R> {
  const known = new Map<string, T | undefined>()
  let reader: R | undefined
  let size = 0
  return (pairs) => {
    if (size >= mostText || (reader?.size() ?? 0) >= mostWords) {
      known.clear()
      reader = undefined
      size = 0
    }
    reader ??= open()
    const unread: string[] = []
    for (const { references } of pairs)
      for (const text of references) {
        if (known.has(text)) continue
        known.set(text, undefined)
        unread.push(text)
        size += text.length
      }
    if (unread.length > 0) {
      const prepared = prepare(unread, reader)
      for (let i = 0; i < unread.length; i++) known.set(unread[i]!, prepared[i])
    }
    return { reader, references: pairs.map(({ references }) => references.map((text) => known.get(text)!)) }
  }
}
