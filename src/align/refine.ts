import { type Arrangement, arrange, type Change, rearrange } from './arrangement.ts'
import { changesAt } from './changes.ts'
import { type Cohesion, cohesionOf, mostCohesion } from './cohesion.ts'
import type { Link } from './link.ts'
import type { LinkContext } from './link-context.ts'
import { addCohesion, addFree, addNeighbours, addShape, linkFeatureNames } from './link-features.ts'
import { neighboursOf } from './neighbours.ts'
import { pairwiseShared } from './pairwise.ts'

/** How link features are weighed, and what a change must weigh to be made. */
export interface Judge {
  readonly weights: ArrayLike<number>
  readonly least: number
}

/**
 * Set by hand with all sets in sight; seen: a fifth less of what a change must weigh costs .005 of F1, a fifth more .002
 * (`bench/sensitivity.ts --only refining`).
 */
export const refining = {
  /** Log odds that a change must weigh; the intercept of the fit is -.8, but the path already prefers what is likely. */
  least: 1,
  /** Times a link comes back: what it weighs depends on its neighbours, so two changes could undo each other for ever. */
  mostReturns: 2,
} as const

/**
 * Links changed one by one, each time in the way that looks best, until none looks better: what passages share says most,
 * but how they begin and end, how long they are and what stands beside them decide where evidence is weak.
 * `see` is shown the features of every change considered.
 */
export function refine(
  context: LinkContext,
  links: readonly Link[],
  { weights, least }: Judge,
  see?: (arrangement: Arrangement, change: Change, features: Float64Array) => void,
): Link[] {
  const arrangement = arrange(context.features.reference.size, context.features.hypothesis.size, links)
  const timesGivenUp = new Map<string, number>()
  const { weigh, forget } = changeWeigher(context, arrangement, weights)
  // New links stand at the end, where they are looked at in their turn.
  for (let at = 0; at < arrangement.links.length; at++) {
    if (!arrangement.links[at]) continue
    let best: Change | undefined
    let most = least
    for (const change of changesAt(arrangement, at)) {
      see?.(arrangement, change, featuresOfChange(context, arrangement, change))
      const weight = weigh(change, most)
      if (!(weight > most)) continue
      if (change.add.some((link) => (timesGivenUp.get(keyOf(link)) ?? 0) > refining.mostReturns)) continue
      most = weight
      best = change
    }
    if (!best) continue
    for (const dropped of best.drop) {
      const key = keyOf(arrangement.links[dropped]!)
      timesGivenUp.set(key, (timesGivenUp.get(key) ?? 0) + 1)
    }
    rearrange(arrangement, best)
    forget()
  }
  return arrangement.links.filter((link) => link !== undefined)
}

const unchanged: Change = { drop: [], add: [] }

/** The features that a change brings less those it takes away. */
function featuresOfChange(context: LinkContext, arrangement: Arrangement, change: Change): Float64Array {
  const out = new Float64Array(linkFeatureNames.length)
  for (const at of change.drop) addLost(context, arrangement, at, out)
  for (let k = 0; k < out.length; k++) out[k] = -out[k]!
  for (const link of change.add) {
    addCircumstances(context, arrangement, change, link, out)
    addCohesion(context, link, cohesionOf(context, link), out)
  }
  return out
}

/** All that an arrangement has of one of its links. */
function addLost(context: LinkContext, arrangement: Arrangement, at: number, out: Float64Array): void {
  const link = arrangement.links[at]!
  addCircumstances(context, arrangement, unchanged, link, out)
  addCohesion(context, link, cohesionOf(context, link), out)
}

/** How a link is made and stands after a change, and that its passages are no longer free. */
function addCircumstances(
  context: LinkContext,
  arrangement: Arrangement,
  change: Change,
  link: Link,
  out: Float64Array,
): void {
  addShape(context, link, out)
  addNeighbours(neighboursOf(arrangement, change, link), out)
  for (const passage of link.reference) addFree(context, 'reference', passage, -1, out)
  for (const passage of link.hypothesis) addFree(context, 'hypothesis', passage, -1, out)
}

/** More than sums of weights are off by. */
const rounding = 1e-9

/**
 * Weighs changes; of one that cannot weigh more than `most` it may say that it weighs less than it does. Most can not even
 * if their new links held as much as their passages allow, and comparing passages is what takes time.
 */
function changeWeigher(context: LinkContext, arrangement: Arrangement, weights: ArrayLike<number>) {
  const pairwise = pairwiseShared(context.features)
  const features = new Float64Array(linkFeatureNames.length)
  const weightOfCohesion = (link: Link, cohesion: Cohesion): number => {
    features.fill(0)
    addCohesion(context, link, cohesion, features)
    return dot(weights, features)
  }
  // What is lost with a link stays the same while nothing is changed, and links are asked for it many times.
  const lost = new Map<number, number>()
  const weightLost = (at: number): number => {
    let weight = lost.get(at)
    if (weight === undefined) {
      features.fill(0)
      addLost(context, arrangement, at, features)
      weight = dot(weights, features)
      lost.set(at, weight)
    }
    return weight
  }
  const weigh = (change: Change, most: number): number => {
    const { drop, add } = change
    let rest = 0
    for (const at of drop) rest -= weightLost(at)
    features.fill(0)
    for (const link of add) addCircumstances(context, arrangement, change, link, features)
    rest += dot(weights, features)
    let atMost = rest + rounding
    for (const link of add) atMost += weightOfCohesion(link, mostCohesion(context, pairwise, link))
    if (atMost <= most) return Number.NEGATIVE_INFINITY
    return add.reduce((sum, link) => sum + weightOfCohesion(link, cohesionOf(context, link)), rest)
  }
  return { weigh, forget: () => lost.clear() }
}

function dot(weights: ArrayLike<number>, features: Float64Array): number {
  let sum = 0
  for (let k = 0; k < features.length; k++) sum += weights[k]! * features[k]!
  return sum
}

const keyOf = ({ reference, hypothesis }: Link): string => `${reference.join()}|${hypothesis.join()}`
