import type { Metric, Row } from '../model/metric.ts'
import type { Pair } from '../model/pair.ts'
import { UserError } from '../model/user-error.ts'
import { type Counter, createCounter } from './kernel/counter.ts'
import { rememberReferences } from './references.ts'
import { checkReferences, checkWhole, measureInParts, type ReferenceCount, version } from './sacrebleu.ts'

/** Named as sacreBLEU's. */
export interface ChrfOptions {
  /** Longest character n-gram. Default: 6. */
  readonly charOrder?: number
  /** Longest word n-gram; 2 is chrF++. Default: 0. */
  readonly wordOrder?: number
  /** How many times as much recall weighs as precision. Default: 2. */
  readonly beta?: number
  /** Default: false. */
  readonly lowercase?: boolean
  /** White space counts as characters. Default: false. */
  readonly whitespace?: boolean
  /** Average the F-scores of the orders, as chrF++.py, NLTK and Moses do, not their precisions and recalls. Default: false. */
  readonly epsSmoothing?: boolean
  /** References a pair, for the signature. Default: 1. */
  readonly nrefs?: ReferenceCount | undefined
}

/**
 * chrF (Popović 2015), chrF+ and chrF++ (Popović 2017), equal to sacreBLEU's. A row holds, per order, the n-grams of the
 * hypothesis, those of the reference and the matched ones, of the reference with the best F-score (of equal ones, the
 * first). Last comes whether there was anything to measure, which the rest does not say where the reference is empty.
 */
export function chrf(options: ChrfOptions = {}): Metric {
  const { charOrder = 6, wordOrder = 0, beta = 2, lowercase = false, whitespace = false, nrefs = 1 } = options
  const { epsSmoothing = false } = options
  checkWhole('chrf', 'charOrder', charOrder, 0, 100)
  checkWhole('chrf', 'wordOrder', wordOrder, 0, 100)
  const name = `chrf${'+'.repeat(wordOrder)}`
  if (!(beta >= 0 && beta < Number.POSITIVE_INFINITY))
    throw new UserError(`metric '${name}': beta is ${beta}, expected a number of 0 or more`)
  if (charOrder + wordOrder === 0)
    throw new UserError(`metric '${name}': charOrder and wordOrder are both 0, so there is nothing to count`)
  if (whitespace && charOrder === 0)
    throw new UserError(`metric '${name}': whitespace does nothing where charOrder is 0`)
  const orders = charOrder + wordOrder
  const width = 3 * orders + 1

  const cased = (text: string): string => (lowercase ? text.toLowerCase() : text)
  const ofCharacters = countNgrams(charOrder, (texts, counter, isKept) =>
    counter.characters(texts.map(cased), whitespace, isKept),
  )
  const ofWords = countNgrams(wordOrder, (texts, counter, isKept) => counter.chrfWords(texts.map(cased), isKept))
  const score = (row: Row): number => fScore(row, orders, beta, epsSmoothing)

  /** Rows of pairs with one reference. */
  function tableOf(pairs: readonly Pair[]): Float64Array {
    if (wordOrder === 0) return ofCharacters(pairs)
    if (charOrder === 0) return ofWords(pairs)
    return joined(ofCharacters(pairs), 3 * charOrder + 1, ofWords(pairs), 3 * wordOrder + 1)
  }

  /** Of a pair's references the one with the best score, of equal ones the first. */
  function measurePart(pairs: readonly Pair[]): Float64Array {
    if (pairs.every(({ references }) => references.length === 1)) return tableOf(pairs)
    const all = tableOf(
      pairs.flatMap(({ references, hypothesis }) => references.map((text) => ({ references: [text], hypothesis }))),
    )
    const table = new Float64Array(pairs.length * width)
    let next = 0
    for (const [i, { references }] of pairs.entries()) {
      const rows = references.map((_, r) => all.subarray((next + r) * width, (next + r + 1) * width))
      table.set(
        rows.reduce((best, row) => (score(row) > score(best) ? row : best)),
        i * width,
      )
      if (rows.some((row) => row[3 * orders] === 1)) table[(i + 1) * width - 1] = 1
      next += references.length
    }
    return table
  }

  return {
    name,
    statistics: [
      ...Array.from({ length: orders }, (_, k) =>
        k < charOrder ? `char${k + 1}` : `word${k - charOrder + 1}`,
      ).flatMap((gram) => [`${gram}Hypothesis`, `${gram}Reference`, `${gram}Matched`]),
      'pairs',
    ],
    higherIsBetter: true,
    summary: 'how many short runs of characters the text and the reference share',
    signature: {
      name: `chrF${beta}${'+'.repeat(wordOrder)}`,
      nrefs: String(nrefs),
      case: lowercase ? 'lc' : 'mixed',
      eff: epsSmoothing ? 'no' : 'yes',
      nc: String(charOrder),
      nw: String(wordOrder),
      space: whitespace ? 'yes' : 'no',
      version,
    },
    unit: 'segment',
    measure(pairs) {
      checkReferences(name, nrefs, pairs)
      return measureInParts(pairs, width, measurePart)
    },
    score: (sum) => (sum[3 * orders] === 0 ? undefined : score(sum)),
  }
}

