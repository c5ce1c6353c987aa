import { en } from '../../languages/en.ts'
import { isDate, isSameKind, likeness, type Mention, sameForm } from '../../mentions/index.ts'
import type { Span } from '../../model/document.ts'

/** One side of a pair: its mentions but for offices, in order, in the text they were found in. */
export interface Side {
  readonly text: string
  /** Where in the text the pair's passages lie. */
  readonly spans: readonly Span[]
  readonly mentions: readonly Mention[]
  /** What is said right before and after: a name there need not be said again. */
  readonly nearby: readonly Mention[]
  /** In a language whose number words are not read. */
  readonly spells?: true
  /** The other side is in another language, so that no words around can agree. */
  readonly foreign?: true
}

export interface Couple {
  readonly reference: Mention
  readonly hypothesis: Mention
}

/** Mentions that nothing of the other side has been put beside yet. */
export type Free = readonly [reference: Set<Mention>, hypothesis: Set<Mention>]

/** How far into the passages a mention lies, from 0 to 1. */
function position({ spans }: Side, { start }: Span): number {
  let before = 0
  let length = 0
  for (const span of spans) {
    if (start >= span.end) before += span.end - span.start
    else if (start > span.start) before += start - span.start
    length += span.end - span.start
  }
  return length === 0 ? 0 : before / length
}

/** Words of some length; where nothing parts them, every two signs. */
const wordsOf = (text: string): readonly string[] =>
  Array.from(
    text.toLowerCase().matchAll(/(?=([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{2}))|(?<!\p{L})\p{L}{3,}/gu),
    ([word, signs]) => signs ?? word,
  )

/** Stems of some words on each side. */
function surroundings({ text }: Side, { start, end }: Span): ReadonlySet<string> {
  const before = wordsOf(text.slice(Math.max(0, start - slotBounds.reach), start)).slice(-slotBounds.words)
  const after = wordsOf(text.slice(end, end + slotBounds.reach)).slice(0, slotBounds.words)
  return new Set(
    [...before, ...after].filter((word) => !functionWords.has(word)).map((word) => word.slice(0, slotBounds.stem)),
  )
}

const functionWords: ReadonlySet<string> = new Set(en.commonestWords)

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length
  return Math.min(a.size, b.size) === 0 ? 0 : common / Math.min(a.size, b.size)
}

/** How much two mentions stand in the same slot: same words around them, same place in the passage. From 0 to 1. */
export const slot = (reference: Side, r: Mention, hypothesis: Side, h: Mention): number =>
  (reference.foreign === true
    ? slotBounds.last
    : slotBounds.wordShare * shared(surroundings(reference, r), surroundings(hypothesis, h))) +
  (1 - slotBounds.wordShare) * (1 - Math.abs(position(reference, r) - position(hypothesis, h)))

/** How much two slots (0 to 1) must agree for one mention to stand in the other's place. */
export const slotBounds = {
  /** Nearly all words around agree: whatever else it could stand for, it stands in this one's place. */
  plain: 0.8,
  /** Half of the words around agree, */
  usual: 0.5,
  /** or a quarter of them where nothing else is left that it could be. */
  last: 0.38,
  /** Of dates of one form, or amounts of one unit, where neither side has another: no words need agree. */
  only: 0.2,
  /** How much the words around count; the rest is how far into the passages the two stand. */
  wordShare: 0.7,
  /** UTF-16 units to either side in which words around are sought, and how many words at most. */
  reach: 60,
  words: 6,
  /** Letters of a word that are compared, so that inflections meet. */
  stem: 5,
} as const

/** Pairs off mentions of one id. */
export function coupleById(reference: Side, hypothesis: Side, free: Free): readonly Couple[] {
  const byId = new Map<string, Mention[]>()
  for (const other of free[1]) {
    const known = byId.get(other.id)
    if (known) known.push(other)
    else byId.set(other.id, [other])
  }
  return couple(reference, hypothesis, free, ({ id }) => byId.get(id) ?? [])
}

/** Pairs off mentions that are alike, those nearest by position first: of two the one that is there is not the other's. */
export function couple(
  reference: Side,
  hypothesis: Side,
  [r, h]: Free,
  alikeTo: (r: Mention) => readonly Mention[],
): readonly Couple[] {
  const places = new Map([...h].map((other) => [other, position(hypothesis, other)]))
  const able = [...r].flatMap((mention) => {
    const likes = alikeTo(mention)
    const at = likes.length === 0 ? 0 : position(reference, mention)
    return likes.map((other) => ({ mention, other, distance: Math.abs((places.get(other) ?? 0) - at) }))
  })
  const couples: Couple[] = []
  for (const { mention, other } of able.sort((a, b) => a.distance - b.distance)) {
    if (!r.has(mention) || !h.has(other)) continue
    couples.push({ reference: mention, hypothesis: other })
    r.delete(mention)
    h.delete(other)
  }
  return couples
}

/** Pairs off what stands in the slot of something else of its kind; `least` is how much slots must agree in any case. */
export function substitutions(reference: Side, hypothesis: Side, [r, h]: Free, least = 0): readonly Couple[] {
  const scored = [...r].flatMap((mention) =>
    [...h]
      .filter((other) => isSameKind(mention, other) && likeness(mention, other) !== 'same')
      .map((other) => ({ reference: mention, hypothesis: other, slot: slot(reference, mention, hypothesis, other) })),
  )
  const couples: Couple[] = []
  for (const { reference: mention, hypothesis: other, slot: score } of scored.sort((a, b) => b.slot - a.slot)) {
    if (!r.has(mention) || !h.has(other)) continue
    const only =
      [...r].filter((m) => isSameKind(m, other)).length === 1 &&
      [...h].filter((m) => isSameKind(mention, m)).length === 1
    if (
      score < least ||
      score <
        (only ? (isDate(mention) && sameForm(mention, other) ? slotBounds.only : slotBounds.last) : slotBounds.usual)
    )
      continue
    couples.push({ reference: mention, hypothesis: other })
    r.delete(mention)
    h.delete(other)
  }
  return couples
}
