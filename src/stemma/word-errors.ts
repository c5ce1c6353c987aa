import { editScript } from '../math/edit-script.ts'

/** A stretch of the reference's words that a variant words otherwise: from, to in both lists of words; one may be empty. */
export interface WordError {
  readonly reference: readonly [from: number, to: number]
  readonly hypothesis: readonly [from: number, to: number]
}

/**
 * What a variant changed, word by word. What lies between two kept words is one error, since its words go wrong together; but where
 * as many words stand for as many, each stands for its own.
 */
export function wordErrors(reference: readonly string[], hypothesis: readonly string[]): readonly WordError[] {
  const ids = new Map<string, number>()
  const idOf = (word: string): number => {
    const id = ids.get(word) ?? ids.size
    ids.set(word, id)
    return id
  }
  const errors: WordError[] = []
  const end = { a: 0, b: 0 }
  const close = (a: number, b: number): void => {
    const [words, others] = [a - end.a, b - end.b]
    if (words === others)
      for (let i = 0; i < words; i++) {
        if (reference[end.a + i] === hypothesis[end.b + i]) continue
        errors.push({ reference: [end.a + i, end.a + i + 1], hypothesis: [end.b + i, end.b + i + 1] })
      }
    else errors.push({ reference: [end.a, a], hypothesis: [end.b, b] })
  }
  for (const { kind, a, b } of editScript(Uint32Array.from(reference, idOf), Uint32Array.from(hypothesis, idOf))) {
    if (kind !== 'equal') continue
    close(a[0], b[0])
    end.a = a[1]
    end.b = b[1]
  }
  close(reference.length, hypothesis.length)
  return errors
}
