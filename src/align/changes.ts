import type { Arrangement, Change } from './arrangement.ts'
import type { Link } from './gain.ts'

/** Free passages are looked at this far from a link, and its next neighbour may stand this far. */
const reach = 4
/** Passages of a side that a link can have: a long run of captions must not go over to it one by one. */
const widest = 5
/** Passages of both sides that two neighbouring links can have together and still be dealt out anew. */
const mostDealt = 8
/** Foreign passages that a link can have between its own. */
const mostBetween = 3

type Passages = readonly number[]

/** What could be otherwise about a link: wider, narrower, in two, or cut elsewhere between it and its next neighbour. */
export function changesAt(arrangement: Arrangement, at: number): Change[] {
  const link = arrangement.links[at]!
  const near = {
    reference: freeNear(arrangement.rows, link.reference),
    hypothesis: freeNear(arrangement.columns, link.hypothesis),
  }
  const instead = [...widerLinks(link, near), ...narrowerLinks(link, near)].map((other) => [other])
  const changes: Change[] = [[], ...instead, ...cutLinks(link)].map((add) => ({ drop: [at], add }))
  return [...changes, ...gapFillers(link, near), ...dealtAnew(arrangement, at)].filter(({ add }) =>
    add.every((some) => some.reference.length <= widest && some.hypothesis.length <= widest),
  )
}

interface Near {
  readonly reference: Passages
  readonly hypothesis: Passages
}

function widerLinks(link: Link, near: Near): Link[] {
  const runs = (free: Passages): Passages[] => [
    ...free.map((passage) => [passage]),
    ...free.flatMap((passage, k) => (free[k + 1] === passage + 1 ? [[passage, passage + 1]] : [])),
  ]
  return [
    ...runs(near.reference).map((some) => ({ ...link, reference: together(link.reference, some) })),
    ...runs(near.hypothesis).map((some) => ({ ...link, hypothesis: together(link.hypothesis, some) })),
    ...near.reference.flatMap((i) =>
      near.hypothesis.map((j) => ({
        reference: together(link.reference, [i]),
        hypothesis: together(link.hypothesis, [j]),
      })),
    ),
  ]
}

/** Without one of its passages; a side's only passage changes places with a free one. */
function narrowerLinks({ reference, hypothesis }: Link, near: Near): Link[] {
  const without = (some: Passages, free: Passages): Passages[] =>
    some.length > 1 ? some.map((one) => some.filter((x) => x !== one)) : free.map((passage) => [passage])
  return [
    ...without(reference, near.reference).map((some) => ({ reference: some, hypothesis })),
    ...without(hypothesis, near.hypothesis).map((some) => ({ reference, hypothesis: some })),
  ]
}

/** The ways to cut a link in two, in parallel and crosswise. */
const cutLinks = ({ reference, hypothesis }: Link): Link[][] =>
  cuts(reference, hypothesis).flatMap(([[a, b], [c, d]]) => [
    [
      { reference: a, hypothesis: c },
      { reference: b, hypothesis: d },
    ],
    [
      { reference: a, hypothesis: d },
      { reference: b, hypothesis: c },
    ],
  ])

type Halves = readonly [Passages, Passages]

const cuts = (reference: Passages, hypothesis: Passages): (readonly [Halves, Halves])[] =>
  halvesOf(reference).flatMap((rows) => halvesOf(hypothesis).map((columns) => [rows, columns] as const))

const halvesOf = (passages: Passages): Halves[] =>
  passages.slice(1).map((_, k) => [passages.slice(0, k + 1), passages.slice(k + 1)])

/** Links of two free passages that stand on the same side of a link, before, after or inside. */
function gapFillers(link: Link, near: Near): Change[] {
  const sideOf = (passage: number, passages: Passages): number =>
    Number(passage > last(passages)) - Number(passage < passages[0]!)
  return near.reference.flatMap((i) =>
    near.hypothesis
      .filter((j) => sideOf(i, link.reference) === sideOf(j, link.hypothesis))
      .map((j) => ({ drop: [], add: [{ reference: [i], hypothesis: [j] }] })),
  )
}

/** A link and one that follows it on either side: as one, with what stands free between them, or cut elsewhere. */
function dealtAnew({ links, rows, columns }: Arrangement, at: number): Change[] {
  const link = links[at]!
  const nexts = new Set([following(rows, last(link.reference)), following(columns, last(link.hypothesis))])
  return [...nexts].flatMap((next) => {
    const other = links[next]
    if (!other || next === at) return []
    const all = {
      reference: together(link.reference, other.reference),
      hypothesis: together(link.hypothesis, other.hypothesis),
    }
    if (all.reference.length + all.hypothesis.length > mostDealt) return []
    const between = { reference: freeBetween(rows, all.reference), hypothesis: freeBetween(columns, all.hypothesis) }
    if (span(all.reference) > all.reference.length + mostBetween) return []
    if (span(all.hypothesis) > all.hypothesis.length + mostBetween) return []
    const ways: Link[][] = [[all]]
    if (between.reference.length + between.hypothesis.length > 0)
      ways.push([
        {
          reference: together(all.reference, between.reference),
          hypothesis: together(all.hypothesis, between.hypothesis),
        },
      ])
    if (last(link.reference) < other.reference[0]! && last(link.hypothesis) < other.hypothesis[0]!)
      for (const [[a, b], [c, d]] of cuts(all.reference, all.hypothesis))
        if (a.length !== link.reference.length || c.length !== link.hypothesis.length)
          ways.push([
            { reference: a, hypothesis: c },
            { reference: b, hypothesis: d },
          ])
    return ways.map((add) => ({ drop: [at, next], add }))
  })
}

/** The first link that follows a passage on its side, -1: none near. */
function following(owner: Int32Array, passage: number): number {
  const end = Math.min(owner.length - 1, passage + 1 + reach)
  for (let k = passage + 1; k <= end; k++) if (owner[k] !== -1) return owner[k]!
  return -1
}

const freeNear = (owner: Int32Array, passages: Passages): Passages =>
  freeAmong(owner, Math.max(0, passages[0]! - reach), Math.min(owner.length - 1, last(passages) + reach))

const freeBetween = (owner: Int32Array, passages: Passages): Passages => freeAmong(owner, passages[0]!, last(passages))

function freeAmong(owner: Int32Array, from: number, to: number): Passages {
  const free: number[] = []
  for (let k = from; k <= to; k++) if (owner[k] === -1) free.push(k)
  return free
}

/** The passages of both, ascending as they are. */
function together(a: Passages, b: Passages): Passages {
  const all: number[] = []
  let y = 0
  for (const passage of a) {
    while (y < b.length && b[y]! < passage) all.push(b[y++]!)
    all.push(passage)
  }
  while (y < b.length) all.push(b[y++]!)
  return all
}

const last = (passages: Passages): number => passages[passages.length - 1]!
const span = (passages: Passages): number => last(passages) - passages[0]! + 1
