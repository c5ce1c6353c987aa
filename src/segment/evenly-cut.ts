import { isScored, type Passage } from '../model/document.ts'
import { cutFiner } from './finer.ts'

/** A text in the passages that are aligned. */
interface Cut {
  readonly text: string
  readonly passages: readonly Passage[]
}

/**
 * Set by hand; seen: in the 243 pairs of texts of the embedded corpus the passage that a character stands in is up to 1.5
 * times as long as in the other text, where one has no sentence ends 15 times and more. A link holds five passages a side.
 */
const unevenness = {
  /** Times the length of the other text's passages: longer ones are not one passage for its reader. */
  coarse: 5,
  /** Times the characters of the other text: within it they are the same amount of text. */
  sameAmount: 3,
} as const

/**
 * The texts, first the reference, with the passages of those cut finer that are far coarser than the others: a chapter
 * without full stops, a transcript without marks. Three such passages can be linked with no hundred of the other side.
 */
export function evenlyCut<Text extends Cut>([first, ...others]: readonly Text[]): Text[] {
  if (!first) return []
  const finer = others.filter((text) => isCoarser(first, text))
  const reference = 2 * finer.length > others.length ? cutLike(first, finer[finer.length >> 1]!) : first
  return [reference, ...others.map((text) => (isCoarser(text, reference) ? cutLike(text, reference) : text))]
}

const isCoarser = (text: Cut, other: Cut): boolean => {
  const [own, others] = [lengths(text), lengths(other)]
  return (
    own.all > 0 &&
    others.all > 0 &&
    own.all <= unevenness.sameAmount * others.all &&
    others.all <= unevenness.sameAmount * own.all &&
    own.ofCharacter >= unevenness.coarse * others.ofCharacter
  )
}

function cutLike<Text extends Cut>(text: Text, other: Cut): Text {
  const { mean, ofCharacter } = lengths(other)
  const isLong = (passage: Passage): boolean =>
    isScored(passage) && passage.end - passage.start >= unevenness.coarse * ofCharacter
  const passages = text.passages.flatMap((passage) =>
    isLong(passage) ? cutFiner(text.text, [passage], mean) : [passage],
  )
  return { ...text, passages }
}

/** Characters of what is aligned, and how long its passages are: in the mean, and that which a character stands in. */
function lengths({ passages }: Cut): { all: number; mean: number; ofCharacter: number } {
  let [n, all, squares] = [0, 0, 0]
  for (const passage of passages) {
    if (!isScored(passage)) continue
    const length = passage.end - passage.start
    n++
    all += length
    squares += length * length
  }
  return { all, mean: all / n, ofCharacter: squares / all }
}
