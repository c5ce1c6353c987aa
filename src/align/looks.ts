import { type Edges, fringesAlike } from './edges.ts'
import { type Link, unit } from './gain.ts'
import { type Held, highest, total } from './held.ts'
import type { Scene } from './scene.ts'
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

type Passages = readonly number[]

/** Adds the looks of a link by itself that ask nothing of what its sides share. */
export function addShape(scene: Scene, { reference, hypothesis }: Link, out: Float64Array): void {
  const { reference: left, hypothesis: right } = scene.edges
  const a = reference.length
  const b = hypothesis.length
  const firstRow = reference[0]!
  const firstColumn = hypothesis[0]!
  const lastRow = last(reference)
  const lastColumn = last(hypothesis)
  const long = total(left.characters, reference)
  const short = total(right.characters, hypothesis)
  out[at.link]! += 1
  out[at.lengthGap]! += Math.min(4, Math.abs(long - short) / Math.sqrt(long + short + 1))
  out[at.headsAlike]! += fringesAlike(left.heads, firstRow, right.heads, firstColumn)
  out[at.tailsAlike]! += fringesAlike(left.tails, lastRow, right.tails, lastColumn)
  out[at.sentenceBreaks]! +=
    Math.abs(left.startsInside[firstRow]! - right.startsInside[firstColumn]!) +
    Math.abs(left.endsInside[lastRow]! - right.endsInside[lastColumn]!)
  out[at.doubt]! += 1 - assurance(scene)
  if (a === 1 && b === 1) {
    out[at.pair]! += 1
    return
  }
  out[at.width]! += a + b - 2
  out[at.greatWidth]! += Math.max(0, a + b - 4)
  out[at.joins]! += joins(left, reference) + joins(right, hypothesis)
  out[at.between]! += between(reference) + between(hypothesis)
  if (a > 1 && b > 1) out[at.many]! += 1
}

/** Adds the looks of what a link holds together with. The more it holds, the better it looks. */
export function addHeld(scene: Scene, { reference, hypothesis }: Link, held: Held, out: Float64Array): void {
  const { features, usual } = scene
  const a = reference.length
  const b = hypothesis.length
  const masses = total(features.reference.mass, reference) + total(features.hypothesis.mass, hypothesis)
  const similarity = Math.min(highest, (2 * held.both) / ((masses + 1) * usual))
  out[at.similarity]! += Math.min(0.5, similarity)
  out[at.evidence]! += (2 * held.both) / (unit * Math.log(features.reference.size + features.hypothesis.size + 2))
  out[at.doubtSimilarity]! += (1 - assurance(scene)) * similarity
  if (a === 1 && b === 1) {
    out[at.pairSimilarity]! += similarity
    return
  }
  out[at.weakestPart]! += held.weakestPart
  if (a === 1 || b === 1) return
  out[at.manySimilarity]! += similarity
  out[at.cohesion]! += held.cohesion
}

/** By look, where it stands in a vector. */
const at = Object.fromEntries(lookNames.map((name, k) => [name, k])) as Readonly<Record<Look, number>>

/** Adds the looks of a link's standing. */
export function addStanding({ parallel, tight }: Standing, out: Float64Array): void {
  if (parallel === 0) out[at.unsupported]! += 1
  if (parallel === 1) out[at.halfSupported]! += 1
  if (tight > 0) out[at.tight]! += 1
  if (tight > 1) out[at.tightTwice]! += 1
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

function joins({ startsInside, endsInside }: Edges, passages: Passages): number {
  let n = 0
  for (let k = 1; k < passages.length; k++) n += endsInside[passages[k - 1]!]! | startsInside[passages[k]!]!
  return n
}

const between = (passages: Passages): number => last(passages) - passages[0]! + 1 - passages.length
const last = (passages: Passages): number => passages[passages.length - 1]!
