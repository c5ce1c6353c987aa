/** UTF-16 units of references that are kept: a test set's, for as many systems as there are. */
const mostText = 1 << 22
/** More different words than any test set has. */
const mostWords = 1 << 20

export interface References<T, Reader> {
  /** What `prepare` gave for this text. */
  readonly of: (text: string) => T
  /** What numbers words: a pair's hypothesis must be read by the same as its references. */
  readonly reader: () => Reader
  /** To be called between pairs: forgets everything when there is too much of it, words and their numbers together. */
  readonly makeRoom: () => void
}

/** References are the same for every system, so each is prepared once. */
export function rememberReferences<T, Reader extends { readonly size: () => number }>(
  open: () => Reader,
  prepare: (text: string, reader: Reader) => T,
): References<T, Reader> {
  const known = new Map<string, T>()
  let reader: Reader | undefined
  let size = 0
  return {
    of(text) {
      const found = known.get(text)
      if (found !== undefined) return found
      reader ??= open()
      const made = prepare(text, reader)
      known.set(text, made)
      size += text.length
      return made
    },
    reader: () => (reader ??= open()),
    makeRoom() {
      if (size < mostText && (reader?.size() ?? 0) < mostWords) return
      known.clear()
      size = 0
      reader = undefined
    },
  }
}
