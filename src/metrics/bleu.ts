import type { Row } from '../model/metric.ts'
import type { Pair } from '../model/pair.ts'
import { trimEnd } from '../text/white-space.ts'
import { type TokenizerName, tokenizerNamed } from '../tokenize/index.ts'
import { bleuDetails } from './bleu-details.ts'
import { bleuScore, checkSmoothing, type Smoothing, smoothings } from './bleu-score.ts'
import type { FieldMetric } from './field-metric.ts'
import { type Counter, createCounter } from './kernel/counter.ts'
import { rememberReferences } from './references.ts'
import { checkReferences, checkWhole, measureInParts, type ReferenceCount, version } from './sacrebleu.ts'

/** Named as sacreBLEU's. */
export interface BleuOptions extends Smoothing {
  /** Default: '13a'. */
  readonly tokenize?: TokenizerName
  /** Default: false. */
  readonly lowercase?: boolean
  /** Longest n-gram counted. Default: 4. */
  readonly maxNgramOrder?: number
  /** References a pair, for the signature. Default: 1. */
  readonly nrefs?: ReferenceCount | undefined
}

/**
 * BLEU (Papineni et al. 2002), equal to sacreBLEU's (Post 2018). A row holds the lengths and, per order, the matched and
 * all n-grams, so that the score of the sum is corpus BLEU; for one sentence, say `effectiveOrder`.
 */
export function bleu(options: BleuOptions = {}): FieldMetric {
  const { tokenize = '13a', lowercase = false, maxNgramOrder: order = 4, nrefs = 1 } = options
  const tokenizer = tokenizerNamed(tokenize)
  checkWhole('bleu', 'maxNgramOrder', order, 1, 100)
  checkSmoothing(options)
  const orders = Array.from({ length: order }, (_, i) => i + 1)

  const read = (texts: readonly string[], counter: Counter, isKept: boolean): Uint32Array =>
    counter.words(
      texts.map((text) => tokenizer(trimEnd(lowercase ? text.toLowerCase() : text))),
      isKept,
    )
  const remember = rememberReferences(createCounter, (texts, counter) => read(texts, counter, true))

  function measurePart(pairs: readonly Pair[]): Float64Array {
    const { reader: counter, references } = remember(pairs)
    const hypotheses = read(
      pairs.map(({ hypothesis }) => hypothesis),
      counter,
      false,
    )
    return counter.bleu({ hypotheses, references }, order)
  }

  const signature = (effectiveOrder: boolean) => ({
    name: 'BLEU',
    nrefs: String(nrefs),
    case: lowercase ? 'lc' : 'mixed',
    eff: effectiveOrder ? 'yes' : 'no',
    tok: tokenize,
    smooth: smoothName(options),
    // sacreBLEU does not say it; it changes the number
    ...(order !== 4 && { order: String(order) }),
    version,
  })
  const scored = (how: Smoothing) => (sum: Row) =>
    sum[0] === 0 && sum[1] === 0 ? undefined : bleuScore(sum, order, how)

  return {
    name: 'bleu',
    statistics: [
      'hypothesisLength',
      'referenceLength',
      ...orders.map((n) => `correct${n}`),
      ...orders.map((n) => `total${n}`),
    ],
    higherIsBetter: true,
    summary: 'how many of the text’s runs of one to four words the reference has',
    signature: signature(options.effectiveOrder === true),
    unit: 'segment',
    measure(pairs) {
      checkReferences('bleu', nrefs, pairs)
      return measureInParts(pairs, 2 + 2 * order, measurePart)
    },
    score: scored(options),
    ofSegments: { signature: signature(true), score: scored({ ...options, effectiveOrder: true }) },
    details: (sum) => bleuDetails(sum, options),
  }
}

/** `floor[0.10]`; two decimals unless they would hide some. */
function smoothName({ smoothMethod = 'exp', smoothValue = smoothings[smoothMethod] }: Smoothing): string {
  if (smoothValue === undefined) return smoothMethod
  const rounded = smoothValue.toFixed(2)
  return `${smoothMethod}[${Number(rounded) === smoothValue ? rounded : smoothValue}]`
}
