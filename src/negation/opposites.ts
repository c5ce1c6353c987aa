// Words of decisions, reports and change that deny each other. One line, one question: the words before the bar answer yes,
// those after it no. A word may stand in one line only. Lemmas.
const lines = `
accept grant approve adopt ratify allow permit authorise authorize consent comply | refuse reject forbid prohibit disallow veto rebuff spurn
admit confirm acknowledge concede | deny refute rebut
support endorse favour favor | oppose
rise increase grow climb soar surge upturn | fall decrease decline drop sink plunge plummet slump shrink
win | lose
open reopen | close shut
succeed | fail
include | exclude
remember | forget
guilty | innocent
alive | dead
safe | dangerous unsafe
strong stronger | weak weaker
strengthen | weaken
true | false untrue
ally | enemy
friend | foe
cheap | expensive
better | worse
improve | worsen deteriorate
possible | impossible
able | unable
willing | unwilling
maximum | minimum
above | below
praise | condemn denounce
trust | distrust mistrust
victory | defeat
arrive | depart
appear | disappear vanish
tighten | loosen
expand | contract`

/** Which question a word answers, and how. */
export interface Opposite {
  readonly question: string
  readonly yes: boolean
}

const table: ReadonlyMap<string, Opposite> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [yes = '', no = ''] = line.split(' | ')
      const question = yes.split(' ')[0] ?? ''
      const side = (words: string, value: boolean) =>
        words.split(' ').map((word) => [word, { question, yes: value }] as const)
      return [...side(yes, true), ...side(no, false)]
    }),
)

/** What a lemma says yes or no to: `grant` and `refuse` are opposite answers to one question. */
export const oppositeOf = (lemma: string): Opposite | undefined => table.get(lemma)
