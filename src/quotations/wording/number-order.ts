import type { Token } from '../../text/wording-tokens.ts'

const pairOf = (a: Token, b: Token | undefined): string => `${a.norm} ${b?.norm ?? ''}`
const isNumberBesideWord = (a: Token, b: Token): boolean => /^\d{1,2}$/.test(a.norm) !== /^\d{1,2}$/.test(b.norm)

/** "3 September" for "September 3": a number and the word beside it may change places, where they do nothing else. */
export function inOrderOf(reference: readonly Token[], hypothesis: readonly Token[]): readonly Token[] {
  const there = new Set(reference.map((token, i) => pairOf(token, reference[i + 1])))
  const tokens = [...hypothesis]
  for (let i = 0; i + 1 < tokens.length; i++) {
    const [first, second] = [tokens[i]!, tokens[i + 1]!]
    if (!isNumberBesideWord(first, second) || there.has(pairOf(first, second)) || !there.has(pairOf(second, first)))
      continue
    tokens[i] = { ...second, gap: first.gap }
    tokens[i + 1] = { ...first, gap: second.gap }
    i++
  }
  return tokens
}
