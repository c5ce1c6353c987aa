import { type Cohesion, mostTypical, total } from './cohesion.ts'
import { type Edges, fringesAlike } from './edges.ts'
import type { Link } from './link.ts'
import type { LinkContext } from './link-context.ts'
import type { SharedNeighbours } from './neighbours.ts'
import { unit } from './path-score.ts'

/** What links and free passages are judged by, in the order of a vector of features. Each is a count or a sum over them. */
export const linkFeatureNames = [
  // of every link
  'link',
  'similarity', // of its sides, as a share of the typical one of these texts, at most .5
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
  'acrossCut', // of those, the evidence that the best cut in two would lose, as a share of the lesser part's
  'width', // passages beyond one a side
  'greatWidth', // passages beyond four
  'weakestPart', // what its weakest passage adds to it, as a share of what a passage typically shares
  'joins', // of passages that are one sentence
  'between', // foreign passages among its own
  // of links in texts that have little to do with each other
  'doubt', // 1 where at most half of the texts is linked
  'doubtSimilarity',
  // of links in texts one of which has longer passages, as a paragraph has sentences
  'asked', // passages beyond one a side that are as many as it takes to be as long
  'askedEvidence', // the same as above: a passage at the edge belongs where it shares more
  'askedWeakest', // what its weakest passage adds
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

/** From here on more of a feature says nothing more. */
const featureCaps = {
  /** Share of the typical similarity of these texts. */
  similarity: 0.5,
  /** Standard deviations of Gale & Church (1993), but for their variance. */
  lengthGap: 4,
  /** Passages of both sides; beyond them a link is greatly wide. */
  width: 4,
} as const

export type LinkFeature = (typeof linkFeatureNames)[number]

type Passages = readonly number[]

/** How far two lengths in characters are apart, in standard deviations of Gale & Church (1993) but for their variance. */
export const lengthGap = (long: number, short: number): number => Math.abs(long - short) / Math.sqrt(long + short + 1)

/** Adds the features of a link by itself that ask nothing of what its sides share. */
export function addShape(context: LinkContext, { reference, hypothesis }: Link, out: Float64Array): void {
  const { reference: left, hypothesis: right } = context.edges
  const a = reference.length
  const b = hypothesis.length
  const firstRow = reference[0]!
  const firstColumn = hypothesis[0]!
  const lastRow = last(reference)
  const lastColumn = last(hypothesis)
  const long = total(left.characters, reference)
  const short = context.stretch * total(right.characters, hypothesis)
  out[at.link]! += 1
  out[at.lengthGap]! += Math.min(featureCaps.lengthGap, lengthGap(long, short))
  out[at.headsAlike]! += fringesAlike(left.heads, firstRow, right.heads, firstColumn)
  out[at.tailsAlike]! += fringesAlike(left.tails, lastRow, right.tails, lastColumn)
  out[at.sentenceBreaks]! +=
    Math.abs(left.startsInside[firstRow]! - right.startsInside[firstColumn]!) +
    Math.abs(left.endsInside[lastRow]! - right.endsInside[lastColumn]!)
  out[at.doubt]! += 1 - assurance(context)
  if (a === 1 && b === 1) {
    out[at.pair]! += 1
    return
  }
  out[at.width]! += a + b - 2
  out[at.greatWidth]! += Math.max(0, a + b - featureCaps.width)
  out[at.joins]! += joins(left, reference) + joins(right, hypothesis)
  out[at.between]! += between(reference) + between(hypothesis)
  if (isAsked(context))
    out[at.asked]! += Math.min(a, context.asked.reference) + Math.min(b, context.asked.hypothesis) - 2
  if (a > 1 && b > 1) out[at.many]! += 1
}

/** Adds the features of a link's cohesion. None may weigh less than 0: the more it holds together, the better. */
export function addCohesion(
  context: LinkContext,
  { reference, hypothesis }: Link,
  cohesion: Cohesion,
  out: Float64Array,
): void {
  const { features, typical } = context
  const a = reference.length
  const b = hypothesis.length
  const masses = total(features.reference.mass, reference) + total(features.hypothesis.mass, hypothesis)
  const similarity = Math.min(mostTypical, (2 * cohesion.shared) / ((masses + 1) * typical))
  out[at.similarity]! += Math.min(featureCaps.similarity, similarity)
  const evidence = (2 * cohesion.shared) / (unit * Math.log(features.reference.size + features.hypothesis.size + 2))
  out[at.evidence]! += evidence
  if (isAsked(context)) out[at.askedEvidence]! += evidence
  out[at.doubtSimilarity]! += (1 - assurance(context)) * similarity
  if (a === 1 && b === 1) {
    out[at.pairSimilarity]! += similarity
    return
  }
  out[at.weakestPart]! += cohesion.weakestPart
  if (isAsked(context)) out[at.askedWeakest]! += cohesion.weakestPart
  if (a === 1 || b === 1) return
  out[at.manySimilarity]! += similarity
  out[at.acrossCut]! += cohesion.acrossCut
}

/** By feature, where it stands in a vector. */
const at = Object.fromEntries(linkFeatureNames.map((name, k) => [name, k])) as Readonly<Record<LinkFeature, number>>

/** Adds the features of a link's neighbours. */
export function addNeighbours({ parallel, tight }: SharedNeighbours, out: Float64Array): void {
  if (parallel === 0) out[at.unsupported]! += 1
  if (parallel === 1) out[at.halfSupported]! += 1
  if (tight > 0) out[at.tight]! += 1
  if (tight > 1) out[at.tightTwice]! += 1
}

/** Adds (or takes away) the features of a passage that stands in no link. */
export function addFree(
  context: LinkContext,
  side: 'reference' | 'hypothesis',
  passage: number,
  sign: number,
  out: Float64Array,
): void {
  const { startsInside, endsInside } = context.edges[side]
  out[at.free]! += sign
  out[at.freeAmongLinked]! += sign * assurance(context)
  out[at.freeInside]! += sign * (startsInside[passage]! + endsInside[passage]!)
}

/** 1 where everything is linked, 0 where at most half is. */
const assurance = ({ coverage }: LinkContext): number => Math.max(0, 2 * coverage - 1)

const isAsked = ({ asked }: LinkContext): boolean => asked.reference + asked.hypothesis > 2

function joins({ startsInside, endsInside }: Edges, passages: Passages): number {
  let n = 0
  for (let k = 1; k < passages.length; k++) n += endsInside[passages[k - 1]!]! | startsInside[passages[k]!]!
  return n
}

const between = (passages: Passages): number => last(passages) - passages[0]! + 1 - passages.length
const last = (passages: Passages): number => passages[passages.length - 1]!
