import { commonSubsequence } from '../math/common-subsequence.ts'
import { maximum } from '../math/extremes.ts'
import type { Metric } from '../model/metric.ts'
import type { Pair } from '../model/pair.ts'
import { UserError } from '../model/user-error.ts'
import { type TokenizerName, tokenizerNamed } from '../tokenize/index.ts'
import { createVocabulary, type Vocabulary } from '../tokenize/vocabulary.ts'
import { rememberReferences } from './references.ts'
import { checkReferences, measureInParts, type ReferenceCount } from './sacrebleu.ts'
import { withoutUnmeasured } from './unmeasured.ts'

const tooLong = 'rouge-l takes words of both up to a product of 2^36'

export interface RougeLOptions {
  /** How many times as much recall weighs as precision. Default: 1. */
  readonly beta?: number
  /** Default: '13a'. */
  readonly tokenize?: TokenizerName
  /** Default: false. */
  readonly caseSensitive?: boolean
  /** References a pair, for the signature. Default: 1. */
  readonly nrefs?: ReferenceCount | undefined
}

/**
 * ROUGE-L of sentences (Lin 2004, 3.1): 100 x F of the longest common subsequence of words, the best of several
 * references; of many pairs the mean.
 */
export function rougeL(options: RougeLOptions = {}): Metric {
  const { beta = 1, tokenize = '13a', caseSensitive = false, nrefs = 1 } = options
  const tokenizer = tokenizerNamed(tokenize)
  if (!(beta >= 0 && beta < Number.POSITIVE_INFINITY))
    throw new UserError(`metric 'rouge-l': beta is ${beta}, expected a number of 0 or more`)

  const read = (text: string, vocabulary: Vocabulary): readonly number[] => {
    const words: number[] = []
    vocabulary.addWords(tokenizer(caseSensitive ? text : text.toLowerCase()), words)
    return words
  }
  const remember = rememberReferences(createVocabulary, (texts, vocabulary) =>
    texts.map((text) => read(text, vocabulary)),
  )

  function fScore(reference: readonly number[], hypothesis: readonly number[]): number {
    const common = commonSubsequence(reference, hypothesis)
    if (common === undefined) return Number.NaN
    if (common === 0) return 0
    const [recall, precision] = [common / reference.length, common / hypothesis.length]
    return ((1 + beta ** 2) * recall * precision) / (recall + beta ** 2 * precision)
  }

  function measurePart(pairs: readonly Pair[]): Float64Array {
    const { reader: vocabulary, references } = remember(pairs)
    const table = new Float64Array(pairs.length * 2)
    for (const [i, { hypothesis }] of pairs.entries()) {
      const given = read(hypothesis, vocabulary)
      const wanted = references[i]!
      table[2 * i] = maximum(wanted.map((words) => fScore(words, given)))
      table[2 * i + 1] = given.length > 0 || wanted.some((words) => words.length > 0) ? 1 : 0
    }
    return table
  }

  return {
    name: 'rouge-l',
    statistics: ['total', 'pairs'],
    higherIsBetter: true,
    summary: 'how much of the text and of the reference is their longest common run of words, gaps allowed',
    signature: {
      name: 'ROUGE-L',
      nrefs: String(nrefs),
      case: caseSensitive ? 'mixed' : 'lc',
      tok: tokenize,
      beta: String(beta),
      corpus: 'mean',
      version: '1',
    },
    unit: 'segment',
    measure(pairs, note) {
      checkReferences('rouge-l', nrefs, pairs)
      return withoutUnmeasured(measureInParts(pairs, 2, measurePart), pairs, note, tooLong)
    },
    score: ({ 0: total = 0, 1: pairs = 0 }) => (pairs > 0 ? (100 * total) / pairs : undefined),
  }
}
