import { inAnyLanguage, languageOf } from '../languages/index.ts'
import type { Span } from '../model/document.ts'
import { remembering } from '../text/remembering.ts'
import { abbreviationsOf, writesOrdinalDot } from './abbreviations.ts'

/** How far a rule looks to either side of a boundary, in UTF-16 units. */
const view = 60

/** What no sentence ends in: a Markdown link, a URL, an e-mail address. */
const unbreakable =
  /!?\[[^\]]{0,400}\]\([^)\s]{0,2000}\)|<https?:[^>\s]*>|(?:https?:\/\/|www\.)\S+|[\w.+-]{1,64}@[\w-]+\.[\w.]+/g

// A sentence may end without white space after it behind a closing quotation mark (a wrong translation of a comma), and
// in scripts that use none.
const mayEndGlued = /[.!?…]["”’»]+$|[。！？｡．][」』”’）》]*$|[।॥؟۔]$/u
const stopped = /[\p{Sentence_Terminal}…][\p{Pe}\p{Pf}\p{Pi}\p{Po}\s]*$/u
const startsLowerCase = /^["'“‘«‹„‚»›([{¿¡\s—–-]*(?!\p{Ll}\p{Lu})\p{Ll}/u
const startsWithName = /^["'“‘«„([]?[\p{Lu}\p{Lt}\p{N}]/u
const exclaims = /[!?…]["'”’»›“)\]\s]*$|\.["'”’»›“)\]\s]+$/u
const hasWord = /[\p{L}\p{N}]/u
const ellipsisInBrackets = /(?<![.!?]\s?)[([](?:…|\.{3})[)\]]$/u
const listNumber = /^[([]?(?:\d{1,3}|\p{L})[.)]+$/u
const lastAbbreviation = /(?:^|[\s("“«„[\u2019'-])(\p{L}[\p{L}º.]*)\.$/u
/** One capital, or the same twice: Spanish writes a plural so (`EE. UU.`). */
const initial = /^(\p{Lu})\1?$/u
const shortScales = [...inAnyLanguage((language) => language.shortScales)].join('|')
const scaleAfterNumber = new RegExp(`\\d\\s(?:${shortScales})\\.$`, 'iu')
const unitAfterNumber = /\d\s?[\p{L}.]+\.$/u
const ordinal = /(?:^|[\s(])(?:\d{1,2}|[IVXL]+)\.$/u
const openAtEnd = /(?<=[。！？])[「『（〈《【“‘]+$/u

type Language = Readonly<{ open: ReadonlySet<string>; ordinals: boolean; particle: RegExp | undefined; name: string }>

function endsInAbbreviation(before: string, after: string, { open }: Language): boolean {
  if (scaleAfterNumber.test(before)) return true
  if (unitAfterNumber.test(before)) return false
  const word = lastAbbreviation.exec(before)?.[1]
  if (word === undefined) return false
  const last = word.split('.').at(-1) ?? ''
  return (
    open.has(last) ||
    open.has(last.toLowerCase()) ||
    initial.test(last) ||
    (/^\p{L}$/u.test(last) && /^\p{L}\./u.test(after))
  )
}

/** Whether the sentence that seems to end with `before` goes on with `after`. */
function goesOn(before: string, after: string, isGlued: boolean, hasCapitals: boolean, language: Language): boolean {
  if (!stopped.test(before) || (isGlued && !mayEndGlued.test(before))) return true
  if (/^[,;:]/.test(after) || ellipsisInBrackets.test(before) || listNumber.test(before)) return true
  // `“What next?” he asked`; after a plain full stop the splitter has already weighed the next letter
  if (hasCapitals && exclaims.test(before) && startsLowerCase.test(after)) return true
  if (language.particle?.test(after) && /[」』]$/.test(before)) return true
  // wink-nlp knows the English titles, and when an abbreviation ends a sentence; not all that stand before a number
  if (language.name === 'en') return /^[\p{Ll}\p{N}]/u.test(after) && endsInAbbreviation(before, after, language)
  if (!startsWithName.test(after)) return false
  return endsInAbbreviation(before, after, language) || (language.ordinals && ordinal.test(before))
}

/**
 * Quotation marks back to the words they enclose: a closing mark at the head of a piece belongs to the one before
 * (`… sûrs. | » Il partit.`), an opening one at its end to the next (`決めた。「 | 船が…`).
 */
function marksHome(flat: string, pieces: readonly Span[]): readonly Span[] {
  const moved: Span[] = []
  for (const { start, end } of pieces) {
    const last = moved.at(-1)
    const opening =
      last === undefined ? null : openAtEnd.exec(flat.slice(Math.max(last.start, last.end - view), last.end))
    const isOpened = last !== undefined && opening !== null && last.end === start
    if (isOpened) moved[moved.length - 1] = { start: last.start, end: last.end - opening[0].length }
    const piece = { start: isOpened ? start - opening[0].length : start, end }
    const marks = /^[»”’)\]]+(?![\p{L}\p{N}])\s*/u.exec(
      flat.slice(piece.start, Math.min(piece.end, piece.start + view)),
    )
    if (last === undefined || marks === null) moved.push(piece)
    else {
      moved[moved.length - 1] = { start: last.start, end: piece.start + marks[0].trimEnd().length }
      if (piece.start + marks[0].length < piece.end)
        moved.push({ start: piece.start + marks[0].length, end: piece.end })
    }
  }
  return moved
}

/**
 * Joins what a splitter cut too often. A piece of marks alone ends the sentence before it when it holds a full stop
 * (`momentum. “.`) or closes something; an opening mark left over belongs to no sentence. Made once a language: Intl is slow to
 * ask how dates are written.
 */
export const sentenceRepair = remembering(repairOf)

function repairOf(name: string): (flat: string, pieces: readonly Span[]) => readonly Span[] {
  const { quotationParticles } = languageOf(name)
  const particle = quotationParticles && new RegExp(`^\\s?(?:${quotationParticles.join('|')})`, 'u')
  const language: Language = { name, open: abbreviationsOf(name), ordinals: writesOrdinalDot(name), particle }
  return (flat, pieces) => {
    if (pieces.length < 2) return pieces
    const hasCapitals = /\p{Lu}/u.test(flat)
    const whole = Array.from(flat.matchAll(unbreakable), ({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    }))
    let nextWhole = 0
    const isInside = (at: number): boolean => {
      while ((whole[nextWhole]?.end ?? Infinity) <= at) nextWhole++
      return (whole[nextWhole]?.start ?? Infinity) < at
    }

    const joined: Span[] = []
    for (const piece of marksHome(flat, pieces)) {
      const last = joined.at(-1)
      if (last === undefined) {
        joined.push(piece)
        continue
      }
      const before = flat.slice(Math.max(last.start, last.end - view), last.end)
      const after = flat.slice(piece.start, Math.min(piece.end, piece.start + view))
      const isMarks = !hasWord.test(after)
      if (isMarks && /^["“„«‘‚]+$/u.test(after) && last.end < piece.start) continue
      const joins =
        isMarks ||
        !hasWord.test(before) ||
        isInside(piece.start) ||
        goesOn(before, after, last.end === piece.start, hasCapitals, language)
      if (joins) joined[joined.length - 1] = { start: last.start, end: piece.end }
      else joined.push(piece)
    }
    return joined
  }
}
