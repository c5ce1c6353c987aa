import type { Metric } from '../model/metric.ts'
import { type TokenizerName, tokenizerNamed } from '../tokenize/index.ts'
import { type ErrorRateOptions, errorRate } from './error-rate.ts'

export interface WerOptions extends ErrorRateOptions {
  /** Default: 'none', the words between white space. */
  readonly tokenize?: TokenizerName
}

/** Word error rate. */
export function wer({ tokenize = 'none', ...options }: WerOptions = {}): Metric {
  const tokenizer = tokenizerNamed(tokenize)
  return errorRate('wer', options, tokenize, (text, vocabulary) => {
    const words: number[] = []
    vocabulary.addWords(tokenizer(text), words)
    return words
  })
}
