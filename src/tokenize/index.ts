/**
 * Segments cut into tokens for scorers, as sacreBLEU cuts them: `tokenizerNamed('13a')`. `13a` and `intl` are for languages that
 * part words by spaces, `zh` for Chinese, `char` for any; no tokenizer looks words up. What only some scorers need (TER's rules,
 * the vocabulary of one segment) is imported where it is needed: `score` starts without it.
 */

import { UserError } from '../model/user-error.ts'
import { tokenize13a } from './13a.ts'
import { tokenizeIntl } from './intl.ts'
import type { Tokenizer } from './tokenized.ts'
import { tokenizeZh } from './zh.ts'

/** By sacreBLEU's names. */
export const tokenizers = {
  '13a': tokenize13a,
  intl: tokenizeIntl,
  zh: tokenizeZh,
  /** Every code point a word. */
  char: (line: string) => ({ text: Array.from(line).join(' ') }),
  /** For text that was tokenized before. */
  none: (line: string) => ({ text: line }),
} satisfies Readonly<Record<string, Tokenizer>>

export type TokenizerName = keyof typeof tokenizers

/** sacreBLEU's tokenizers that look words up in a trained model. */
const withModel = new Set(['ja-mecab', 'ko-mecab', 'spm', 'flores101', 'flores200', 'spBLEU-1K'])

const isTokenizerName = (name: string): name is TokenizerName => Object.hasOwn(tokenizers, name)

/** The tokenizer of that name, or a UserError: never another one, since that would be another score. */
export function tokenizerNamed(name: string): Tokenizer {
  if (isTokenizerName(name)) return tokenizers[name]
  const names = Object.keys(tokenizers)
  if (withModel.has(name))
    throw new UserError(
      `tokenizer '${name}' needs a trained model, which is not part of this package; there are ${names.join(', ')}, or tokenize the texts yourself and use 'none'`,
    )
  throw new UserError(`no tokenizer '${name}'; there are ${names.join(', ')}`)
}
