import { type Finding, type Metric, segmentMetric } from '../../model/metric.ts'
import type { Pair } from '../../model/pair.ts'
import { emptyWordsOf, type IsEmpty } from '../../text/content-words.ts'
import { excerpt } from '../quotes/findings.ts'
import { clauseCoverage, type LooseClause } from './clauses.ts'
import { otherHeadline } from './other-headline.ts'
import { saidElsewhere } from './said-elsewhere.ts'

/**
 * How much of the reference found a counterpart: 100 x letters of the reference's passages that were linked, over all
 * its letters. Letters and digits of any script count, so that long passages weigh more than short ones. What a text
 * adds is counted (`added`, in passages) and does not lower the score.
 *
 * Inside linked passages, and apart from the score: the reference's content words (`words`), those that the hypothesis has
 * in some form (`wordsCovered`), and the clauses that only one side has (`clausesOmitted`, `clausesAdded`).
 */
export const coverage = (): Metric =>
  segmentMetric(
    {
      name: 'coverage',
      statistics: [
        'lettersLinked',
        'lettersOmitted',
        'linked',
        'omitted',
        'added',
        'wordsCovered',
        'words',
        'clausesOmitted',
        'clausesAdded',
      ],
      higherIsBetter: true,
      summary: 'how much of the reference found a counterpart in the text',
      completeness: true,
      meanings: [
        { statistic: 'omitted', category: 'accuracy/omission', severity: 'major' },
        { statistic: 'added', about: ['headline'], category: 'accuracy/mistranslation/headline', severity: 'major' },
        { statistic: 'added', category: 'accuracy/addition', severity: 'minor' },
        { statistic: 'clausesOmitted', category: 'accuracy/omission/clause', severity: 'minor' },
        { statistic: 'clausesAdded', category: 'accuracy/addition/clause', severity: 'minor' },
      ],
      signature: { name: 'coverage', unit: 'letter', clauses: 'rules2', version: '3' },
      score: ({ 0: linked = 0, 1: omitted = 0 }) =>
        linked + omitted > 0 ? (100 * linked) / (linked + omitted) : undefined,
    },
    (pair, note) => {
      const {
        references: [reference = ''],
        hypothesis,
      } = pair
      const size = letters(reference)
      if (reference === '' && hypothesis === '') return [0, 0, 0, 0, 0, 0, 0, 0, 0]
      if (hypothesis === '') {
        const message = `left out (${size} letters)`
        note({ statistic: 'omitted', about: 'passage', message, place: whole('reference', reference) })
        return [0, size, 0, 1, 0, 0, 0, 0, 0]
      }
      if (reference === '') {
        const other = otherHeadline(pair, emptyIn(pair))
        const message = `added (${letters(hypothesis)} letters)`
        note(
          other === undefined
            ? { statistic: 'added', about: 'passage', message, place: whole('hypothesis', hypothesis) }
            : { statistic: 'added', ...other },
        )
        return [0, 0, 0, 0, 1, 0, 0, 0, 0]
      }
      const isEmpty = emptyIn(pair)
      const { covered, words, loose } = clauseCoverage(reference, hypothesis, isEmpty)
      const gone = loose.filter((clause) => !isElsewhere(pair, clause, isEmpty))
      for (const clause of gone) note(findingOf(clause, pair))
      const omitted = gone.filter(({ side }) => side === 'reference').length
      return [size, 0, 1, 0, 0, covered, words, omitted, gone.length - omitted]
    },
  )

const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

const whole = (side: 'reference' | 'hypothesis', text: string) => ({ side, start: 0, end: text.length })

/** A function word of either document. */
function emptyIn({ origin }: Pair): IsEmpty {
  if (!origin) return () => false
  const [ours, theirs] = [origin.reference, origin.hypothesis].map(({ document }) => emptyWordsOf(document))
  return (plain) => ours?.(plain) === true || theirs?.(plain) === true
}

const clauseOf = ({ side, start, end }: LooseClause, { references: [reference = ''], hypothesis }: Pair): string =>
  (side === 'reference' ? reference : hypothesis).slice(start, end)

const isElsewhere = (pair: Pair, clause: LooseClause, isEmpty: IsEmpty): boolean =>
  pair.origin !== undefined &&
  saidElsewhere(
    clauseOf(clause, pair),
    clause.side === 'reference' ? pair.origin.hypothesis : pair.origin.reference,
    isEmpty,
  )

/** From this share of a passage's content words, leaving it out is leaving out what the passage was about. */
const grave = 1 / 3

/** Share of the rest of a passage that is the same, from which it is word for word. */
const allBut = 0.9

function findingOf(clause: LooseClause, pair: Pair): Omit<Finding, 'pair'> {
  const { side, start, end, share, agreement } = clause
  const isOmission = side === 'reference'
  const what = `clause ${isOmission ? 'left out' : 'added'}`
  return {
    statistic: isOmission ? 'clausesOmitted' : 'clausesAdded',
    message: `${what}: '${excerpt(clauseOf(clause, pair))}'`,
    about: 'clause',
    place: { side, start, end },
    severity: isOmission && share >= grave ? 'major' : 'minor',
    evidence: agreement >= allBut ? 'verbatim' : 'reworded',
  }
}
