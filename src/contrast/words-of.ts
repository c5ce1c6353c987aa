import { type TokenizerName, tokenizerNamed } from '../tokenize/index.ts'
import { joinTokens } from '../tokenize/tokenized.ts'

/** Languages that put no blanks between words, by their primary tags. */
const unspaced: Readonly<Record<string, TokenizerName>> = {
  zh: 'zh',
  yue: 'zh',
  ja: 'char',
  th: 'char',
  lo: 'char',
  km: 'char',
  my: 'char',
}

/** How texts of a language (BCP 47) are cut into words. */
export const tokenizerFor = (language: string): TokenizerName =>
  unspaced[language.split('-')[0]?.toLowerCase() ?? ''] ?? '13a'

/** The words of a passage, as they are written. */
export function wordsBy(name: TokenizerName): (text: string) => readonly string[] {
  const tokenizer = tokenizerNamed(name)
  return (text) => {
    const joined = joinTokens(tokenizer(text))
    return joined === '' ? [] : joined.split(' ')
  }
}
