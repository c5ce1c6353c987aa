import type { Metric } from '../model/metric.ts'
import { type BleuOptions, bleu } from './bleu.ts'
import { type CerOptions, cer } from './cer.ts'
import { type ChrfOptions, chrf } from './chrf.ts'
import { type RougeLOptions, rougeL } from './rouge-l.ts'
import { type TerOptions, ter } from './ter.ts'
import { type WerOptions, wer } from './wer.ts'

/** What each scorer may be told. */
export interface ScorerOptions {
  readonly bleu: BleuOptions
  readonly chrf: ChrfOptions
  readonly 'chrf++': ChrfOptions
  readonly ter: TerOptions
  readonly cer: CerOptions
  readonly wer: WerOptions
  readonly 'rouge-l': RougeLOptions
}

export type ScorerName = keyof ScorerOptions

/** The metrics of the field, by name, made with their options. */
export const scorers: { readonly [Name in ScorerName]: (options?: ScorerOptions[Name]) => Metric } = {
  bleu,
  chrf,
  'chrf++': (options) => chrf({ wordOrder: 2, ...options }),
  ter,
  cer,
  wer,
  'rouge-l': rougeL,
}
