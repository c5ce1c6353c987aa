import {
  isDate,
  isFigure,
  isNamed,
  isPartOfScore,
  isRelativeDate,
  likeness,
  type Mention,
} from '../../mentions/index.ts'
import type { Span } from '../../model/document.ts'
import type { Side } from './slots.ts'

/** Words that say a small number without being one. */
const saysSo: ReadonlyMap<string | number | undefined, RegExp> = new Map([
  [2, /\b(?:both|pair|couple|twice|double|doubled|either|neither|bilateral|mutual|twin|two|each other)\b/i],
  [0.5, /\bhal(?:f|ves|ved)\b/i],
  [3, /\b(?:trip(?:le[ds]?|ling)|treble[ds]?|threefold|thrice|trio)\b/i],
  [12, /\bdozen\b/i],
  [100, /\bhundred\b/i],
  [1000, /\bthousand\b/i],
])

const textOf = ({ text, spans }: Side): string => spans.map(({ start, end }) => text.slice(start, end)).join(' ')

/** Said by a word that is no number: "both" for two. */
const isSaid = (mention: Mention, side: Side): boolean =>
  (isFigure(mention) && saysSo.get(mention.value)?.test(textOf(side))) ?? false

const isVagueFigure = ({ type, value, text }: Mention): boolean =>
  // a pronoun as often as a number; "the first", "thousands", "5G"
  (type === 'number' && value === 1 && !/\d/.test(text)) ||
  (type === 'ordinal' && !/\d/.test(text)) ||
  (typeof value === 'string' && !/^\d+[.:]?\d*$/.test(value))

/** A 3–1 that the other side tells by its two figures, and each of these. */
const isInScore = (mention: Mention, { mentions }: Side): boolean => {
  if (mentions.some((other) => isPartOfScore(other, mention))) return true
  const parts = new Set(mentions.filter((other) => isPartOfScore(mention, other)).map(({ value }) => value))
  return parts.size > 0 && parts.size === new Set(String(mention.value).split(':')).size
}

/** Up to twelve, which a text may spell: number words are read in English, Chinese and Japanese only. */
const mayBeSpelt = ({ value }: Mention, { spells }: Side): boolean =>
  spells === true && typeof value === 'number' && Number.isInteger(value) && value <= 12

/** "recently" does for "in recent years", "for some weeks" for "a few weeks ago", the tense for "now" and "this year". */
const isVagueDate = ({ value }: Mention): boolean =>
  /^relative:(?:recent|coming|this|today$|(?:before|after)-(?:few|some))/.test(String(value))

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
export function isRepeatedInSentence({ text, mentions }: Side, mention: Mention): boolean {
  return mentions.some((other) => {
    if (other === mention || other.id !== mention.id) return false
    const [first, second] = other.start < mention.start ? [other, mention] : [mention, other]
    return second.start - first.end < 200 && !/[.!?;:\n"“”«»]|\band\b/.test(text.slice(first.end, second.start))
  })
}

const among = (mentions: readonly Mention[], mention: Mention): boolean =>
  mentions.some((other) => {
    const like = likeness(mention, other)
    return like === 'same' || (like === 'open' && (!isDate(mention) || isRelativeDate(mention)))
  })

/** Why what one side names need not be named by the other, where something is said at all. */
export const isExcused = (mention: Mention, other: Side): boolean =>
  isSaid(mention, other) ||
  (isFigure(mention) && mayBeSpelt(mention, other)) ||
  (isFigure(mention) && (isVagueFigure(mention) || isInScore(mention, other))) ||
  among(other.nearby, mention) ||
  (isNamed(mention) && among(other.mentions, mention))

/** What another language says by a word that is not read: an adjective for a country, "sonntäglich" for Sunday. */
const isOtherwise = ({ type, value }: Mention, { foreign, spells }: Side): boolean =>
  foreign === true && spells === true && (type === 'place' || String(value).startsWith('weekday'))

/** The same of what the reference names. */
export const isExcusedLoss = (mention: Mention, reference: Side, hypothesis: Side): boolean =>
  isExcused(mention, hypothesis) ||
  isOtherwise(mention, hypothesis) ||
  isAnaphor(reference, mention) ||
  (isDate(mention) && (isVagueDate(mention) || isInDateline(reference, mention)))
