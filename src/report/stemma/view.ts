import type { StemmaExample, StemmaPair, StemmaResult } from '../../model/stemma.ts'
import { plural } from '../../text/plural.ts'
import { clip, oneLine } from '../escape.ts'
import { formatP } from '../numbers.ts'

/** Characters of an error that are shown. */
const longest = 120

/** Pairs that are listed; JSON has them all. */
const mostPairs = 20

/** Of the adjusted p of a pair that is listed: as where the tree was made. */
const significance = 0.05

/** Of resamples; a group without is no group. */
export const percent = (share = 0): string => `${Math.round(share * 100)} %`

/** Where an error stands, and what it is; not escaped. */
export const exampleText = ({ document, passage, what }: StemmaExample): string =>
  `${document}, passage ${passage}: ${clip(oneLine(what), longest)}`

export const pairHead = ['variant', 'with', 'shared errors', 'by chance', 'adjusted p'] as const

/** The pairs that share more than chance allows, what goes furthest beyond first. */
export const pairRows = (pairs: readonly StemmaPair[], written: (text: string) => string) =>
  pairs
    .filter(({ adjusted }) => adjusted <= significance)
    .sort((one, other) => other.shared - other.expected - (one.shared - one.expected))
    .slice(0, mostPairs)
    .map(({ a, b, shared, expected, adjusted }) => [
      written(a),
      written(b),
      String(shared),
      expected.toFixed(1),
      formatP(adjusted),
    ])

/** Instead of a table of pairs. */
export const noPairs = 'No two variants share more errors than chance allows.'

/** What a reader must know beside the tree, a line each; not escaped. */
export function notes(result: StemmaResult): readonly string[] {
  const { name, units, common, from, permutations, resamples, seed, groups, collapsed } = result
  const what =
    from === 'words'
      ? 'words, passages left out, facts of added passages'
      : 'facts, passages left out (the texts are withheld)'
  return [
    `${name}: ${plural(units, 'different error')} against the reference (${what}), ${common} of them of all variants, which say nothing.`,
    `By chance: mean of ${plural(permutations, 'shuffled table')}; p one-sided, adjusted for all pairs (BH). Support: ${plural(resamples, 'resample')} of passages. Seed ${seed}.`,
    `${plural(collapsed, 'group')} with less than 50 % support ${collapsed === 1 ? 'is' : 'are'} not drawn.`,
    ...(groups.length === 0 ? ['No group is supported: the variants stand side by side.'] : []),
    'A group shares errors: from a common source, or one from the other. Which of them, it does not say.',
  ]
}
