import { en } from '../languages/en.ts'

/** Which question a word answers, and how. */
export interface Opposite {
  readonly question: string
  readonly yes: boolean
}

const table: ReadonlyMap<string, Opposite> = new Map(
  en.opposites.flatMap((line) => {
    const [yes = '', no = ''] = line.split(' | ')
    const question = yes.split(' ')[0] ?? ''
    const side = (words: string, value: boolean) =>
      words.split(' ').map((word) => [word, { question, yes: value }] as const)
    return [...side(yes, true), ...side(no, false)]
  }),
)

/** What a lemma says yes or no to: `grant` and `refuse` are opposite answers to one question. */
export const oppositeOf = (lemma: string): Opposite | undefined => table.get(lemma)
