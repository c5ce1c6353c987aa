import { maximum, minimum } from '../math/extremes.ts'
import type { Span } from '../model/document.ts'
import { type Token, tokensOf } from '../text/wording-tokens.ts'
import { alignTokens, type Match } from './token-alignment.ts'

// In order of harm. Without a lexicon a paraphrase is told from a distortion only by how many content words changed and
// by what is plain in the words: a negation, a number, an item of a list.
const grades = ['verbatim', 'minor', 'paraphrase', 'truncated', 'distorted'] as const
export type Grade = (typeof grades)[number]

/** Words that became other words; an empty side is an insertion or an omission. */
export interface WordChange {
  readonly from: string
  readonly to: string
  /** Where the words stand in the reference and in the hypothesis, from the start of each; null for an empty side. */
  readonly places: { readonly reference: Span | null; readonly hypothesis: Span | null }
  /** A negation, a number or an item of a list: it changes what was said. */
  readonly key: boolean
  readonly content: boolean
}

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

const minorUpTo = 0.3
const paraphraseUpTo = 0.6
const distortedAtMost = 0.7
// Fewer dropped content words in a row are a change of wording, more are a cut.
const cutFrom = 3

interface Gap {
  readonly reference: readonly Token[]
  readonly hypothesis: readonly Token[]
  readonly at: 'head' | 'inner' | 'tail'
}

const startsSentence = ({ gap }: Token): boolean => /[.!?…。！？]/.test(gap)

/** Of what lies outside the words both sides share, only the sentence they stand in: the rest is other speech. */
function ownSentence(tokens: readonly Token[], at: Gap['at']): readonly Token[] {
  if (at === 'head') return tokens.slice(Math.max(0, tokens.findLastIndex(startsSentence)))
  const end = tokens.findIndex(startsSentence)
  return at === 'inner' || end === -1 ? tokens : tokens.slice(0, end)
}

function gapsOf(reference: readonly Token[], hypothesis: readonly Token[], matches: readonly Match[]): readonly Gap[] {
  const last = matches.length
  return Array.from({ length: last + 1 }, (_, i) => {
    const [before, after] = [matches[i - 1], matches[i]]
    const at = i === 0 ? 'head' : i === last ? 'tail' : 'inner'
    return {
      reference: reference.slice(before ? before.reference + 1 : 0, after?.reference ?? reference.length),
      hypothesis: ownSentence(
        hypothesis.slice(before ? before.hypothesis + 1 : 0, after?.hypothesis ?? hypothesis.length),
        last === 0 ? 'inner' : at,
      ),
      at,
    } as const
  })
}

const isContent = (token: Token): boolean => !token.isFunction

interface Substitution {
  readonly from: Token
  readonly to: Token
}

interface Reading {
  readonly pairs: readonly Substitution[]
  readonly dropped: readonly Token[]
  readonly inserted: readonly Token[]
  readonly cut: readonly Token[]
}

/** What became of the words between two matches: paired off in order, from the match outwards; the rest dropped, cut or inserted. */
function readGap({ reference, hypothesis, at }: Gap): Reading {
  const from = reference.filter(isContent)
  const to = hypothesis.filter(isContent)
  // A long stretch beside a short one is other speech in the same marks, not a change of this one.
  const strange = at !== 'inner' && to.length > 2 * from.length + 1
  const count = strange ? 0 : Math.min(from.length, to.length)
  const [a, b] = at === 'head' ? [from.length - count, to.length - count] : [0, 0]
  const pairs = to.slice(b, b + count).map((token, i): Substitution => ({ from: from[a + i] ?? token, to: token }))
  const left = at === 'head' ? from.slice(0, a) : from.slice(count)
  const extra = at === 'inner' ? to.slice(count) : []
  // Beyond the words both sides share, a hypothesis that goes on in words of its own has changed these, not cut them.
  const goesOn = !strange && hypothesis.length >= 3 && 2 * hypothesis.length >= reference.length
  const isCut = at === 'inner' ? left.length >= cutFrom : left.length > 0 && to.length <= count && !goesOn
  return { pairs, dropped: isCut ? [] : left, inserted: extra, cut: isCut ? left : [] }
}

const nextTo = (tokens: readonly Token[], token: Token, step: 1 | -1): Token | undefined => {
  const at = tokens.indexOf(token)
  const near = tokens[at + step]
  return near?.joins ? tokens[at + 2 * step] : near
}

/** `a, b and c`: two tokens with a comma or a conjunction, and nothing else, between them. */
function listed(tokens: readonly Token[], token: Token, step: 1 | -1): Token | undefined {
  const other = nextTo(tokens, token, step)
  if (!other) return undefined
  const [first, second] = step === 1 ? [token, other] : [other, token]
  const between = tokens.slice(tokens.indexOf(first) + 1, tokens.indexOf(second) + 1)
  return between.some(({ gap, joins }) => joins || /[,、;]/.test(gap)) ? other : undefined
}

/** One item of a list replaced while its neighbour in the list stayed; or a number replaced. */
function isKey(
  pair: Substitution,
  reference: readonly Token[],
  hypothesis: readonly Token[],
  matches: readonly Match[],
): boolean {
  const { from, to } = pair
  if (/\d/.test(from.norm) || /\d/.test(to.norm)) return true
  return ([1, -1] as const).some((step) => {
    const [a, b] = [listed(reference, from, step), listed(hypothesis, to, step)]
    return !!a && !!b && matches.some((match) => reference[match.reference] === a && hypothesis[match.hypothesis] === b)
  })
}

