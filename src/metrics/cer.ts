import type { Metric } from '../model/metric.ts'
import { splitWords } from '../text/white-space.ts'
import { type ErrorRateOptions, errorRate } from './error-rate.ts'

export interface CerOptions extends ErrorRateOptions {
  /** A blank between words counts as a character. Default: true. */
  readonly whitespace?: boolean
}

/** Character error rate, in code points. Runs of white space are one blank, and none at the ends. */
export const cer = ({ whitespace = true, ...options }: CerOptions = {}): Metric =>
  errorRate('cer', options, whitespace ? 'codepoint' : 'codepoint-nospace', (text) =>
    Array.from(splitWords(text).join(whitespace ? ' ' : ''), (character) => character.codePointAt(0) ?? 0),
  )
