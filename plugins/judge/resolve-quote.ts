/** UTF-16 offsets, `end` exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Where a text says what was quoted: letter by letter, else whatever its case, width, marks and white space are. Of several
 * places the `occurrence`th (from 1), or the first where there are fewer. Nothing where it does not say so.
 */
export function resolveQuote(quote: string, text: string, occurrence = 1): Stretch | undefined {
  const wanted = quote.trim()
  if (wanted === '') return undefined
  return nth(placesOf(wanted, text), occurrence) ?? resolveFolded(wanted, text, occurrence)
}

function resolveFolded(quote: string, text: string, occurrence: number): Stretch | undefined {
  const wanted = folded(quote).text.trim()
  if (wanted === '') return undefined
  const { text: within, starts, ends } = folded(text)
  const found = nth(placesOf(wanted, within), occurrence)
  return found && { start: starts[found.start]!, end: ends[found.end - 1]! }
}

const nth = (places: readonly Stretch[], occurrence: number): Stretch | undefined => places[occurrence - 1] ?? places[0]

const isInsideWord = (text: string, at: number): boolean =>
  /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at] ?? '')

/** All places of `part`; those that cut no word in two, if there are some. */
function placesOf(part: string, text: string): readonly Stretch[] {
  const all: Stretch[] = []
  for (let start = text.indexOf(part); start >= 0; start = text.indexOf(part, start + part.length))
    all.push({ start, end: start + part.length })
  const ofWords = all.filter(({ start, end }) => !isInsideWord(text, start) && !isInsideWord(text, end))
  return ofWords.length > 0 ? ofWords : all
}

interface Folded {
  readonly text: string
  /** Of each UTF-16 unit of it, where the character it came from starts and ends. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** One character without what models lose when they copy. Decomposed, since a letter and its accent may be one or two. */
const foldCharacter = (character: string): string =>
  character
    .normalize('NFKD')
    .toUpperCase()
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[‘’‚‛′ʼ`´‹›]/g, "'")
    .replace(/[“”„‟″«»「」『』]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')

function folded(text: string): Folded {
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const character of text) {
    const next = at + character.length
    const fold = foldCharacter(character)
    if (fold === ' ' && parts.at(-1) === ' ') ends[ends.length - 1] = next
    else {
      if (fold !== '') parts.push(fold)
      for (let unit = 0; unit < fold.length; unit++) {
        starts.push(at)
        ends.push(next)
      }
    }
    at = next
  }
  return { text: parts.join(''), starts, ends }
}
