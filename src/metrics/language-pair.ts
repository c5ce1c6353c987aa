import { UserError } from '../model/user-error.ts'
import { isLanguageTag } from '../text/language-tag.ts'

/** sacreBLEU's tokenizers by target language, where they are other than 13a; for two of them it needs a model. */
const tokenizers: Readonly<Record<string, string>> = { zh: 'zh', ja: 'ja-mecab', ko: 'ko-mecab' }

/**
 * What sacreBLEU's `-l en-zh` says: the language of the texts, and the tokenizer of BLEU where that is not the usual one.
 * `isNamed`: another tokenizer was asked for.
 *
 * @throws UserError where it is no pair, or its tokenizer needs a model
 */
export function sidesOfPair(
  pair: string,
  isNamed: boolean,
): { readonly language: string; readonly tokenize?: string | undefined } {
  const [, source = '', language = ''] = /^([a-z]{2,3})-([a-z]{2,3})$/i.exec(pair) ?? []
  if (!isLanguageTag(source) || !isLanguageTag(language))
    throw new UserError(`score: -l is '${pair}', expected two languages such as en-de`)
  const tokenize = isNamed ? undefined : tokenizers[language]
  if (tokenize === undefined || tokenize === 'zh') return { language, tokenize }
  throw new UserError(
    `score: sacreBLEU tokenizes '${language}' with a model (${tokenize}), which does not come with variorum; name another with --tokenize, such as char`,
  )
}
