import { remembering } from '../../text/remembering.ts'
import { type Token, tokensOf } from '../../text/wording-tokens.ts'
import { gapsOf } from './gaps.ts'
import { type Grade, wordingGrades } from './grades.ts'
import { isKey } from './key-change.ts'
import { inOrderOf } from './number-order.ts'
import { readGap } from './read-gap.ts'
import { samePolarity } from './same-polarity.ts'
import { alignTokens } from './token-alignment.ts'
import { change, changesOf, formChange, smallChanges, type WordChange } from './word-changes.ts'

export interface Wording {
  readonly grade: Grade
  /** From 0 to 1, over the part of the reference that the hypothesis quotes; a content word weighs 1, a function word 1/4. */
  readonly similarity: number
  /** Share of the reference's content words that the hypothesis quotes in some form. */
  readonly coverage: number
  /** Similarity with a quarter taken off as coverage goes to 0; at most 0.7 where distorted, so that a word quoted truly is worth more. */
  readonly fidelity: number
  /** Content words both sides have, in some form. */
  readonly shared: number
  readonly changes: readonly WordChange[]
  /** The reference and the hypothesis agree on whether it is said or denied. */
  readonly polarity: boolean
}

const weightOf = (token: Token | undefined): number => (token?.isFunction ? wordingGrades.functionWord : 1)

const wordsOf = remembering((text: string) => tokensOf(text), 256)

/** How truly `hypothesis` quotes `reference`: a fragment of it is compared with the part it quotes. */
export function compareWording(referenceText: string, hypothesisText: string): Wording {
  const reference = wordsOf(referenceText)
  const hypothesis = inOrderOf(reference, wordsOf(hypothesisText))
  const matches = alignTokens(reference, hypothesis)
  const gaps = gapsOf(reference, hypothesis, matches)
  const readings = gaps.map(readGap)
  const pairs = readings
    .flatMap((each) => each.pairs)
    .map(({ from, to }) => ({ from, to, key: isKey({ from, to }, reference, hypothesis, matches) }))
  const [dropped, inserted, cut] = (['dropped', 'inserted', 'cut'] as const).map((name) =>
    readings.flatMap((each) => each[name]),
  )
  const droppedWords = dropped ?? []
  const insertedWords = inserted ?? []
  const contentMatches = matches.filter((match) => !reference[match.reference]?.isFunction)
  const kept = contentMatches.length + pairs.length + droppedWords.length
  const polarity = samePolarity(reference, hypothesis, matches, cut ?? [])
  const reworded = matches.filter(({ prefix }) => prefix !== undefined).length
  const changed = pairs.length + droppedWords.length + insertedWords.length / 2 + reworded / 2
  const gained = matches.reduce((sum, match) => sum + weightOf(reference[match.reference]) * match.quality, 0)
  const lostWeight = pairs.length + droppedWords.length + insertedWords.length / 2
  const weight = matches.reduce((sum, match) => sum + weightOf(reference[match.reference]), 0) + lostWeight
  const smalls = smallChanges(gaps)
  const forms = matches.filter(({ quality }) => quality < 1).map((match) => formChange(reference, hypothesis, match))
  const changes = [
    ...changesOf(pairs, reference, hypothesis),
    ...droppedWords.map((token) => change([token], [], false, true)),
    ...insertedWords.map((token) => change([], [token], false, true)),
    ...forms,
    ...smalls,
  ].sort((a, b) => Number(b.key) - Number(a.key) || Number(b.content) - Number(a.content))
  const ratio = kept === 0 ? (matches.length > 0 ? 0 : 1) : changed / kept
  const innerCut = readings.some((each, i) => gaps[i]?.at === 'inner' && each.cut.length > 0)
  const lost = matches.length === 0 || !polarity || pairs.some(({ key }) => key) || ratio > wordingGrades.paraphraseUpTo
  const grade: Grade = lost
    ? 'distorted'
    : innerCut
      ? 'truncated'
      : ratio > wordingGrades.minorUpTo
        ? 'paraphrase'
        : changes.length > 0
          ? 'minor'
          : 'verbatim'
  const similarity = weight === 0 ? 0 : gained / weight
  const content = reference.filter(({ isFunction }) => !isFunction).length
  const coverage = content === 0 ? Math.min(1, matches.length / Math.max(1, reference.length)) : kept / content
  const { coverageShare, distortedAtMost } = wordingGrades
  const fidelity = Math.min(similarity, lost ? distortedAtMost : 1) * (1 - coverageShare + coverageShare * coverage)
  return { grade, similarity, coverage, fidelity, shared: contentMatches.length, changes, polarity }
}
