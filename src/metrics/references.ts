import { createVocabulary, type Vocabulary } from '../text/vocabulary.ts'

/** UTF-16 units of references that are kept: a test set's, for as many systems as there are. */
const mostText = 1 << 22
/** More different words than any test set has. */
const mostWords = 1 << 20

export interface References<T> {
  /** What `prepare` gave for this text. */
  readonly of: (text: string) => T
  /** In which a pair's hypothesis is to be numbered like its references. */
  readonly vocabulary: () => Vocabulary
  /** To be called between pairs: forgets everything when there is too much of it, words and their numbers together. */
  readonly makeRoom: () => void
}

/** References are the same for every system, so each is prepared once. */
export function rememberReferences<T>(prepare: (text: string, vocabulary: Vocabulary) => T): References<T> {
  const known = new Map<string, T>()
  let vocabulary = createVocabulary()
  let size = 0
  return {
    of(text) {
      const found = known.get(text)
      if (found !== undefined) return found
      const made = prepare(text, vocabulary)
      known.set(text, made)
      size += text.length
      return made
    },
    vocabulary: () => vocabulary,
    makeRoom() {
      if (size < mostText && vocabulary.size() < mostWords) return
      known.clear()
      size = 0
      vocabulary = createVocabulary()
    },
  }
}
