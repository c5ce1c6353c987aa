import { inAnyLanguage } from '../languages/index.ts'
import type { Span } from '../model/document.ts'
import { paragraphsOf, quotedSpans } from './pairs.ts'
import type { QuotedSpan } from './quoted-span.ts'
import { type Attribution, attributionOf, maskedText, namesOf, type Scene, type Speaker } from './speaker.ts'
import { countWords } from './subject.ts'
import { type TitledPersons, titledPersons } from './titled-persons.ts'

/** `direct`: speech of a clause or more; `fragment`: a few words; `term`: a name for a thing, nobody's speech. */
type QuotationKind = 'direct' | 'fragment' | 'headline' | 'term'

/** What stands between one pair of quotation marks, or what is left of the pair. */
export interface Quotation extends QuotedSpan {
  readonly kind: QuotationKind
  readonly speaker: Speaker | null
}

interface Placed {
  readonly span: QuotedSpan
  readonly depth: number
  /** Its paragraph, or the inside of the quotation it is nested in. */
  readonly region: Span
  readonly paragraph: Span
}

// Deeper nesting is noise; the text is masked once for each depth.
const maxDepth = 3

function place(spans: readonly QuotedSpan[], paragraphs: readonly Span[]): readonly Placed[] {
  const around: QuotedSpan[] = []
  let at = 0
  return spans.map((span) => {
    while ((around.at(-1)?.end ?? Infinity) <= span.start) around.pop()
    while ((paragraphs[at]?.end ?? Infinity) <= span.start) at++
    let last = at
    while ((paragraphs[last]?.end ?? Infinity) < span.end) last++
    const paragraph = { start: paragraphs[at]?.start ?? span.start, end: paragraphs[last]?.end ?? span.end }
    const placed = { span, depth: around.length, region: around.at(-1)?.inner ?? paragraph, paragraph }
    around.push(span)
    return placed
  })
}

const isFinished = (text: string, { end }: Span): boolean =>
  /[.!?…:。][\])”’"'»]*$/.test(text.slice(Math.max(0, end - 4), end))

const named = new RegExp(`(?:${[...inAnyLanguage((language) => language.soCalled)].join('|')})\\s*$`, 'iu')
const determined = /(?:^|\s)(?:the|a|an|this|that|these)\s+$/i
const continuing = /^\s*(?:$|[.,;:)]|(?:on|of|in|at|for|to|with|by|is|was|has|will|are|were|and|or|as|from)\b)/

/** A name for a thing: a few words without a stop, called so, or standing alone as the noun behind its article. */
function isTerm(text: string, { start, end, inner }: QuotedSpan, words: number): boolean {
  if (words > 4 || /[.,!?]$/.test(text.slice(inner.start, inner.end))) return false
  const before = text.slice(Math.max(0, start - 30), start)
  return named.test(before) || (words > 1 && determined.test(before) && continuing.test(text.slice(end, end + 8)))
}

