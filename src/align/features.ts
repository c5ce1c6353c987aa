/**
 * A passage as a weighted multiset of features: ids ascending, with how often each occurs and what one occurrence
 * weighs (its inverse document frequency over the passages of both texts, times the weight of its family).
 */
export interface FeatureBag {
  readonly ids: Int32Array
  readonly counts: Int32Array
  /** Sum over features of count x weight. */
  readonly mass: number
}

export interface Features {
  readonly reference: readonly FeatureBag[]
  readonly hypothesis: readonly FeatureBag[]
  /** Weight of one occurrence, by feature id. */
  readonly weights: Float64Array
  /** The same for words and bigrams alone, and for pieces of words alone. */
  readonly wordWeights: Float64Array
  readonly pieceWeights: Float64Array
}

// Words say most; their order (bigrams) tells a sentence from another on the same subject; pieces of words see through
// inflection, spelling and transliteration.
const wordWeight = 1
const bigramWeight = 0.5
const pieceWeight = 0.25
const pieceLength = 4

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu
const unspacedScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Adds `key` once to the counts a passage is collecting. */
const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1)

/** Characters of a script that writes no spaces: single, in twos and in threes. */
function countUnspaced(counts: Map<string, number>, run: string): void {
  const characters = Array.from(run)
  for (let i = 0; i < characters.length; i++)
    for (let n = 1; n <= 3 && i + n <= characters.length; n++)
      count(counts, `${n === 1 ? 'c' : 'w'}${characters.slice(i, i + n).join('')}`)
}

function countFeatures(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  let previous = ''
  for (const [word] of text.normalize('NFKC').toLowerCase().matchAll(wordPattern)) {
    if (unspacedScript.test(word)) {
      countUnspaced(counts, word)
      previous = ''
      continue
    }
    count(counts, `w${word}`)
    if (previous) count(counts, `b${previous} ${word}`)
    previous = word
    const padded = `_${word}_`
    for (let i = 0; i + pieceLength <= padded.length; i++) count(counts, `c${padded.slice(i, i + pieceLength)}`)
  }
  return counts
}

const familyWeight = (key: string): number =>
  key.startsWith('w') ? wordWeight : key.startsWith('b') ? bigramWeight : pieceWeight

/** The features of all passages of two texts, weighed by how rare they are in them. */
export function extractFeatures(reference: readonly string[], hypothesis: readonly string[]): Features {
  const counted = [...reference, ...hypothesis].map(countFeatures)
  const ids = new Map<string, number>()
  const passagesWith: number[] = []
  for (const counts of counted)
    for (const key of counts.keys()) {
      const id = ids.get(key) ?? ids.size
      ids.set(key, id)
      passagesWith[id] = (passagesWith[id] ?? 0) + 1
    }
  const weights = new Float64Array(ids.size)
  for (const [key, id] of ids) {
    weights[id] = familyWeight(key) * Math.log((counted.length + 1) / (passagesWith[id] ?? 1))
  }
  const isPiece = Array.from(ids.keys(), (key) => key.startsWith('c'))
  const bags = counted.map((counts) => toBag(counts, ids, weights))
  return {
    reference: bags.slice(0, reference.length),
    hypothesis: bags.slice(reference.length),
    weights,
    wordWeights: weights.map((weight, id) => (isPiece[id] ? 0 : weight)),
    pieceWeights: weights.map((weight, id) => (isPiece[id] ? weight : 0)),
  }
}

function toBag(
  counts: ReadonlyMap<string, number>,
  ids: ReadonlyMap<string, number>,
  weights: Float64Array,
): FeatureBag {
  const entries = [...counts].map(([key, n]) => [ids.get(key) ?? 0, n] as const).sort(([a], [b]) => a - b)
  return {
    ids: Int32Array.from(entries, ([id]) => id),
    counts: Int32Array.from(entries, ([, n]) => n),
    mass: entries.reduce((sum, [id, n]) => sum + n * (weights[id] ?? 0), 0),
  }
}

/** Several passages as one bag. */
export function unite(bags: readonly FeatureBag[]): FeatureBag {
  const [first, ...others] = bags
  if (!first) return { ids: new Int32Array(), counts: new Int32Array(), mass: 0 }
  return others.reduce(uniteTwo, first)
}

function uniteTwo(a: FeatureBag, b: FeatureBag): FeatureBag {
  const ids = new Int32Array(a.ids.length + b.ids.length)
  const counts = new Int32Array(ids.length)
  let n = 0
  for (let i = 0, j = 0; i < a.ids.length || j < b.ids.length; n++) {
    const left = a.ids[i] ?? Number.POSITIVE_INFINITY
    const right = b.ids[j] ?? Number.POSITIVE_INFINITY
    ids[n] = Math.min(left, right)
    counts[n] = (left <= right ? (a.counts[i++] ?? 0) : 0) + (right <= left ? (b.counts[j++] ?? 0) : 0)
  }
  return { ids: ids.slice(0, n), counts: counts.slice(0, n), mass: a.mass + b.mass }
}
