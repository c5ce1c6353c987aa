import { type Edges, fringesAlike } from './edges.ts'
import type { Features } from './features.ts'
import { type Link, unit } from './gain.ts'
import type { SharedWeight } from './similarity.ts'
import type { Standing } from './standing.ts'

/** What links and free passages are judged by, in the order of a vector of looks. Each is a count or a sum over them. */
export const lookNames = [
  // of every link
  'link',
  'similarity', // of its sides, as a share of the usual one of these texts, at most .5
  'evidence', // shared weight as a share of that of a passage that shares a single rarest word
  'lengthGap', // difference of lengths in characters, in standard deviations of Gale & Church (1993), at most 4
  'headsAlike', // its sides begin
  'tailsAlike', // and end with the same letters
  'sentenceBreaks', // one side begins (or ends) inside a sentence, the other does not
  // of links by their width
  'pair',
  'pairSimilarity', // the same, at most 1.5
  'many', // several passages on both sides
  'manySimilarity',
  'cohesion', // of those, the evidence that the best cut in two would lose, as a share of the lesser part's
  'width', // passages beyond one a side
  'greatWidth', // passages beyond four
  'weakestPart', // what its weakest passage adds to it, as a share of what a passage usually shares
  'joins', // of passages that are one sentence
  'between', // foreign passages among its own
  // of links in texts that have little to do with each other
  'doubt', // 1 where at most half of the texts is linked
  'doubtSimilarity',
  // of links by their neighbours
  'unsupported', // no neighbour is the same on both sides
  'halfSupported',
  'tight', // a next passage belongs to the same neighbour on both sides
  'tightTwice',
  // of free passages
  'free',
  'freeAmongLinked', // counted by how much of the texts is linked
  'freeInside', // ends inside a sentence
] as const

export type Look = (typeof lookNames)[number]

/** What looks are taken of. */
export interface Scene {
  readonly features: Features
  readonly shared: SharedWeight
  readonly edges: { readonly reference: Edges; readonly hypothesis: Edges }
  /** The similarity of passages of these texts that surely belong together. */
  readonly usual: number
  /** The share of both texts' weight that is linked. */
  readonly coverage: number
}

type Passages = readonly number[]

const highest = 1.5

/** What a link holds together with. */
export interface Held {
  /** The weight its sides share. */
  readonly both: number
  readonly weakestPart: number
  readonly cohesion: number
}

/** Adds the looks of a link by itself, wherever it stands. */
export function addLink(scene: Scene, link: Link, held: Held, out: Float64Array): void {
  const { features, edges, usual } = scene
  const { reference, hypothesis } = link
  const { reference: left, hypothesis: right } = edges
  const [a, b] = [reference.length, hypothesis.length]
  const similarity = Math.min(highest, (2 * held.both) / ((massesOf(scene, link) + 1) * usual))
  const [long, short] = [total(left.characters, reference), total(right.characters, hypothesis)]
  const doubt = 1 - assurance(scene)
  out[at.link]! += 1
  out[at.similarity]! += Math.min(0.5, similarity)
  out[at.evidence]! += (2 * held.both) / (unit * Math.log(features.reference.size + features.hypothesis.size + 2))
  out[at.lengthGap]! += Math.min(4, Math.abs(long - short) / Math.sqrt(long + short + 1))
  out[at.headsAlike]! += fringesAlike(left.heads, reference[0]!, right.heads, hypothesis[0]!)
  out[at.tailsAlike]! += fringesAlike(left.tails, last(reference), right.tails, last(hypothesis))
  out[at.sentenceBreaks]! +=
    Math.abs(left.startsInside[reference[0]!]! - right.startsInside[hypothesis[0]!]!) +
    Math.abs(left.endsInside[last(reference)]! - right.endsInside[last(hypothesis)]!)
  out[at.doubt]! += doubt
  out[at.doubtSimilarity]! += doubt * similarity
  if (a === 1 && b === 1) {
    out[at.pair]! += 1
    out[at.pairSimilarity]! += similarity
    return
  }
  out[at.width]! += a + b - 2
  out[at.greatWidth]! += Math.max(0, a + b - 4)
  out[at.weakestPart]! += held.weakestPart
  out[at.joins]! += joins(left, reference) + joins(right, hypothesis)
  out[at.between]! += between(reference) + between(hypothesis)
  if (a === 1 || b === 1) return
  out[at.many]! += 1
  out[at.manySimilarity]! += similarity
  out[at.cohesion]! += held.cohesion
}

