import type { Metric, Row } from '../model/metric.ts'
import type { Pair } from '../model/pair.ts'
import { UserError } from '../model/user-error.ts'
import { type Counter, createCounter, type Text } from './kernel/counter.ts'
import { rememberReferences } from './references.ts'
import { checkReferences, checkWhole, type ReferenceCount, rowsOf, version } from './sacrebleu.ts'

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
  readonly nrefs?: ReferenceCount
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
  const parts = [
    {
      order: charOrder,
      first: 0,
      read: (text: string, counter: Counter, isKept: boolean) => counter.characters(cased(text), whitespace, isKept),
    },
    {
      order: wordOrder,
      first: 3 * charOrder,
      read: (text: string, counter: Counter, isKept: boolean) => counter.chrfWords(cased(text), isKept),
    },
  ].filter(({ order }) => order > 0)
  const references = rememberReferences(createCounter, (text, counter): readonly Text[] =>
    parts.map(({ read }) => read(text, counter, true)),
  )
  const score = (row: Row): number => fScore(row, orders, beta, epsSmoothing)

  /** Fills the row of each reference. */
  function compare({ hypothesis, references: texts }: Pair, rows: readonly Float64Array[]): void {
    references.makeRoom()
    const counter = references.reader()
    const read = texts.map(references.of)
    for (const [p, part] of parts.entries()) {
      const given = part.read(hypothesis, counter, false)
      for (const [r, row] of rows.entries()) comparePart(counter, given, read[r]![p]!, part, row)
    }
  }

  /** Where the reference has no n-gram of an order, those of the hypothesis are not counted either. */
  function comparePart(
    counter: Counter,
    given: Text,
    reference: Text,
    { order, first }: { readonly order: number; readonly first: number },
    row: Float64Array,
  ): void {
    const [inHypothesis, inReference] = [counter.length(given), counter.length(reference)]
    counter.begin(inReference, order)
    counter.count(reference, order)
    const matches = counter.match(given, order)
    for (let n = 0; n < order; n++) {
      row[first + 3 * n] = inReference > n ? Math.max(0, inHypothesis - n) : 0
      row[first + 3 * n + 1] = Math.max(0, inReference - n)
      row[first + 3 * n + 2] = matches[n]!
    }
    if (inHypothesis + inReference > 0) row[3 * orders] = 1
  }

  function measurePair(pair: Pair, row: Float64Array): void {
    const rows = pair.references.map((_, r) => (r === 0 ? row : new Float64Array(width)))
    compare(pair, rows)
    if (rows.length === 1) return
    const measured = Math.max(...rows.map((each) => each[3 * orders]!))
    // Of equal ones the first
    row.set(rows.reduce((best, other) => (score(other) > score(best) ? other : best)))
    row[3 * orders] = measured
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
      const rows = rowsOf(pairs.length, width)
      for (const [i, pair] of pairs.entries()) {
        checkReferences(name, nrefs, pair, i)
        measurePair(pair, rows[i]!)
      }
      return rows
    },
    score: (sum) => (sum[3 * orders] === 0 ? undefined : score(sum)),
  }
}

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
