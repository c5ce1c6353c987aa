/** What is seen at the two ends of each passage of a text, and how long it is. */
export interface Edges {
  readonly characters: Float64Array
  /** 1 where a passage begins in the middle of a sentence: with a small letter. */
  readonly startsInside: Uint8Array
  /** 1 where a passage ends in the middle of a sentence: with a comma, a colon or a semicolon. */
  readonly endsInside: Uint8Array
  readonly heads: Fringe
  readonly tails: Fringe
}

/** Pairs of letters in a row at one end of each passage: of passage `i`, `pairs[i * most]` on, `counts[i]` of them, ascending. */
export interface Fringe {
  readonly pairs: Uint16Array
  readonly counts: Uint8Array
}

/**
 * Set by hand; seen: four more or less change no F1 by more than .003, up or down (`bench/sensitivity.ts --only
 * edgeLengths`).
 */
const edgeLengths = {
  /** Letters and digits read at either end of a passage. */
  depth: 20,
} as const
const { depth } = edgeLengths
/** Pairs of them. */
const most = depth - 1

const smallLetter = /^[\p{P}\p{Zs}]*\p{Ll}/u
const comma = /[,;:،、，；：]["'”’»)\]]*\s*$/u
const noLetter = /[^\p{L}\p{N}\p{M}]+/gu

export function edgesOf(passages: readonly string[]): Edges {
  const fringe = (): Fringe => ({
    pairs: new Uint16Array(passages.length * most),
    counts: new Uint8Array(passages.length),
  })
  const [heads, tails] = [fringe(), fringe()]
  for (const [i, passage] of passages.entries()) {
    // Twice as much text as is needed, so that spaces and marks may be left out.
    enterPairs(heads, i, lettersOf(passage.slice(0, 2 * depth)).slice(0, depth))
    enterPairs(tails, i, lettersOf(passage.slice(-2 * depth)).slice(-depth))
  }
  return {
    characters: Float64Array.from(passages, ({ length }) => length),
    startsInside: Uint8Array.from(passages, (passage) => (smallLetter.test(passage.slice(0, depth)) ? 1 : 0)),
    endsInside: Uint8Array.from(passages, (passage) => (comma.test(passage.slice(-depth)) ? 1 : 0)),
    heads,
    tails,
  }
}

const lettersOf = (text: string): string => text.normalize('NFKC').toLowerCase().replace(noLetter, ' ').trim()

function enterPairs({ pairs, counts }: Fringe, i: number, letters: string): void {
  const first = i * most
  let end = first
  for (let k = 0; k + 1 < letters.length; k++) {
    const pair = (letters.charCodeAt(k) * 31 + letters.charCodeAt(k + 1)) & 0xffff
    let place = end
    while (place > first && pairs[place - 1]! > pair) place--
    if (place > first && pairs[place - 1] === pair) continue
    pairs.copyWithin(place + 1, place, end++)
    pairs[place] = pair
  }
  counts[i] = end - first
}

/** How alike (0 to below 1) passage `i` of one text and `j` of another are at one end; short ends are never quite alike. */
export function fringesAlike(a: Fringe, i: number, b: Fringe, j: number): number {
  let both = 0
  const endA = i * most + a.counts[i]!
  const endB = j * most + b.counts[j]!
  for (let x = i * most, y = j * most; x < endA && y < endB; ) {
    const apart = a.pairs[x]! - b.pairs[y]!
    if (apart === 0) both++
    if (apart <= 0) x++
    if (apart >= 0) y++
  }
  return (2 * both) / (a.counts[i]! + b.counts[j]! + 1)
}