/** How often a stretch is negated, words like `unsafe` against `not safe` counted with the side that has the prefix. */
function negations(tokens: readonly Token[], from: number, to: number): number {
  let [start, end] = [from, to]
  // A negation may stand just outside the words both sides share, in the same clause.
  const inClause = (at: number): boolean => !/[,;:.!?…]/.test(tokens[at]?.gap ?? '.')
  while (start > 0 && from - start < 2 && inClause(start)) start--
  while (end < tokens.length - 1 && end - to < 2 && inClause(end + 1)) end++
  return tokens.slice(start, end + 1).filter(({ negates }) => negates).length
}

function samePolarity(
  reference: readonly Token[],
  hypothesis: readonly Token[],
  matches: readonly Match[],
  cut: readonly Token[],
): boolean {
  const [first, last] = [matches[0], matches.at(-1)]
  if (!first || !last) return true
  const prefixed = (side: 'reference' | 'hypothesis'): number => matches.filter(({ prefix }) => prefix === side).length
  const outside = new Set(cut)
  const kept = reference.filter((token) => !outside.has(token))
  const shift = (token: Token | undefined): number => (token ? kept.indexOf(token) : 0)
  const a = negations(kept, shift(reference[first.reference]), shift(reference[last.reference]))
  const b = negations(hypothesis, first.hypothesis, last.hypothesis)
  return a + prefixed('reference') === b + prefixed('hypothesis')
}

const wordsOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ')

function placeOf(tokens: readonly Token[]): Span | null {
  if (tokens.length === 0) return null
  return { start: minimum(tokens.map(({ start }) => start)), end: maximum(tokens.map(({ end }) => end)) }
}

const change = (from: readonly Token[], to: readonly Token[], key: boolean, content: boolean): WordChange => ({
  from: wordsOf(from),
  to: wordsOf(to),
  places: { reference: placeOf(from), hypothesis: placeOf(to) },
  key,
  content,
})

const neighbours = (tokens: readonly Token[], a: Token, b: Token): boolean =>
  tokens.indexOf(b) - tokens.indexOf(a) === 1

/** Substitutions side by side are told as one: `heavy rain` became `strong wind`. */
function changesOf(
  pairs: readonly (Substitution & { readonly key: boolean })[],
  reference: readonly Token[],
  hypothesis: readonly Token[],
): readonly WordChange[] {
  const groups: (Substitution & { readonly key: boolean })[][] = []
  for (const pair of pairs) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const near = last && neighbours(reference, last.from, pair.from) && neighbours(hypothesis, last.to, pair.to)
    if (group && near && group.length < 4) group.push(pair)
    else groups.push([pair])
  }
  return groups.map((group) =>
    change(
      group.map(({ from }) => from),
      group.map(({ to }) => to),
      group.some(({ key }) => key),
      true,
    ),
  )
}

function formChange(reference: readonly Token[], hypothesis: readonly Token[], match: Match): WordChange {
  const [from, to] = [reference[match.reference], hypothesis[match.hypothesis]]
  return change(from ? [from] : [], to ? [to] : [], false, match.prefix !== undefined)
}

/** Function words that differ, in gaps both sides have. */
const smallChanges = (gaps: readonly Gap[]): readonly WordChange[] =>
  gaps
    .filter(({ at }) => at === 'inner')
    .flatMap(({ reference, hypothesis }) => {
      const [from, to] = [reference, hypothesis].map((side) => side.filter(({ isFunction }) => isFunction))
      return Array.from({ length: Math.max(from?.length ?? 0, to?.length ?? 0) }, (_, i) =>
        change(from?.slice(i, i + 1) ?? [], to?.slice(i, i + 1) ?? [], false, false),
      )
    })

const weightOf = (token: Token | undefined): number => (token?.isFunction ? 0.25 : 1)

const pairOf = (a: Token, b: Token | undefined): string => `${a.norm} ${b?.norm ?? ''}`
const isNumberBesideWord = (a: Token, b: Token): boolean => /^\d{1,2}$/.test(a.norm) !== /^\d{1,2}$/.test(b.norm)

/** "3 September" for "September 3": a number and the word beside it may change places, where they do nothing else. */
function inOrderOf(reference: readonly Token[], hypothesis: readonly Token[]): readonly Token[] {
  const there = new Set(reference.map((token, i) => pairOf(token, reference[i + 1])))
  const tokens = [...hypothesis]
  for (let i = 0; i + 1 < tokens.length; i++) {
    const [first, second] = [tokens[i]!, tokens[i + 1]!]
    if (!isNumberBesideWord(first, second) || there.has(pairOf(first, second)) || !there.has(pairOf(second, first)))
      continue
    tokens[i] = { ...second, gap: first.gap }
    tokens[i + 1] = { ...first, gap: second.gap }
    i++
  }
  return tokens
}

/** How truly `hypothesis` quotes `reference`: a fragment of it is compared with the part it quotes. */
export function compareWording(referenceText: string, hypothesisText: string): Wording {
  const reference = tokensOf(referenceText)
  const hypothesis = inOrderOf(reference, tokensOf(hypothesisText))
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
  const lost = matches.length === 0 || !polarity || pairs.some(({ key }) => key) || ratio > paraphraseUpTo
  const grade: Grade = lost
    ? 'distorted'
    : innerCut
      ? 'truncated'
      : ratio > minorUpTo
        ? 'paraphrase'
        : changes.length > 0
          ? 'minor'
          : 'verbatim'
  const similarity = weight === 0 ? 0 : gained / weight
  const content = reference.filter(isContent).length
  const coverage = content === 0 ? Math.min(1, matches.length / Math.max(1, reference.length)) : kept / content
  const fidelity = Math.min(similarity, lost ? distortedAtMost : 1) * (0.75 + 0.25 * coverage)
  return { grade, similarity, coverage, fidelity, shared: contentMatches.length, changes, polarity }
}
