import { en } from '../languages/en.ts'
import type { Span } from '../model/document.ts'
import type { Mark } from './marks.ts'
import { pairOf, type QuotedSpan } from './quoted-span.ts'

/** After an apostrophe at the start of a word: '90s, 'tis, rock 'n' roll, 'em. */
const clipped = new RegExp(`^(?:\\d{2}s?|${en.clippedWords.join('|')})\\b`, 'i')

/** What cannot follow a plural possessive, so that an apostrophe before it closes a quotation: `laws' and` but `workers' party`. */
const notPossessed: ReadonlySet<string> = new Set(en.notPossessed)

const isLetter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char)

/** A letter of a script in which marks stand between words without spaces, and which has no apostrophe. */
const isUnspaced = (char: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(char)

const opensHere = (text: string, mark: Mark): boolean =>
  mark.shape !== 'close' &&
  (mark.place === 'open' || (mark.char === '‘' && isUnspaced(text.charAt(mark.start - 1)))) &&
  !clipped.test(text.slice(mark.end, mark.end + 8)) &&
  /[\p{L}\p{N}(“"«.…¿¡[]/u.test(text.charAt(mark.end))

type Closing = 'sure' | 'perhaps' | 'no'

/** Whether a mark can close; `perhaps` where it may as well be the apostrophe of a plural possessive. */
function closing(text: string, mark: Mark): Closing {
  const left = text.charAt(mark.start - 1)
  if (mark.shape === 'open' && mark.char !== '‘') return 'no'
  const right = text.charAt(mark.end)
  if (/\s|^$/.test(left) || (isLetter(right) && !isUnspaced(right))) return 'no'
  if (!/s/i.test(left)) return 'sure'
  const follows = /^\s+(\p{L}+)/u.exec(text.slice(mark.end, mark.end + 20))?.[1]
  return !follows || notPossessed.has(follows.toLowerCase()) ? 'sure' : 'perhaps'
}

/** The mark that closes the one at `from`: the first sure one, else the last possible one, before another opens. */
function closerOf(text: string, marks: readonly Mark[], from: number): number | undefined {
  const low = marks[from]?.char === '‚'
  let perhaps: number | undefined
  for (let i = from + 1; i < marks.length; i++) {
    const mark = marks[i]
    if (!mark || mark.char === '‚' || (mark.char === '‘' && !low)) return perhaps
    if (mark.char === "'" && opensHere(text, mark)) return perhaps
    const can = closing(text, mark)
    if (can === 'sure') return i
    if (can === 'perhaps') perhaps = i
  }
  return perhaps
}

const sentenceMark = /[.,!?…]/

/** Lone marks that punctuation tells from an apostrophe: `…,’ he said` has lost the mark that opened it. */
function unopened(text: string, mark: Mark, region: Span, from: number): QuotedSpan | undefined {
  if (!sentenceMark.test(text.charAt(mark.start - 1)) || mark.place === 'open' || isLetter(text.charAt(mark.end)))
    return undefined
  let start = Math.max(region.start, from)
  while (start < mark.start && !isLetter(text.charAt(start))) start++
  const inner = { start, end: mark.start }
  return { start, end: mark.end, inner, open: null, close: mark.char, marks: 'open-missing' }
}

/** An opening mark without a closing one is taken for speech only where speech starts: `She said, ‘It is …` */
const startsSpeech = (text: string, mark: Mark, region: Span): boolean =>
  (mark.char === '‘' && mark.start === region.start) ||
  (/[,:]\s+$/.test(text.slice(Math.max(0, mark.start - 3), mark.start)) &&
    /^\p{Lu}/u.test(text.slice(mark.end, mark.end + 2)))

/** The single-mark quotations of a region (a paragraph, or the inside of a quotation), told from apostrophes. */
export function singleQuotations(text: string, marks: readonly Mark[], region: Span): readonly QuotedSpan[] {
  const found: QuotedSpan[] = []
  let from = region.start
  for (const [i, mark] of marks.entries()) {
    if (mark.start < from) continue
    const close = opensHere(text, mark) ? marks[closerOf(text, marks, i) ?? -1] : undefined
    if (close) {
      found.push(pairOf(text, mark, close))
      from = close.end
    } else if (closing(text, mark) === 'sure') {
      const lone = unopened(text, mark, region, from)
      if (lone) found.push(lone)
      from = lone ? mark.end : from
    } else if (opensHere(text, mark) && startsSpeech(text, mark, region)) {
      found.push({
        start: mark.start,
        end: region.end,
        inner: { start: mark.end, end: region.end },
        open: mark.char,
        close: null,
        marks: 'close-missing',
      })
    }
  }
  return found
}