/** N-grams of up to `order` symbols, as `Counter.chrf` has them, of texts that are read in one way. */
function countNgrams(
  order: number,
  read: (texts: readonly string[], counter: Counter, isKept: boolean) => Uint32Array,
): (pairs: readonly Pair[]) => Float64Array {
  const remember = rememberReferences(createCounter, (texts, counter) => read(texts, counter, true))
  return (pairs) => {
    const { reader: counter, references } = remember(pairs)
    const hypotheses = read(
      pairs.map(({ hypothesis }) => hypothesis),
      counter,
      false,
    )
    return counter.chrf({ hypotheses, references }, order)
  }
}

/** Two tables side by side; their last columns, whether there was anything to count, become one. */
function joined(left: Float64Array, leftWidth: number, right: Float64Array, rightWidth: number): Float64Array {
  const rows = left.length / leftWidth
  const width = leftWidth + rightWidth - 1
  const table = new Float64Array(rows * width)
  for (let row = 0; row < rows; row++) {
    const [ofLeft, ofRight] = [row * leftWidth, row * rightWidth]
    table.set(left.subarray(ofLeft, ofLeft + leftWidth - 1), row * width)
    table.set(right.subarray(ofRight, ofRight + rightWidth), row * width + leftWidth - 1)
    if (left[ofLeft + leftWidth - 1] === 1) table[(row + 1) * width - 1] = 1
  }
  return table
}

/** sacreBLEU's. */
const epsilon = 1e-16

/** 100 x F-score, its operations in sacreBLEU's order. */
function fScore(row: Row, orders: number, beta: number, epsSmoothing: boolean): number {
  const factor = beta ** 2
  let sum = 0
  let precisions = 0
  let recalls = 0
  let effective = 0
  for (let k = 0; k < orders; k++) {
    const [hypothesis, reference, matched] = [row[3 * k]!, row[3 * k + 1]!, row[3 * k + 2]!]
    const precision = hypothesis > 0 ? matched / hypothesis : epsilon
    const recall = reference > 0 ? matched / reference : epsilon
    const denominator = factor * precision + recall
    sum += denominator > 0 ? ((1 + factor) * precision * recall) / denominator : epsilon
    if (hypothesis === 0 || reference === 0) continue
    precisions += precision
    recalls += recall
    effective++
  }
  if (epsSmoothing) return (100 * sum) / orders
  if (effective === 0) return 0
  const [precision, recall] = [precisions / effective, recalls / effective]
  if (precision + recall === 0) return 0
  return 100 * (((1 + factor) * precision * recall) / (factor * precision + recall))
}
