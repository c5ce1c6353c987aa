import type { Metric, Note, Row } from '../model/metric.ts'
import type { Pair } from '../model/pair.ts'
import { findPredicates } from '../text/predicates.ts'
import { loadWink, type Wink } from '../text/wink.ts'
import { comparePolarity, type Flip, type Stated } from './polarity-pairs.ts'

const messageOf = ({ kind, sure }: Flip, was: string, is: string): string => {
  const what = kind === 'opposite' ? 'opposite' : `negation ${kind}`
  return `${what}: '${was}' became '${is}' (${sure ? 'sure' : 'likely'})`
}

function measurePair({ references: [reference = ''], hypothesis }: Pair, index: number, wink: Wink, note?: Note): Row {
  if (reference === '' || hypothesis === '') return [0, 0, 0]
  const stated = (text: string): Stated => ({ text, ...findPredicates(text, wink) })
  const { kept, flips, unclear } = comparePolarity(stated(reference), stated(hypothesis))
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
      severity: flip.sure ? 'critical' : 'major',
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
 * The score is the share of the judged that was kept, in per cent. English only; in other languages nothing is measured.
 */
export function polarity({ language = 'en' }: { readonly language?: string } = {}): Metric {
  const isEnglish = /^en\b/.test(language)
  return {
    name: 'polarity',
    statistics: ['kept', 'flipped', 'unclear'],
    higherIsBetter: true,
    signature: {
      name: 'polarity',
      language: isEnglish ? 'en' : `${language}-unsupported`,
      reference: 'first',
      version: '1',
    },
    unit: 'segment',
    async measure(pairs: readonly Pair[], note?: Note) {
      if (!isEnglish) return pairs.map(() => [0, 0, 0])
      const wink = await loadWink()
      return pairs.map((pair, index) => measurePair(pair, index, wink, note))
    },
    score: ({ 0: kept = 0, 1: flipped = 0 }: Row) => (kept + flipped > 0 ? (100 * kept) / (kept + flipped) : undefined),
  }
}
