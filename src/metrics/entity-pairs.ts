import type { Span } from '../model/document.ts'
import type { Mention } from '../text/entities.ts'
import { isDate, isFigure, isNamed, isRelativeDate, isSameKind, likeness, sameForm } from '../text/same-thing.ts'

/** One side of a pair: its mentions but for offices, in order, in the text they were found in. */
export interface Side {
  readonly text: string
  /** Where in the text the pair's passages lie. */
  readonly spans: readonly Span[]
  readonly mentions: readonly Mention[]
  /** What is said right before and after: a name there need not be said again. */
  readonly nearby: readonly Mention[]
}

export interface Couple {
  readonly reference: Mention
  readonly hypothesis: Mention
}

export interface Comparison {
  readonly kept: readonly Couple[]
  readonly changed: readonly Couple[]
  readonly lost: readonly Mention[]
  readonly added: readonly Mention[]
}

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

const functionWords = new Set(
  'the and for that with from has have had was were are his her its their this which who will been not but'.split(' '),
)

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length
  return Math.min(a.size, b.size) === 0 ? 0 : common / Math.min(a.size, b.size)
}

/** How much two mentions stand in the same slot: same words around them, same place in the passage. From 0 to 1. */
const slot = (reference: Side, r: Mention, hypothesis: Side, h: Mention): number =>
  0.7 * shared(surroundings(reference, r), surroundings(hypothesis, h)) +
  0.3 * (1 - Math.abs(position(reference, r) - position(hypothesis, h)))

/** Half of the words around agree, or a quarter of them where nothing else is left that it could be. */
const isSlot = 0.5
const isLastSlot = 0.38
/** Of dates of one form, or amounts of one unit, where neither side has another: no words need agree. */
const isOnlySlot = 0.2

/** Words that say a small number without being one. */
const saysSo: ReadonlyMap<string | number | undefined, RegExp> = new Map([
  [2, /\b(?:both|pair|couple|twice|double|doubled|either|neither|bilateral|mutual|twin|two|each other)\b/i],
  [0.5, /\bhal(?:f|ves|ved)\b/i],
  [3, /\b(?:trip(?:le[ds]?|ling)|treble[ds]?|threefold|thrice|trio)\b/i],
  [12, /\bdozen\b/i],
])

const textOf = ({ text, spans }: Side): string => spans.map(({ start, end }) => text.slice(start, end)).join(' ')

const isVague = ({ type, value, text }: Mention): boolean =>
  // a pronoun as often as a number; "the first", "thousands"
  (type === 'number' && value === 1 && !/\d/.test(text)) ||
  (type === 'ordinal' && !/\d/.test(text)) ||
  typeof value !== 'number'

/** "the two agreed", "the three men": says of a plural how many the text has named before. */
const isAnaphor = ({ text }: Side, { type, text: written, start }: Mention): boolean =>
  type === 'number' &&
  !/\d/.test(written) &&
  /\b(?:the|these|those|all|its|their)\s$/i.test(text.slice(start - 7, start))

/** "LIMA, Peru, July 14 — ": a text of another day or agency has another dateline. */
const isInDateline = ({ text }: Side, { start, end }: Span): boolean =>
  /^\s?(?:\([^)\n]{1,20}\)\s)?[—–-]{1,2}\s/.test(text.slice(end, end + 30)) &&
  /(?:^|\n)\s*\p{Lu}{3}[^\n]{0,40}$/u.test(text.slice(Math.max(0, start - 50), start))

