import { bigram, hashFeatures, mostFeatures, word } from './hash-features.ts'
import { createVocabulary, enlarged, type Vocabulary } from './vocabulary.ts'

/**
 * The passages of one text as multisets of features, in flat arrays: passage `i` has the features
 * `ids[starts[i]] ... ids[starts[i + 1] - 1]`, each once, and `counts` of each (at most 255).
 */
export interface Bags {
  readonly size: number
  readonly starts: Int32Array
  readonly ids: Int32Array
  readonly counts: Uint8Array
  /** By passage: sum over its features of count x weight. */
  readonly mass: Float64Array
  /** By passage: its length, in units in which both texts are as long as they are heavy. */
  readonly length: Float64Array
}

export interface Features {
  readonly reference: Bags
  readonly hypothesis: Bags
  /**
   * What one occurrence weighs, by feature: its inverse document frequency over the passages of both texts times the
   * weight of its family. Whole numbers, so that sums do not depend on their order.
   */
  readonly weights: Float64Array
  /** 1 for pieces of words, by feature. */
  readonly isPiece: Uint8Array
}

/**
 * Words say most; their order (bigrams) tells a sentence from another on the same subject; pieces of words see through
 * inflection, spelling and transliteration. Set by hand; seen: a fifth more or less changes no F1 by more than .003,
 * but one link of world-order 000 hangs on pieces (`bench/sensitivity.ts --only featureWeights`).
 */
const featureWeights = {
  /** Share of its inverse document frequency (natural logarithm) that a feature of each family weighs. */
  word: 1,
  bigram: 0.5,
  piece: 0.25,
  /** The least inverse document frequency: what every passage has tells none from another, but a text that repeats itself has nothing else. */
  leastRare: 0.05,
} as const
/** Of a weight; far below what any decision turns on. */
const precision = 1000

/** The features of all passages of two texts, weighed by how rare they are in them. */
export function extractFeatures(reference: readonly string[], hypothesis: readonly string[]): Features {
  const vocabulary = createVocabulary()
  const [left, right] = [countFeatures(reference, vocabulary), countFeatures(hypothesis, vocabulary)]
  const passagesWith = new Int32Array(vocabulary.size())
  for (const { ids } of [left, right]) for (let k = 0; k < ids.length; k++) passagesWith[ids[k]!]!++
  const weights = new Float64Array(vocabulary.size())
  const isPiece = new Uint8Array(vocabulary.size())
  const all = reference.length + hypothesis.length
  const hashes = vocabulary.hashes()
  for (let id = 0; id < weights.length; id++) {
    const family = hashes[id]! & 3
    const familyWeight =
      family === word ? featureWeights.word : family === bigram ? featureWeights.bigram : featureWeights.piece
    weights[id] = Math.round(
      precision * familyWeight * Math.max(featureWeights.leastRare, Math.log((all + 1) / passagesWith[id]!)),
    )
    isPiece[id] = family === word || family === bigram ? 0 : 1
  }
  return { reference: weigh(left, reference, weights), hypothesis: weigh(right, hypothesis, weights), weights, isPiece }
}

type Counted = Omit<Bags, 'mass' | 'length'>

function countFeatures(passages: readonly string[], vocabulary: Vocabulary): Counted {
  const size = passages.length
  const starts = new Int32Array(size + 1)
  const distinct = distinctCounter()
  let hashes = new Int32Array(1 << 10)
  // One feature a character and one a passage is what scripts with spaces have at most.
  const room = passages.reduce((sum, passage) => sum + passage.length + 1, 0)
  let ids = new Int32Array(room)
  let counts = new Uint8Array(room)
  let end = 0
  for (const [i, passage] of passages.entries()) {
    const text = passage.normalize('NFKC').toLowerCase()
    if (mostFeatures(text.length) > hashes.length) hashes = new Int32Array(2 * mostFeatures(text.length))
    const n = hashFeatures(text, hashes)
    if (end + n > ids.length) {
      ids = enlarged(ids, 2 * (end + n))
      counts = enlarged(counts, ids.length)
    }
    const different = distinct(hashes, n, counts, end)
    for (let k = 0; k < different; k++) ids[end++] = vocabulary.idOf(hashes[k]!)
    starts[i + 1] = end
  }
  // Room to spare was never touched and takes no memory; a copy would.
  return { size, starts, ids: ids.subarray(0, end), counts: counts.subarray(0, end) }
}

/**
 * A function that leaves each of the first `n` hashes once, in the order of first appearance, writes how often each occurs
 * (at most 255) into `counts` from `at` on, and gives the number left. Its table stays in the nearest cache, which the
 * vocabulary of a long text does not.
 */
function distinctCounter() {
  let slots = new Int32Array(1 << 9) // place among the different ones + 1, 0: empty
  return (hashes: Int32Array, n: number, counts: Uint8Array, at: number): number => {
    if (2 * n > slots.length) slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * n)))
    else slots.fill(0)
    const mask = slots.length - 1
    let different = 0
    for (let k = 0; k < n; k++) {
      const hash = hashes[k]!
      let slot = (hash >>> 2) & mask
      while (slots[slot] !== 0 && hashes[slots[slot]! - 1] !== hash) slot = (slot + 1) & mask
      const place = slots[slot]! - 1
      if (place < 0) {
        hashes[different] = hash
        counts[at + different] = 1
        slots[slot] = ++different
      } else if (counts[at + place]! < 255) counts[at + place]!++
    }
    return different
  }
}

function weigh(counted: Counted, passages: readonly string[], weights: Float64Array): Bags {
  const { size, starts, ids, counts } = counted
  const mass = new Float64Array(size)
  for (let i = 0; i < size; i++)
    for (let k = starts[i]!; k < starts[i + 1]!; k++) mass[i]! += counts[k]! * weights[ids[k]!]!
  const characters = passages.reduce((sum, passage) => sum + passage.length, 0)
  const massPerCharacter = mass.reduce((sum, one) => sum + one, 0) / Math.max(1, characters)
  const length = Float64Array.from(passages, (passage) => Math.round(passage.length * massPerCharacter))
  return { ...counted, mass, length }
}
