import { type Metric, type Note, type Row, type Severity, unmeasured } from '../../model/metric.ts'
import type { Pair } from '../../model/pair.ts'
import { deniesByGrammar, deniesByWords } from '../../negation/index.ts'
import { byWords } from './by-words.ts'
import { inEnglish } from './english.ts'
import type { Judge, Told } from './judge.ts'
import { statedReader } from './stated.ts'

const said: Readonly<Record<Told['kind'], string>> = {
  lost: 'negation lost',
  added: 'negation added',
  opposite: 'opposite',
  modal: 'allowed for required, or the reverse',
  bound: 'amount of a change for what it came to',
  'hedge lost': 'what others say told as a fact',
  'hedge added': 'a fact told as what others say',
}

/** Two professionals differ in what they tell as hearsay. */
const severities: Readonly<Record<Told['kind'], Severity>> = {
  lost: 'critical',
  added: 'critical',
  opposite: 'critical',
  modal: 'major',
  bound: 'major',
  'hedge lost': 'minor',
  'hedge added': 'minor',
}

const messageOf = ({ kind }: Told, was: string, is: string): string => `${said[kind]}: '${was}' became '${is}'`

/**
 * Characters of the one side times those of the other: each denial is held against each, which takes seconds from here on. Ten
 * thousand characters are a page and a half that was not cut into passages, as a transcript without full stops is not.
 */
const longestPair = 10_000 ** 2

function measurePair(
  { references: [reference = ''], hypothesis }: Pair,
  index: number,
  judge: Judge,
  note?: Note,
): Row {
  if (reference === '' || hypothesis === '') return [0, 0, 0]
  if (reference.length * hypothesis.length > longestPair) {
    note?.({
      pair: index,
      statistic: unmeasured,
      message: `${hypothesis.length} characters against ${reference.length} are too many: no passage is as long`,
    })
    return [0, 0, 0]
  }
  const { kept, flips, unclear } = judge(reference, hypothesis)
  for (const flip of flips)
    note?.({
      pair: index,
      statistic: 'flipped',
      message: messageOf(
        flip,
        reference.slice(flip.reference.start, flip.reference.end),
        hypothesis.slice(flip.hypothesis.start, flip.hypothesis.end),
      ),
      place: { side: 'hypothesis', ...flip.hypothesis },
      related: { side: 'reference', ...flip.reference },
      severity: severities[flip.kind],
      about: /^(?:lost|added|opposite)$/.test(flip.kind) ? 'polarity' : 'modality',
      evidence: flip.ground,
      reading: `${flip.kind} ${hypothesis.slice(flip.hypothesis.start, flip.hypothesis.end).toLowerCase()}`,
    })
  return [kept, flips.length, unclear]
}

/**
 * Whether yes is still yes. Judged are words that both sides share, where at least one side denies them ("not", "no",
 * "without", "refused to", "un-"), and words of decision, report and change that have an opposite ("granted", "refused").
 *
 * - kept: the hypothesis denies it too, by whatever word: "no limits" and "unlimited", "refused to rule out" and "did not".
 * - flipped: one side denies what the other affirms, or answers yes where the other answers no. Each is a finding whose evidence
 *   says what it rests on: `verbatim`, a change in a frame of the same words; `predicate`, a plain denial that came or went while
 *   nothing else in either text denies.
 * - unclear: negations of the reference with nothing to compare them with; they stay out of the score.
 *
 * In German, French, Spanish and Russian only words of negation are judged: one that stands on one side alone, among words
 * that both sides have. In other languages nothing is measured.
 *
 * The score is the share of the judged that was kept, in per cent.
 */
export function polarity({ language = 'en' }: { readonly language?: string } = {}): Metric {
  const isEnglish = deniesByGrammar(language)
  const isJudged = isEnglish || deniesByWords(language)
  return {
    name: 'polarity',
    statistics: ['kept', 'flipped', 'unclear'],
    higherIsBetter: true,
    summary: 'how many denials and opposites say yes or no as the reference does',
    meanings: [{ statistic: 'flipped', category: 'accuracy/mistranslation/polarity', severity: 'major' }],
    signature: {
      name: 'polarity',
      language: isEnglish ? 'en' : `${language}${isJudged ? '-words' : '-unsupported'}`,
      reference: 'first',
      version: '5',
    },
    unit: 'segment',
    async measure(pairs: readonly Pair[], note?: Note) {
      if (!isJudged) return pairs.map(() => [0, 0, 0])
      const judge = isEnglish ? inEnglish(await statedReader()) : byWords(language)
      return pairs.map((pair, index) => measurePair(pair, index, judge, note))
    },
    score: ({ 0: kept = 0, 1: flipped = 0 }: Row) => (kept + flipped > 0 ? (100 * kept) / (kept + flipped) : undefined),
  }
}
