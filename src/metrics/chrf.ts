import type { Metric, Row } from '../model/metric.ts'
import type { Pair } from '../model/pair.ts'
import { UserError } from '../model/user-error.ts'
import { createNgramTable, ngramsIn } from '../text/ngrams.ts'
import type { Vocabulary } from '../text/vocabulary.ts'
import { eachWord, isWhiteSpace } from '../text/white-space.ts'
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

/** A text's code points, and its words with ASCII punctuation cut off, numbered. */
interface Symbols {
  readonly characters: readonly number[]
  readonly length: number
  readonly words: readonly number[]
  readonly wordCount: number
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

  const characterTable = createNgramTable()
  const wordTable = createNgramTable()

  function read(given: string, vocabulary: Vocabulary, characters: number[], words: number[]): Symbols {
    const text = lowercase ? given.toLowerCase() : given
    const length = charOrder > 0 ? addCodePoints(text, whitespace, characters) : 0
    let wordCount = 0
    if (wordOrder > 0)
      eachChrfWord(text, (start, end) => {
        words[wordCount++] = vocabulary.add(text, start, end)
      })
    return { characters, length, words, wordCount }
  }
  const references = rememberReferences((text, vocabulary) => read(text, vocabulary, [], []))
  const characterScratch: number[] = []
  const wordScratch: number[] = []
  const candidate = new Float64Array(width)
  const score = (row: Row): number => fScore(row, orders, beta, epsSmoothing)

  /** The row of one reference. Where it has no n-gram of an order, those of the hypothesis are not counted either. */
  function compare(hypothesis: Symbols, reference: Symbols, row: Float64Array): void {
    row.fill(0)
    if (charOrder > 0) {
      characterTable.clear()
      characterTable.count(reference.characters, reference.length, charOrder)
      characterTable.match(hypothesis.characters, hypothesis.length, charOrder, row, 2, 3)
    }
    if (wordOrder > 0) {
      wordTable.clear()
      wordTable.count(reference.words, reference.wordCount, wordOrder)
      wordTable.match(hypothesis.words, hypothesis.wordCount, wordOrder, row, 3 * charOrder + 2, 3)
    }
    for (let k = 0; k < orders; k++) {
      const isCharacters = k < charOrder
      const n = isCharacters ? k + 1 : k - charOrder + 1
      const inReference = ngramsIn(isCharacters ? reference.length : reference.wordCount, n)
      const inHypothesis = ngramsIn(isCharacters ? hypothesis.length : hypothesis.wordCount, n)
      row[3 * k] = inReference > 0 ? inHypothesis : 0
      row[3 * k + 1] = inReference
    }
    const { length, wordCount } = hypothesis
    row[3 * orders] = length + wordCount + reference.length + reference.wordCount > 0 ? 1 : 0
  }

  function measurePair(pair: Pair, row: Float64Array): void {
    references.makeRoom()
    const hypothesis = read(pair.hypothesis, references.vocabulary(), characterScratch, wordScratch)
    const [first = '', ...others] = pair.references
    compare(hypothesis, references.of(first), row)
    for (const other of others) {
      compare(hypothesis, references.of(other), candidate)
      const measured = Math.max(row[3 * orders]!, candidate[3 * orders]!)
      if (score(candidate) > score(row)) row.set(candidate)
      row[3 * orders] = measured
    }
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

/** Writes the code points to `out` and says how many there are; a lone surrogate is one of its own. */
function addCodePoints(text: string, whitespace: boolean, out: number[]): number {
  let length = 0
  for (let i = 0; i < text.length; i++) {
    let symbol = text.charCodeAt(i)
    if (!whitespace && isWhiteSpace(symbol)) continue
    if ((symbol & 0xfc00) === 0xd800) {
      symbol = text.codePointAt(i) ?? symbol
      if (symbol > 0xffff) i++
    }
    out[length++] = symbol
  }
  return length
}

const isPunctuation = new Uint8Array(0x1_0000)
for (const mark of '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~') isPunctuation[mark.charCodeAt(0)] = 1

/** Words with one mark cut off the end or, if there is none, the beginning: `(hi)` is `(hi` and `)`. */
function eachChrfWord(text: string, visit: (start: number, end: number) => void): void {
  eachWord(text, (start, end) => {
    let cut = end
    if (end - start > 1) {
      if (isPunctuation[text.charCodeAt(end - 1)] === 1) cut = end - 1
      else if (isPunctuation[text.charCodeAt(start)] === 1) cut = start + 1
    }
    visit(start, cut)
    if (cut < end) visit(cut, end)
  })
}
