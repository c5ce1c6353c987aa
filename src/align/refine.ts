import { type Arrangement, arrange, type Change, rearrange } from './arrangement.ts'
import { changesAt } from './changes.ts'
import type { Link } from './gain.ts'
import {
  addFree,
  addLink,
  addStanding,
  type Held,
  heldBy,
  lookNames,
  mostHeld,
  mostHeldOf,
  type Scene,
} from './looks.ts'
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
  const weigh = changeWeigher(scene, arrangement, weights)
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
  }
  return arrangement.links.filter((link) => link !== undefined)
}

const unchanged: Change = { drop: [], add: [] }

/** The looks that a change brings less those it takes away. */
function looksOfChange(scene: Scene, arrangement: Arrangement, change: Change): Float64Array {
  const out = new Float64Array(lookNames.length)
  const held = (link: Link): Held => heldBy(scene, link, scene.shared(link.reference, link.hypothesis))
  for (const at of change.drop) addLink(scene, arrangement.links[at]!, held(arrangement.links[at]!), out)
  for (let k = 0; k < out.length; k++) out[k] = -out[k]!
  for (const link of change.add) addLink(scene, link, held(link), out)
  addCircumstances(scene, arrangement, change, out)
  return out
}

/** What a change does to the standing of its links and to free passages. */
function addCircumstances(scene: Scene, arrangement: Arrangement, change: Change, out: Float64Array): void {
  const dropped = change.drop.map((at) => arrangement.links[at]!)
  for (const link of dropped) addStanding(standingOf(arrangement, unchanged, link), -1, out)
  for (const link of change.add) addStanding(standingOf(arrangement, change, link), 1, out)
  for (const side of ['reference', 'hypothesis'] as const) {
    for (const link of dropped) for (const passage of link[side]) addFree(scene, side, passage, 1, out)
    for (const link of change.add) for (const passage of link[side]) addFree(scene, side, passage, -1, out)
  }
}

/**
 * Weighs changes; of one that cannot weigh more than `most` it may say that it weighs less than it does. Most can not even
 * if their new links held as much as their passages allow, and comparing passages is what takes time.
 */
function changeWeigher(scene: Scene, arrangement: Arrangement, weights: ArrayLike<number>) {
  const known = new WeakMap<Link, number>()
  const looks = new Float64Array(lookNames.length)
  const weighLink = (link: Link, held: Held): number => {
    looks.fill(0)
    addLink(scene, link, held, looks)
    return dot(weights, looks)
  }
  const exactly = (link: Link): number => {
    let weight = known.get(link)
    if (weight === undefined) {
      weight = weighLink(link, heldBy(scene, link, scene.shared(link.reference, link.hypothesis)))
      known.set(link, weight)
    }
    return weight
  }
  return (change: Change, most: number): number => {
    looks.fill(0)
    addCircumstances(scene, arrangement, change, looks)
    let rest = dot(weights, looks)
    for (const at of change.drop) rest -= exactly(arrangement.links[at]!)
    const sum = (weighed: (link: Link) => number) => change.add.reduce((all, link) => all + weighed(link), rest)
    if (sum((link) => weighLink(link, mostHeld(scene, link))) <= most) return Number.NEGATIVE_INFINITY
    const shared = change.add.map(({ reference, hypothesis }) => scene.shared(reference, hypothesis))
    const atMost = change.add.reduce((all, link, k) => all + weighLink(link, mostHeldOf(shared[k]!)), rest)
    return atMost <= most ? Number.NEGATIVE_INFINITY : sum(exactly)
  }
}

function dot(weights: ArrayLike<number>, looks: Float64Array): number {
  let sum = 0
  for (let k = 0; k < looks.length; k++) sum += weights[k]! * looks[k]!
  return sum
}

const keyOf = ({ reference, hypothesis }: Link): string => `${reference.join()}|${hypothesis.join()}`
