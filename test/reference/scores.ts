import { plainMatches, plainNgrams } from './ngrams.ts'

// BLEU and chrF by their definitions, for words between blanks: slow and obvious.

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const orders = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i + 1)
const wordsOf = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '')
const size = (ngrams: Map<string, number>): number => sum([...ngrams.values()])

/** Lengths, matches and n-grams of a sentence. */
export function plainBleuRow(references: readonly string[], hypothesis: string, order: number): number[] {
  const given = wordsOf(hypothesis)
  const wanted = references.map(wordsOf)
  const nearest = wanted
    .map(({ length }) => length)
    .sort((a, b) => Math.abs(a - given.length) - Math.abs(b - given.length) || a - b)[0]
  return [
    given.length,
    nearest ?? 0,
    ...orders(order).map((n) => plainMatches(wanted, given, n)),
    ...orders(order).map((n) => size(plainNgrams(given, n))),
  ]
}

/** Unsmoothed BLEU of a row. */
export function plainBleu([given = 0, wanted = 0, ...counts]: readonly number[]): number {
  const order = counts.length / 2
  const precisions = orders(order).map((n) => counts[n - 1]! / counts[order + n - 1]!)
  const mean = precisions.reduce((product, precision) => product * precision, 1) ** (1 / order)
  return 100 * Math.min(1, Math.exp(1 - wanted / given)) * mean
}

/** chrF of one pair: the harmonic mean of the mean precision and the beta times heavier mean recall. */
export function plainChrf(reference: string, hypothesis: string, order: number, beta: number): number {
  const [wanted, given] = [reference, hypothesis].map((text) => Array.from(text.replaceAll(' ', '')))
  const counted = orders(order)
    .map((n) => ({
      wanted: size(plainNgrams(wanted!, n)),
      given: size(plainNgrams(given!, n)),
      matched: plainMatches([wanted!], given!, n),
    }))
    .filter((each) => each.wanted > 0 && each.given > 0)
  if (counted.length === 0) return 0
  const precision = sum(counted.map((each) => each.matched / each.given)) / counted.length
  const recall = sum(counted.map((each) => each.matched / each.wanted)) / counted.length
  if (precision + recall === 0) return 0
  return (100 * (1 + beta ** 2) * precision * recall) / (beta ** 2 * precision + recall)
}
