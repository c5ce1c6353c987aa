import { type Arrangement, arrange, type Change, rearrange } from './arrangement.ts'
import { changesAt } from './changes.ts'
import type { Link } from './gain.ts'
import { type Held, heldBy, mostHeld } from './held.ts'
import { addFree, addHeld, addShape, addStanding, lookNames } from './looks.ts'
import { pairwiseShared } from './pairwise.ts'
import type { Scene } from './scene.ts'
import { standingOf } from './standing.ts'

/** How looks are weighed, and what a change must weigh to be made. */
export interface Judge {
  readonly weights: ArrayLike<number>
  readonly least: number
}

/** A link's standing depends on its neighbours, so two changes could undo each other for ever: a link comes back this often. */
const mostReturns = 2

/**
 * Links changed one by one, each time in the way that looks best, until none looks better: what passages share says most,
 * but how they begin and end, how long they are and what stands beside them decide where evidence is weak.
 * `see` is shown the looks of every change considered.
 */
export function refine(
  scene: Scene,
  links: readonly Link[],
  { weights, least }: Judge,
  see?: (arrangement: Arrangement, change: Change, looks: Float64Array) => void,
): Link[] {
  const arrangement = arrange(scene.features.reference.size, scene.features.hypothesis.size, links)
  const timesGivenUp = new Map<string, number>()
  const { weigh, forget } = changeWeigher(scene, arrangement, weights)
  // New links stand at the end, where they are looked at in their turn.
  for (let at = 0; at < arrangement.links.length; at++) {
    if (!arrangement.links[at]) continue
    let best: Change | undefined
    let most = least
    for (const change of changesAt(arrangement, at)) {
      see?.(arrangement, change, looksOfChange(scene, arrangement, change))
      const weight = weigh(change, most)
      if (!(weight > most)) continue
      if (change.add.some((link) => (timesGivenUp.get(keyOf(link)) ?? 0) > mostReturns)) continue
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

/** The looks that a change brings less those it takes away. */
function looksOfChange(scene: Scene, arrangement: Arrangement, change: Change): Float64Array {
  const out = new Float64Array(lookNames.length)
  for (const at of change.drop) addLost(scene, arrangement, at, out)
  for (let k = 0; k < out.length; k++) out[k] = -out[k]!
  for (const link of change.add) {
    addCircumstances(scene, arrangement, change, link, out)
    addHeld(scene, link, heldBy(scene, link), out)
  }
  return out
}

/** All that an arrangement has of one of its links. */
function addLost(scene: Scene, arrangement: Arrangement, at: number, out: Float64Array): void {
  const link = arrangement.links[at]!
  addCircumstances(scene, arrangement, unchanged, link, out)
  addHeld(scene, link, heldBy(scene, link), out)
}

/** How a link is made and stands after a change, and that its passages are no longer free. */
function addCircumstances(scene: Scene, arrangement: Arrangement, change: Change, link: Link, out: Float64Array): void {
  addShape(scene, link, out)
  addStanding(standingOf(arrangement, change, link), out)
  for (const passage of link.reference) addFree(scene, 'reference', passage, -1, out)
  for (const passage of link.hypothesis) addFree(scene, 'hypothesis', passage, -1, out)
}

/** More than sums of weights are off by. */
const rounding = 1e-9

/**
 * Weighs changes; of one that cannot weigh more than `most` it may say that it weighs less than it does. Most can not even
 * if their new links held as much as their passages allow, and comparing passages is what takes time.
 */
function changeWeigher(scene: Scene, arrangement: Arrangement, weights: ArrayLike<number>) {
  const pairwise = pairwiseShared(scene.features)
  const looks = new Float64Array(lookNames.length)
  const weightHeld = (link: Link, held: Held): number => {
    looks.fill(0)
    addHeld(scene, link, held, looks)
    return dot(weights, looks)
  }
  // What is lost with a link stays the same while nothing is changed, and links are asked for it many times.
  const lost = new Map<number, number>()
  const weightLost = (at: number): number => {
    let weight = lost.get(at)
    if (weight === undefined) {
      looks.fill(0)
      addLost(scene, arrangement, at, looks)
      weight = dot(weights, looks)
      lost.set(at, weight)
    }
    return weight
  }
  const weigh = (change: Change, most: number): number => {
    const { drop, add } = change
    let rest = 0
    for (const at of drop) rest -= weightLost(at)
    looks.fill(0)
    for (const link of add) addCircumstances(scene, arrangement, change, link, looks)
    rest += dot(weights, looks)
    let atMost = rest + rounding
    for (const link of add) atMost += weightHeld(link, mostHeld(scene, pairwise, link))
    if (atMost <= most) return Number.NEGATIVE_INFINITY
    return add.reduce((sum, link) => sum + weightHeld(link, heldBy(scene, link)), rest)
  }
  return { weigh, forget: () => lost.clear() }
}

function dot(weights: ArrayLike<number>, looks: Float64Array): number {
  let sum = 0
  for (let k = 0; k < looks.length; k++) sum += weights[k]! * looks[k]!
  return sum
}

const keyOf = ({ reference, hypothesis }: Link): string => `${reference.join()}|${hypothesis.join()}`