function kindOf(
  text: string,
  { span, depth, region, paragraph }: Placed,
  cue: Span | undefined,
  interrupted: boolean,
): QuotationKind {
  const { inner, open, close, start, end } = span
  const words = countWords(text.slice(inner.start, inner.end))
  const single = /^['‘’‚]$/.test(open ?? close ?? '')
  if (single && depth === 0 && !isFinished(text, paragraph) && region.end - region.start < 200) return 'headline'
  if (isTerm(text, span, words)) return 'term'
  const stopped = /[.,!?…。，！？]$/.test(text.slice(inner.start, inner.end))
  const spoken =
    /(?:[:,]|that)\s+$/.test(text.slice(Math.max(0, start - 6), start)) || /^\s*,/.test(text.slice(end, end + 3))
  const cased = /^\P{L}*\p{Lu}/u.test(text.slice(inner.start, inner.end))
  const han =
    /\p{Script=Han}|\p{Script=Hiragana}/u.test(text.slice(inner.start, inner.start + 1)) && inner.end - inner.start > 7
  const attributed = cue !== undefined && cue.start >= end && cue.start - end < 5
  const speech =
    words >= 12 ||
    (words >= 4 && (stopped || (spoken && words >= 5))) ||
    (cased && words > 1 && (stopped || attributed)) ||
    (stopped && cased && spoken) ||
    han
  return speech || interrupted || (stopped && cased && start === region.start) ? 'direct' : 'fragment'
}

/** `“Yes”, she said, “but …”`: only the attribution stands between the two. */
function interrupts(text: string, first: Span | undefined, second: Span | undefined, cue: Span | undefined): boolean {
  if (!first || !second || !cue || second.start < first.end || second.start - first.end > 120) return false
  const between = text.slice(first.end, second.start)
  const [before, after] = [cue.start - first.end, second.start - cue.end]
  return /,\s*$/.test(between) && !/[.!?]\s/.test(between) && before >= 0 && before < 4 && after >= 0 && after < 4
}

const content = (text: string, { inner }: QuotedSpan): string =>
  text
    .slice(inner.start, inner.end)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A fragment repeated word for word from a longer quotation before it has that quotation's speaker. */
function requoted(text: string, earlier: readonly Quotation[], span: QuotedSpan): Speaker | null {
  const words = content(text, span)
  if (words.split(' ').length < 3) return null
  const source = earlier.find((each) => each.speaker && ` ${content(text, each)} `.includes(` ${words} `))
  return source?.speaker ?? null
}

/** The speaker of speech that goes on in the same paragraph after its attribution: `“A,” X said. “B.”` */
function followed(text: string, before: Quotation | undefined, { span, region }: Placed): Speaker | null {
  if (!before?.speaker || before.kind !== 'direct' || before.start < region.start) return null
  const { cue } = before.speaker
  const near = cue.start >= before.end && cue.end <= span.start && span.start - cue.end < 80
  return near && /[.!?]\s+$/.test(text.slice(cue.end, span.start)) ? before.speaker : null
}

// How many earlier quotations a repeated fragment is looked for in; keeps the search linear in the text.
const remembered = 40

/**
 * The quotations of a text, in text order, disjoint or nested. Missing, reversed and lone marks are recovered within
 * their paragraph and reported in `marks`; apostrophes, inch marks and clipped years are no marks.
 */
export function findQuotations(text: string, paragraphs: readonly Span[] = paragraphsOf(text)): readonly Quotation[] {
  if (paragraphs.length === 0) return []
  const placed = place(quotedSpans(text, paragraphs), paragraphs)
  const names = namesOf(text)
  let persons: TitledPersons | undefined
  const titled = (): TitledPersons => (persons ??= titledPersons(text, [...new Set([...names.values()].flat())]))
  const scenes = Array.from({ length: maxDepth }, (_, depth): Scene => {
    const spans = placed.filter((each) => each.depth === depth).map(({ span }) => span)
    return { text, plain: maskedText(text, spans), names, titled }
  })
  const attributions = placed.map(({ span, region, depth }): Attribution | null => {
    const scene = scenes[depth]
    return scene ? attributionOf(scene, span, region) : null
  })
  const found: Quotation[] = []
  for (const [i, each] of placed.entries()) {
    const { span } = each
    const before = found.at(-1)
    const interrupted =
      interrupts(text, span, placed[i + 1]?.span, attributions[i]?.cue) ||
      interrupts(text, placed[i - 1]?.span, span, attributions[i - 1]?.cue)
    const kind = kindOf(text, each, attributions[i]?.cue, interrupted)
    const own = attributions[i]?.speaker
    const second = kind === 'direct' ? followed(text, before, each) : null
    const first = kind === 'direct' ? null : requoted(text, found.slice(-remembered), span)
    found.push({ ...span, kind, speaker: kind === 'term' ? null : (first ?? own ?? second) })
  }
  return found
}
