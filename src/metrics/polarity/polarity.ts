import type { Metric, Note, Row, Severity } from '../../model/metric.ts'
import type { Pair } from '../../model/pair.ts'
import { deniesByGrammar, deniesByWords, findPredicates, negationCues } from '../../negation/index.ts'
import { remembering } from '../../text/remembering.ts'
import { loadWink } from '../../text/wink.ts'
import { type Ground, groundOf } from './confirmed.ts'
import { compareNegations } from './negation-pairs.ts'
import { comparePolarity, type Flip, type Stated } from './predicate-pairs.ts'
import { findReversals, type Reversal } from './reversals.ts'

/** What came or went, on what ground. */
interface Told extends Pick<Flip, 'reference' | 'hypothesis'> {
  readonly kind: Flip['kind'] | Reversal['kind']
  readonly ground: Ground
}

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

interface Judged {
  readonly kept: number
  readonly flips: readonly Told[]
  readonly unclear: number
}

type Judge = (reference: string, hypothesis: string) => Judged

/** Passages that stay read: those of a reference meet every system. */
const passagesKept = 256

let reader: Promise<(text: string) => Stated> | undefined

function statedReader(): Promise<(text: string) => Stated> {
  reader ??= loadWink().then((wink) =>
    remembering((text): Stated => ({ text, ...findPredicates(text, wink) }), passagesKept),
  )
  return reader
}

/**
 * Reads what each side says and denies; where all but the words of negation are nearly the same, one that this leaves over is
 * found by the words around it. What remains of both is told only where the two sentences differ by nothing else that denies.
 */
const inEnglish =
  (read: (text: string) => Stated): Judge =>
  (reference, hypothesis) => {
    const [ours, theirs] = [read(reference), read(hypothesis)]
    const { kept, flips, unclear } = comparePolarity(ours, theirs)
    const found = [...flips, ...(flips.length > 0 ? [] : loneNegations(ours, theirs))]
    const sure = found.flatMap((flip): readonly Told[] => {
      const ground = groundOf(ours, flip.reference, theirs, flip.hypothesis, flip.sure)
      return ground === undefined ? [] : [{ ...flip, ground }]
    })
    const isNew = (one: Reversal): boolean =>
      sure.every(({ hypothesis: { start, end } }) => one.hypothesis.end <= start || end <= one.hypothesis.start)
    const reversed = findReversals(reference, hypothesis)
      .filter(isNew)
      .map((one): Told => ({ ...one, ground: 'verbatim' }))
    const lost = found.filter(({ kind }) => kind === 'lost').length - flips.filter(({ kind }) => kind === 'lost').length
    return { kept, flips: [...sure, ...reversed], unclear: Math.max(0, unclear - lost) + found.length - sure.length }
  }

function loneNegations(ours: Stated, theirs: Stated): readonly Flip[] {
  if (ours.cues.length === theirs.cues.length || !sameWords(ours, theirs)) return []
  const cuesOf = ({ text, cues }: Stated) =>
    cues.map(({ start, end }) => ({ start, end, words: [text.slice(start, end).toLowerCase()] }))
  return compareNegations([ours.text, theirs.text], [cuesOf(ours), cuesOf(theirs)]).lone
}

/** Set by hand; `bench/sensitivity.ts --only sameWordsBounds` prints what a tenth changes. */
const sameWordsBounds = {
  /** Share of both sides' words, function words too, that are the same: from here on a lone negation is judged by its neighbours. */
  nearlyAll: 0.9,
} as const

/** Word for word, function words too: "could not find" and "was unable to find" are other words. */
function sameWords(a: Stated, b: Stated): boolean {
  const [ours, theirs] = [a, b].map(({ text, cues }) =>
    [...text.matchAll(/[\p{L}\p{N}]+/gu)]
      .filter(({ index }) => !cues.some(({ start, end }) => start <= index && index < end))
      .map(([word]) => word.toLowerCase()),
  )
  const left = new Map<string, number>()
  for (const word of ours!) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of theirs!) {
    const count = left.get(word) ?? 0
    if (count > 0) shared++
    left.set(word, count - 1)
  }
  return 2 * shared >= sameWordsBounds.nearlyAll * (ours!.length + theirs!.length)
}

const byWords =
  (language: string): Judge =>
  (reference, hypothesis) => {
    const cues = [negationCues(reference, language), negationCues(hypothesis, language)] as const
    const { kept, lone, unclear } = compareNegations([reference, hypothesis], cues)
    const flips = lone.flatMap((one): readonly Told[] => {
      const ground = groundOf(
        { text: reference, predicates: [] },
        one.reference,
        { text: hypothesis, predicates: [] },
        one.hypothesis,
        one.sure,
      )
      return ground === undefined ? [] : [{ ...one, ground }]
    })
    return { kept, flips, unclear: unclear + lone.length - flips.length }
  }

function measurePair(
  { references: [reference = ''], hypothesis }: Pair,
  index: number,
  judge: Judge,
  note?: Note,
): Row {
  if (reference === '' || hypothesis === '') return [0, 0, 0]
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
 * - flipped: one side denies what the other affirms, or answers yes where the other answers no. Each is a finding that says
 *   how sure it is: `sure` (critical) where a plain negation came or went and the words around agree, else `likely` (major).
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
      version: '3',
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
