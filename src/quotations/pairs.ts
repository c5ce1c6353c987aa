import type { Span } from '../model/document.ts'
import { cueAfter, reportedFrom, sentenceStart } from './attribution.ts'
import { type Mark, quoteMarks } from './marks.ts'
import { hasWord, pairOf, type QuotedSpan, trimmed } from './quoted-span.ts'
import { singleQuotations } from './single-quotes.ts'

const lowOpeners = /^(?:[„‚⹂〝]|,,)$/

/** An unclosed quotation ends before an attribution inside it, or else at `limit`. */
function unclosed(text: string, open: Mark, limit: number): QuotedSpan {
  const tail = text.slice(open.end, limit)
  let end = limit
  for (const comma of tail.matchAll(/[,!?](?=\s+\p{L})/gu)) {
    const at = open.end + comma.index + 1
    const cue = cueAfter(text, at, limit)
    if (!cue || (!/^(?:he|she|they)$/i.test(cue.subject.text) && cue.subject.kind !== 'name')) continue
    if (cue.start - at > 2) continue
    end = at
    break
  }
  const inner = trimmed(text, { start: open.end, end })
  return { start: open.start, end: inner.end, inner, open: open.char, close: null, marks: 'close-missing' }
}

/** A quotation whose opening mark is missing starts with its sentence, or behind `X said:` or `said that` in it. */
function unopened(text: string, close: Mark, from: number): QuotedSpan {
  const last = trimmed(text, { start: from, end: close.start })
  const start = sentenceStart(text, from, Math.max(from, last.end - 1), Infinity)
  const colon = /^[^:]{1,120}:\s+/.exec(text.slice(start, last.end))
  const said = reportedFrom(text, start, last.end)
  const inner = trimmed(text, { start: Math.max(said, start + (colon?.[0].length ?? 0)), end: last.end })
  return { start: inner.start, end: close.end, inner, open: null, close: close.char, marks: 'open-missing' }
}

const closes = (mark: Mark | undefined): boolean =>
  !!mark && (mark.shape === 'close' || (mark.shape === 'either' && mark.place === 'close'))

/** A speaker and a verb follow: such a mark ends a quotation even where white space makes it look like the start of one. */
const ledByCue = (text: string, mark: Mark, to: number): boolean =>
  /[,.!?…]\s*$/.test(text.slice(Math.max(0, mark.start - 3), mark.start)) && cueAfter(text, mark.end, to) !== undefined

type Action = 'open' | 'close' | 'skip'

/** What a mark does here, going by its shape, its place, the mark that is open and the next one of its family. */
function actionOf(text: string, mark: Mark, open: Mark | undefined, next: Mark | undefined, to: number): Action {
  if (open && lowOpeners.test(open.char) && mark.char !== open.char) return 'close'
  if (mark.shape === 'open') {
    if (open && (mark.loose || mark.place === 'close') && mark.family !== 'guillemet' && mark.family !== 'angle')
      return 'close'
    return mark.end >= to ? 'skip' : 'open'
  }
  if (mark.shape === 'close') {
    if (open || mark.place !== 'open') return 'close'
    const closable = next && (next.shape !== 'open' || next.place === 'close')
    return closable && !ledByCue(text, mark, to) ? 'open' : 'close'
  }
  // 15" is a length
  if (!open && /\d/.test(text.charAt(mark.start - 1)) && mark.place !== 'open' && !cueAfter(text, mark.end, to))
    return 'skip'
  if (mark.place === 'open') {
    if (!open) return next || !ledByCue(text, mark, to) ? 'open' : 'close'
    return next && next.place !== 'open' ? 'open' : ledByCue(text, mark, to) || !next ? 'close' : 'open'
  }
  return open || mark.place === 'close' ? 'close' : 'open'
}

interface Scan {
  readonly text: string
  readonly found: QuotedSpan[]
  /** The marks that are open, outermost first. */
  readonly stack: Mark[]
}

function closeWith(scan: Scan, mark: Mark, at: number): void {
  const [open, ...inside] = scan.stack.splice(at)
  if (!open) return
  for (const inner of inside) scan.found.push(unclosed(scan.text, inner, mark.start))
  scan.found.push(pairOf(scan.text, open, mark))
}

function scanParagraph(scan: Scan, marks: readonly Mark[], paragraph: Span, again: string | undefined): void {
  const { text, found, stack } = scan
  const following = nextOfFamily(marks)
  let from = paragraph.start
  for (const [i, mark] of marks.entries()) {
    if (i === 0 && stack.length > 0) continue
    const at = stack.findLastIndex(({ family }) => family === mark.family)
    const next = marks[following[i] ?? -1]
    const action = actionOf(text, mark, stack[at], next, paragraph.end)
    if (action === 'close' && at >= 0) {
      closeWith(scan, mark, at)
      from = mark.end
    } else if (action === 'close') {
      const outer = stack.at(-1)
      const lone = unopened(text, mark, Math.max(from, outer?.end ?? 0))
      if (!/^\s*$/.test(text.slice(from, mark.start)) && lone.inner.end > lone.inner.start) found.push(lone)
      from = mark.end
    } else if (action === 'open') {
      const nested = closes(next) && closes(marks[following[following[i] ?? -1] ?? -1])
      if (at >= 0 && !nested)
        for (const lost of stack.splice(at)) found.push(unclosed(text, lost, lastSentence(text, lost.end, mark.start)))
      stack.push(mark)
    }
  }
  const open = stack.at(-1)
  const runsOn = open && stack.length === 1 && open.char === again
  if (runsOn && unclosed(text, open, paragraph.end).end === paragraph.end) return
  for (const lost of stack.splice(0)) found.push(unclosed(text, lost, paragraph.end))
}

