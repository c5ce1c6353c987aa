import { splitWords } from '../text/white-space.ts'
import { westernMarks } from './western.ts'

/** A line cut into words: at white space, and around every unit that is a word of its own. */
export interface Tokenized {
  readonly text: string
  /**
   * 1 for a UTF-16 unit that is a word of its own, otherwise 0; may be longer than the text. 'western': those that
   * `westernMarks` finds between blanks. Left out: there is none.
   */
  readonly alone?: Uint8Array | 'western'
}

/** Of the same kind for every line: `alone` is there or not. */
export type Tokenizer = (line: string) => Tokenized

/** Which units are words of their own, found if need be. */
export const flagsOf = ({ text, alone }: Tokenized): Uint8Array | undefined =>
  alone === 'western' ? westernMarks(text, 'space') : alone

/** The words with a blank between them, as other tools print them. */
export function joinTokens(line: Tokenized): string {
  const { text } = line
  const alone = flagsOf(line)
  const spaced = Array.from({ length: text.length }, (_, i) => (alone?.[i] === 1 ? ` ${text[i]} ` : text[i]))
  return splitWords(spaced.join('')).join(' ')
}