/** Named again within one sentence: "the port said that the port would". */
function isRepeatedInSentence({ text, mentions }: Side, mention: Mention): boolean {
  return mentions.some((other) => {
    if (other === mention || other.id !== mention.id) return false
    const [first, second] = other.start < mention.start ? [other, mention] : [mention, other]
    return second.start - first.end < 200 && !/[.!?;:\n"“”«»]|\band\b/.test(text.slice(first.end, second.start))
  })
}

/** Pairs off mentions that are alike; of several the nearest by position. */
function couple(
  reference: Side,
  hypothesis: Side,
  free: readonly [Set<Mention>, Set<Mention>],
  alike: (r: Mention, h: Mention) => boolean,
): readonly Couple[] {
  const [r, h] = free
  const couples: Couple[] = []
  for (const mention of r) {
    const at = position(reference, mention)
    let best: Mention | undefined
    for (const other of h) {
      if (
        alike(mention, other) &&
        (best === undefined || Math.abs(position(hypothesis, other) - at) < Math.abs(position(hypothesis, best) - at))
      )
        best = other
    }
    if (best === undefined) continue
    couples.push({ reference: mention, hypothesis: best })
    r.delete(mention)
    h.delete(best)
  }
  return couples
}

function substitutions(
  reference: Side,
  hypothesis: Side,
  free: readonly [Set<Mention>, Set<Mention>],
): readonly Couple[] {
  const [r, h] = free
  const scored = [...r].flatMap((mention) =>
    [...h]
      .filter((other) => isSameKind(mention, other))
      .map((other) => ({ reference: mention, hypothesis: other, slot: slot(reference, mention, hypothesis, other) })),
  )
  const couples: Couple[] = []
  for (const { reference: mention, hypothesis: other, slot: score } of scored.sort((a, b) => b.slot - a.slot)) {
    if (!r.has(mention) || !h.has(other)) continue
    const only =
      [...r].filter((m) => isSameKind(m, other)).length === 1 &&
      [...h].filter((m) => isSameKind(mention, m)).length === 1
    if (score < (only ? (isDate(mention) && sameForm(mention, other) ? isOnlySlot : isLastSlot) : isSlot)) continue
    couples.push({ reference: mention, hypothesis: other })
    r.delete(mention)
    h.delete(other)
  }
  return couples
}

const among = (mentions: readonly Mention[], mention: Mention): boolean =>
  mentions.some((other) => {
    const like = likeness(mention, other)
    return like === 'same' || (like === 'open' && (!isDate(mention) || isRelativeDate(mention)))
  })

/**
 * The mentions of two passages, compared with counts. Paired off are, in this order: equal ids; the same thing by another
 * form; what stands in the slot of the other (changed). What is left is lost or added, unless the same thing is named
 * elsewhere in these passages or right beside them, where a pronoun or a split sentence does as well, or is said by a
 * word ("both" for two). A name that one sentence repeats is added: a pronoun would stand there.
 */
export function compareMentions(reference: Side, hypothesis: Side): Comparison {
  const free = [new Set(reference.mentions), new Set(hypothesis.mentions)] as const
  const pairOff = (alike: (r: Mention, h: Mention) => boolean): readonly Couple[] =>
    couple(reference, hypothesis, free, alike)
  const kept = [...pairOff((r, h) => r.id === h.id), ...pairOff((r, h) => likeness(r, h) === 'same')]
  const [r, h] = free
  // "last month" for a date, unless that has been put for another date
  const isDateFor = (a: Mention, others: Set<Mention>): boolean =>
    isDate(a) && !isRelativeDate(a) && [...others].some((other) => isDate(other) && sameForm(a, other))
  pairOff((a, b) => likeness(a, b) === 'open' && !isDateFor(a, h) && !isDateFor(b, r))
  const isEmpty = hypothesis.spans.length === 0 || reference.spans.length === 0
  const repeated = isEmpty
    ? []
    : [...h].filter((mention) => isNamed(mention) && isRepeatedInSentence(hypothesis, mention))
  const changed = isEmpty ? [] : substitutions(reference, hypothesis, free)
  const isSaid = (mention: Mention, side: Side): boolean =>
    (isFigure(mention) && saysSo.get(mention.value)?.test(textOf(side))) ?? false
  const excused = (mention: Mention, side: Side): boolean =>
    (isVague(mention) && isFigure(mention)) ||
    among(side.nearby, mention) ||
    (isNamed(mention) && among(side.mentions, mention))
  return {
    kept,
    changed,
    lost: [...r].filter(
      (mention) =>
        isEmpty ||
        !(
          isSaid(mention, hypothesis) ||
          excused(mention, hypothesis) ||
          isAnaphor(reference, mention) ||
          (isDate(mention) && isInDateline(reference, mention))
        ),
    ),
    added: [...h].filter(
      (mention) =>
        isEmpty || repeated.includes(mention) || !(isSaid(mention, reference) || excused(mention, reference)),
    ),
  }
}