/** For each mark the index of the next one of its family, or -1. */
function nextOfFamily(marks: readonly Mark[]): readonly number[] {
  const last = new Map<string, number>()
  const next: number[] = []
  for (const [i, { family }] of [...marks.entries()].toReversed()) {
    next[i] = last.get(family) ?? -1
    last.set(family, i)
  }
  return next
}

/** The end of the last whole sentence between two marks; all of it where none ends. */
function lastSentence(text: string, from: number, to: number): number {
  const stop = /^[\s\S]*[.!?…](?=\s)/.exec(text.slice(from, to))
  return stop ? from + stop[0].length : to
}

/** A paragraph ends at a blank line, or at a line end where the text has no blank lines. */
export function paragraphsOf(text: string): readonly Span[] {
  const separator = /\n[^\S\n]*\n/.test(text) ? /\n(?:[^\S\n]*\n)+/g : /\n/g
  const spans: Span[] = []
  let start = 0
  for (const { index, 0: gap } of text.matchAll(separator)) {
    spans.push(trimmed(text, { start, end: index }))
    start = index + gap.length
  }
  spans.push(trimmed(text, { start, end: text.length }))
  return spans.filter(({ start: from, end }) => end > from)
}

/**
 * The mark with which a quotation may run on from each paragraph to the next: the next one opens again with the same mark, as print does where one
 * speaker keeps speaking, and somewhere down such a chain the quotation is closed.
 */
function continuations(
  paragraphs: readonly Span[],
  marks: readonly (readonly Mark[])[],
): readonly (string | undefined)[] {
  const runsOn: (string | undefined)[] = []
  for (let i = paragraphs.length - 2; i >= 0; i--) {
    const [again, ...rest] = marks[i + 1] ?? []
    const opened = marks[i]?.findLast(
      ({ family, shape, place }) => family === again?.family && (shape === 'open' || place === 'open'),
    )
    if (!again || opened?.char !== again.char || again.start !== paragraphs[i + 1]?.start) continue
    const second = rest.find(({ family }) => family === again.family)
    runsOn[i] = (second ? closes(second) : runsOn[i + 1] === again.char) ? again.char : undefined
  }
  return runsOn
}

/** Drops what would cross a quotation found before it. */
function nestedOnly(found: readonly QuotedSpan[]): readonly QuotedSpan[] {
  const kept: QuotedSpan[] = []
  const around: QuotedSpan[] = []
  for (const span of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while ((around.at(-1)?.end ?? Infinity) <= span.start) around.pop()
    const outer = around.at(-1)
    if (outer && (span.end > outer.end || (span.start === outer.start && span.end === outer.end))) continue
    kept.push(span)
    around.push(span)
  }
  return kept
}

function marksIn(paragraphs: readonly Span[], marks: readonly Mark[]): readonly (readonly Mark[])[] {
  let at = 0
  return paragraphs.map(({ start, end }) => {
    while ((marks[at]?.start ?? Infinity) < start) at++
    const from = at
    while ((marks[at]?.end ?? Infinity) <= end) at++
    return marks.slice(from, at)
  })
}

interface Region extends Span {
  readonly marks: Mark[]
}

/** The marks of each paragraph by what holds them: the innermost of `spans`, or the paragraph itself. */
function regions(
  marks: readonly (readonly Mark[])[],
  spans: readonly QuotedSpan[],
  paragraphs: readonly Span[],
): readonly Region[] {
  const around: QuotedSpan[] = []
  let at = 0
  return paragraphs.flatMap((paragraph, i) => {
    const held = new Map<QuotedSpan | undefined, Region>()
    for (const mark of marks[i] ?? []) {
      for (let span = spans[at]; span && span.start <= mark.start; span = spans[++at]) around.push(span)
      while ((around.at(-1)?.end ?? Infinity) <= mark.start) around.pop()
      const holder = around.at(-1)
      const { start, end } = holder?.inner ?? paragraph
      const region = held.get(holder) ?? {
        start: Math.max(start, paragraph.start),
        end: Math.min(end, paragraph.end),
        marks: [],
      }
      region.marks.push(mark)
      held.set(holder, region)
    }
    return [...held.values()]
  })
}

/** Every quotation that the marks of a text show, in text order, disjoint or nested. Recovery stays within a paragraph. */
export function quotedSpans(text: string, paragraphs: readonly Span[]): readonly QuotedSpan[] {
  const scan: Scan = { text, found: [], stack: [] }
  const marks = marksIn(paragraphs, quoteMarks(text))
  const others = marks.map((list) => list.filter(({ family }) => family !== 'single'))
  const runsOn = continuations(paragraphs, others)
  for (const [i, paragraph] of paragraphs.entries()) scanParagraph(scan, others[i] ?? [], paragraph, runsOn[i])
  const worded = (spans: readonly QuotedSpan[]) => nestedOnly(spans.filter(({ inner }) => hasWord(text, inner)))
  const outer = worded(scan.found)
  const singles = marks.map((list) => list.filter(({ family }) => family === 'single'))
  const inner = regions(singles, outer, paragraphs).flatMap((region) => singleQuotations(text, region.marks, region))
  return worded([...outer, ...inner])
}