/** By look, where it stands in a vector. */
const at = Object.fromEntries(lookNames.map((name, k) => [name, k])) as Readonly<Record<Look, number>>

/** No link of these passages holds more: what need not be counted to see that it does not do. */
export const mostHeld = ({ features }: Scene, { reference, hypothesis }: Link): Held => ({
  both: Math.min(total(features.reference.mass, reference), total(features.hypothesis.mass, hypothesis)),
  weakestPart: highest,
  cohesion: highest,
})

/** The same where the shared weight is known. */
export const mostHeldOf = (both: number): Held => ({ both, weakestPart: highest, cohesion: highest })

export const heldBy = (scene: Scene, link: Link, both: number): Held => ({
  both,
  weakestPart: weakestPart(scene, link, both),
  cohesion: cohesion(scene, link, both),
})

const massesOf = ({ features }: Scene, { reference, hypothesis }: Link): number =>
  total(features.reference.mass, reference) + total(features.hypothesis.mass, hypothesis)

/** Adds (or with `sign` -1 takes away) the looks of a link's standing. */
export function addStanding({ parallel, tight }: Standing, sign: number, out: Float64Array): void {
  if (parallel === 0) out[at.unsupported]! += sign
  if (parallel === 1) out[at.halfSupported]! += sign
  if (tight > 0) out[at.tight]! += sign
  if (tight > 1) out[at.tightTwice]! += sign
}

/** Adds (or takes away) the looks of a passage that stands in no link. */
export function addFree(
  scene: Scene,
  side: 'reference' | 'hypothesis',
  passage: number,
  sign: number,
  out: Float64Array,
): void {
  const { startsInside, endsInside } = scene.edges[side]
  out[at.free]! += sign
  out[at.freeAmongLinked]! += sign * assurance(scene)
  out[at.freeInside]! += sign * (startsInside[passage]! + endsInside[passage]!)
}

/** 1 where everything is linked, 0 where at most half is. */
const assurance = ({ coverage }: Scene): number => Math.max(0, 2 * coverage - 1)

/** The least that a passage of a side of several shares beyond what the others share, relative to its own mass and the usual. */
function weakestPart({ features, shared, usual }: Scene, { reference, hypothesis }: Link, both: number): number {
  let weakest = highest
  const weigh = (mass: number, without: number): void => {
    weakest = Math.min(weakest, (2 * (both - without)) / ((mass + 1) * usual))
  }
  if (reference.length > 1)
    for (const i of reference)
      weigh(
        features.reference.mass[i]!,
        shared(
          reference.filter((x) => x !== i),
          hypothesis,
        ),
      )
  if (hypothesis.length > 1)
    for (const j of hypothesis)
      weigh(
        features.hypothesis.mass[j]!,
        shared(
          reference,
          hypothesis.filter((x) => x !== j),
        ),
      )
  return weakest
}

/** What a link of several passages a side shares across its best cut, relative to the least mass of a part and the usual. */
function cohesion({ features, shared, usual }: Scene, { reference, hypothesis }: Link, both: number): number {
  const { reference: rows, hypothesis: columns } = features
  let least = highest
  for (let x = 1; x < reference.length; x++)
    for (let y = 1; y < hypothesis.length; y++) {
      const [a, b] = [reference.slice(0, x), reference.slice(x)]
      const [c, d] = [hypothesis.slice(0, y), hypothesis.slice(y)]
      const lesser = Math.min(total(rows.mass, a), total(rows.mass, b), total(columns.mass, c), total(columns.mass, d))
      least = Math.min(least, (both - shared(a, c) - shared(b, d)) / ((lesser + 1) * usual))
    }
  return least
}

function joins({ startsInside, endsInside }: Edges, passages: Passages): number {
  let n = 0
  for (let k = 1; k < passages.length; k++) n += endsInside[passages[k - 1]!]! | startsInside[passages[k]!]!
  return n
}

const between = (passages: Passages): number => last(passages) - passages[0]! + 1 - passages.length
const last = (passages: Passages): number => passages[passages.length - 1]!
const total = (of: Float64Array, passages: Passages): number => {
  let sum = 0
  for (const passage of passages) sum += of[passage]!
  return sum
}
