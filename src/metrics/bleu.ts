import type { Metric } from '../model/metric.ts'
import type { Pair } from '../model/pair.ts'
import { type TokenizerName, tokenizerNamed } from '../text/tokenize/index.ts'
import { trimEnd } from '../text/white-space.ts'
import { bleuScore, checkSmoothing, type Smoothing, smoothings } from './bleu-score.ts'
import { type Counter, createCounter, type Text } from './kernel/counter.ts'
import { rememberReferences } from './references.ts'
import { checkReferences, checkWhole, type ReferenceCount, rowsOf, version } from './sacrebleu.ts'

/** Named as sacreBLEU's. */
export interface BleuOptions extends Smoothing {
  /** Default: '13a'. */
  readonly tokenize?: TokenizerName
  /** Default: false. */
  readonly lowercase?: boolean
  /** Longest n-gram counted. Default: 4. */
  readonly maxNgramOrder?: number
  /** References a pair, for the signature. Default: 1. */
  readonly nrefs?: ReferenceCount
}

/**
 * BLEU (Papineni et al. 2002), equal to sacreBLEU's (Post 2018). A row holds the lengths and, per order, the matched and
 * all n-grams, so that the score of the sum is corpus BLEU; for one sentence, say `effectiveOrder`.
 */
export function bleu(options: BleuOptions = {}): Metric {
  const { tokenize = '13a', lowercase = false, maxNgramOrder: order = 4, nrefs = 1 } = options
  const tokenizer = tokenizerNamed(tokenize)
  checkWhole('bleu', 'maxNgramOrder', order, 1, 100)
  checkSmoothing(options)
  const orders = Array.from({ length: order }, (_, i) => i + 1)

  const read = (text: string, counter: Counter, isKept: boolean): Text =>
    counter.words(tokenizer(trimEnd(lowercase ? text.toLowerCase() : text)), isKept)
  const references = rememberReferences(createCounter, (text, counter) => read(text, counter, true))

  function measurePair(pair: Pair, row: Float64Array): void {
    references.makeRoom()
    const counter = references.reader()
    const texts = pair.references.map(references.of)
    counter.begin(
      texts.reduce((sum, text) => sum + counter.length(text), 0),
      order,
    )
    for (const text of texts) counter.count(text, order)
    const hypothesis = read(pair.hypothesis, counter, false)
    const matches = counter.match(hypothesis, order)
    const length = counter.length(hypothesis)
    row[0] = length
    row[1] = texts.map(counter.length).reduce((a, b) => closer(length, a, b))
    for (let n = 1; n <= order; n++) {
      row[1 + n] = matches[n - 1]!
      row[1 + order + n] = Math.max(0, length - n + 1)
    }
  }

  return {
    name: 'bleu',
    statistics: [
      'hypothesisLength',
      'referenceLength',
      ...orders.map((n) => `correct${n}`),
      ...orders.map((n) => `total${n}`),
    ],
    higherIsBetter: true,
    signature: {
      name: 'BLEU',
      nrefs: String(nrefs),
      case: lowercase ? 'lc' : 'mixed',
      eff: options.effectiveOrder ? 'yes' : 'no',
      tok: tokenize,
      smooth: smoothName(options),
      // sacreBLEU does not say it; it changes the number
      ...(order !== 4 && { order: String(order) }),
      version,
    },
    unit: 'segment',
    measure(pairs) {
      const rows = rowsOf(pairs.length, 2 + 2 * order)
      for (const [i, pair] of pairs.entries()) {
        checkReferences('bleu', nrefs, pair, i)
        measurePair(pair, rows[i]!)
      }
      return rows
    },
    score: (sum) => (sum[0] === 0 && sum[1] === 0 ? undefined : bleuScore(sum, order, options)),
  }
}

/** The reference length nearer to the hypothesis's; of two equally near, the shorter. */
function closer(length: number, a: number, b: number): number {
  const nearer = Math.abs(length - b) - Math.abs(length - a)
  return nearer < 0 || (nearer === 0 && b < a) ? b : a
}

/** `floor[0.10]`; two decimals unless they would hide some. */
function smoothName({ smoothMethod = 'exp', smoothValue = smoothings[smoothMethod] }: Smoothing): string {
  if (smoothValue === undefined) return smoothMethod
  const rounded = smoothValue.toFixed(2)
  return `${smoothMethod}[${Number(rounded) === smoothValue ? rounded : smoothValue}]`
}
