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

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []

/** Stems of up to six words on each side. Five letters stand for a word, so that inflections meet. */
function surroundings({ text }: Side, { start, end }: Span): ReadonlySet<string> {
  const before = wordsOf(text.slice(Math.max(0, start - 60), start)).slice(-6)
  const after = wordsOf(text.slice(end, end + 60)).slice(0, 6)
  return new Set([...before, ...after].filter((word) => !functionWords.has(word)).map((word) => word.slice(0, 5)))
}

const functionWords: ReadonlySet<string> = new Set(en.commonestWords)

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length
  return Math.min(a.size, b.size) === 0 ? 0 : common / Math.min(a.size, b.size)
}

/** How much two mentions stand in the same slot: same words around them, same place in the passage. From 0 to 1. */
const slot = (reference: Side, r: Mention, hypothesis: Side, h: Mention): number =>
  (reference.foreign === true ? isLastSlot : 0.7 * shared(surroundings(reference, r), surroundings(hypothesis, h))) +
  0.3 * (1 - Math.abs(position(reference, r) - position(hypothesis, h)))

/** Nearly all words around agree: whatever else it could stand for, it stands in this one's place. */
export const isPlainSlot = 0.8
/** Half of the words around agree, or a quarter of them where nothing else is left that it could be. */
const isSlot = 0.5
const isLastSlot = 0.38
/** Of dates of one form, or amounts of one unit, where neither side has another: no words need agree. */
const isOnlySlot = 0.2

/** Pairs off mentions that are alike, those nearest by position first: of two the one that is there is not the other's. */
export function couple(
  reference: Side,
  hypothesis: Side,
  [r, h]: Free,
  alike: (r: Mention, h: Mention) => boolean,
): readonly Couple[] {
  const places = new Map([...h].map((other) => [other, position(hypothesis, other)]))
  const able = [...r].flatMap((mention) => {
    const likes = [...h].filter((other) => alike(mention, other))
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
      score < (only ? (isDate(mention) && sameForm(mention, other) ? isOnlySlot : isLastSlot) : isSlot)
    )
      continue
    couples.push({ reference: mention, hypothesis: other })
    r.delete(mention)
    h.delete(other)
  }
  return couples
}
