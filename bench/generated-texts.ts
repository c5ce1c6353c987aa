/** A document of `passages` made-up passages and a variant of it: words replaced, passages dropped, added and swapped. */
export function generatedPair(passages: number, seed: number): { reference: string[]; hypothesis: string[] } {
  const random = linear(seed)
  const vocabulary = Array.from({ length: 4000 }, () => word(random))
  // Frequent words are much more frequent than rare ones, as in any language.
  const pick = (): string => vocabulary[Math.floor(vocabulary.length * random() ** 3)] ?? ''
  const passage = (): string => Array.from({ length: 8 + Math.floor(random() * 32) }, pick).join(' ')
  const reference = Array.from({ length: passages }, passage)
  const hypothesis = reference.flatMap((text) => {
    if (random() < 0.03) return []
    const reworded = text
      .split(' ')
      .map((one) => (random() < 0.25 ? pick() : one))
      .join(' ')
    return random() < 0.03 ? [passage(), reworded] : [reworded]
  })
  for (let i = 0; i + 1 < hypothesis.length; i += 40)
    [hypothesis[i], hypothesis[i + 1]] = [hypothesis[i + 1] ?? '', hypothesis[i] ?? '']
  return { reference, hypothesis }
}

const letters = 'etaoinshrdlucmfwypvbgkjqxz'

const word = (random: () => number): string =>
  Array.from({ length: 2 + Math.floor(random() * 8) }, () => letters[Math.floor(26 * random() ** 2)]).join('')

/** Park and Miller's generator: numbers from 0 to 1, always the same for a seed. */
function linear(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}
