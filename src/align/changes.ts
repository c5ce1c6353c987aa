import type { Arrangement, Change } from './arrangement.ts'
import type { Link } from './link.ts'

/**
 * Set by hand with all sets in sight (`bench/NOTES.md`); seen: one passage more or less of reach costs up to .007 of
 * F1 on one set and gains .003 on another (`bench/sensitivity.ts --only changeLimits`).
 */
const changeLimits = {
  /** Passages from a link to a free one that may join it, and to its next neighbour. */
  reach: 4,
  /** Passages of a side of a link: a long run of captions must not go over to it one by one. */
  widest: 5,
  /** The same where the other side is one passage: a paragraph against its sentences. */
  widestOfOne: 16,
  /** Passages of both sides that two neighbouring links can have together and still be dealt out anew. */
  mostDealt: 8,
  /** Foreign passages that a link can have between its own. */
  mostBetween: 3,
} as const

type Passages = readonly number[]

/** What could be otherwise about a link: wider, narrower, in two, or cut elsewhere between it and its next neighbour. */
export function changesAt(arrangement: Arrangement, at: number): Change[] {
  const link = arrangement.links[at]!
  const rows = freeNear(arrangement.rows, link.reference)
  const columns = freeNear(arrangement.columns, link.hypothesis)
  const here = [at]
  const changes: Change[] = [{ drop: here, add: [] }]
  const change: Enter = (drop, ...add) => {
    for (const { reference, hypothesis } of add)
      if (isTooWide(reference.length, hypothesis.length, changeLimits.widest)) return
    changes.push({ drop, add })
  }
  widen(link, rows, columns, here, change)
  narrow(link, rows, columns, here, change)
  cut(link.reference, link.hypothesis, (a, b, c, d) => {
    change(here, { reference: a, hypothesis: c }, { reference: b, hypothesis: d })
    change(here, { reference: a, hypothesis: d }, { reference: b, hypothesis: c })
  })
  fillGaps(link, rows, columns, change)
  dealAnew(arrangement, at, change)
  return changes
}

const isTooWide = (a: number, b: number, widest: number): boolean =>
  Math.max(a, b) > (Math.min(a, b) === 1 ? changeLimits.widestOfOne : widest)

// Every link of a text is looked at: plain loops, for arrays of arrays took most of the time.

/** Enters a change, unless a link of it is too wide. */
type Enter = (drop: readonly number[], ...add: readonly Link[]) => void

function widen(link: Link, rows: Passages, columns: Passages, here: readonly number[], change: Enter): void {
  const { reference, hypothesis } = link
  for (const i of rows) change(here, { reference: together(reference, [i]), hypothesis })
  for (let k = 1; k < rows.length; k++)
    if (rows[k] === rows[k - 1]! + 1)
      change(here, { reference: together(reference, rows.slice(k - 1, k + 1)), hypothesis })
  for (const j of columns) change(here, { reference, hypothesis: together(hypothesis, [j]) })
  for (let k = 1; k < columns.length; k++)
    if (columns[k] === columns[k - 1]! + 1)
      change(here, { reference, hypothesis: together(hypothesis, columns.slice(k - 1, k + 1)) })
  for (const i of rows)
    for (const j of columns)
      change(here, { reference: together(reference, [i]), hypothesis: together(hypothesis, [j]) })
}

/** Without one of its passages; a side's only passage changes places with a free one. */
function narrow(link: Link, rows: Passages, columns: Passages, here: readonly number[], change: Enter): void {
  const { reference, hypothesis } = link
  if (reference.length > 1)
    for (const one of reference) change(here, { reference: reference.filter((x) => x !== one), hypothesis })
  else for (const i of rows) change(here, { reference: [i], hypothesis })
  if (hypothesis.length > 1)
    for (const one of hypothesis) change(here, { reference, hypothesis: hypothesis.filter((x) => x !== one) })
  else for (const j of columns) change(here, { reference, hypothesis: [j] })
}

/** The ways to cut both sides of a link in two: `a` and `b`, `c` and `d`. */
function cut(
  reference: Passages,
  hypothesis: Passages,
  into: (a: Passages, b: Passages, c: Passages, d: Passages) => void,
): void {
  for (let x = 1; x < reference.length; x++)
    for (let y = 1; y < hypothesis.length; y++)
      into(reference.slice(0, x), reference.slice(x), hypothesis.slice(0, y), hypothesis.slice(y))
}

/** Links of two free passages that stand on the same side of a link, before, after or inside. */
function fillGaps({ reference, hypothesis }: Link, rows: Passages, columns: Passages, change: Enter): void {
  for (const i of rows)
    for (const j of columns)
      if (sideOf(i, reference) === sideOf(j, hypothesis)) change([], { reference: [i], hypothesis: [j] })
}

const sideOf = (passage: number, passages: Passages): number =>
  Number(passage > last(passages)) - Number(passage < passages[0]!)

/** A link and those that follow it on either side: as one, with what stands free between them, or cut elsewhere. */
function dealAnew(arrangement: Arrangement, at: number, change: Enter): void {
  const link = arrangement.links[at]!
  const below = following(arrangement.rows, last(link.reference))
  const right = following(arrangement.columns, last(link.hypothesis))
  dealWith(arrangement, at, below, change)
  if (right !== below) dealWith(arrangement, at, right, change)
}

function dealWith(arrangement: Arrangement, at: number, next: number, change: Enter): void {
  const { links, rows, columns } = arrangement
  const link = links[at]!
  const other = links[next]
  if (!other || next === at) return
  const reference = together(link.reference, other.reference)
  const hypothesis = together(link.hypothesis, other.hypothesis)
  if (reference.length + hypothesis.length > changeLimits.mostDealt) {
    if (Math.min(reference.length, hypothesis.length) === 2) dealParagraphs(arrangement, [at, next], change)
    return
  }
  if (
    span(reference) > reference.length + changeLimits.mostBetween ||
    span(hypothesis) > hypothesis.length + changeLimits.mostBetween
  )
    return
  const both = [at, next]
  change(both, { reference, hypothesis })
  const between = { rows: freeBetween(rows, reference), columns: freeBetween(columns, hypothesis) }
  if (between.rows.length + between.columns.length > 0)
    change(both, {
      reference: together(reference, between.rows),
      hypothesis: together(hypothesis, between.columns),
    })
  if (last(link.reference) > other.reference[0]! || last(link.hypothesis) > other.hypothesis[0]!) return
  cut(reference, hypothesis, (a, b, c, d) => {
    if (a.length !== link.reference.length || c.length !== link.hypothesis.length)
      change(both, { reference: a, hypothesis: c }, { reference: b, hypothesis: d })
  })
}

/** Two passages that follow each other and their many of the other side, with what stands free between those: cut elsewhere. */
function dealParagraphs({ links, rows, columns }: Arrangement, both: readonly [number, number], change: Enter): void {
  const [link, other] = [links[both[0]]!, links[both[1]]!]
  const reference = together(link.reference, other.reference)
  const hypothesis = together(link.hypothesis, other.hypothesis)
  if (link.reference[0]! > other.reference[0]! || link.hypothesis[0]! > other.hypothesis[0]!) return
  if (Math.max(span(reference), span(hypothesis)) > 2 * changeLimits.widestOfOne) return
  cut(
    together(reference, freeBetween(rows, reference)),
    together(hypothesis, freeBetween(columns, hypothesis)),
    (a, b, c, d) => {
      if (Math.min(a.length, c.length) === 1 && Math.min(b.length, d.length) === 1)
        change(both, { reference: a, hypothesis: c }, { reference: b, hypothesis: d })
    },
  )
}

/** The first link that follows a passage on its side, -1: none near. */
function following(owner: Int32Array, passage: number): number {
  const end = Math.min(owner.length - 1, passage + 1 + changeLimits.reach)
  for (let k = passage + 1; k <= end; k++) if (owner[k] !== -1) return owner[k]!
  return -1
}

const freeNear = (owner: Int32Array, passages: Passages): Passages =>
  freeAmong(
    owner,
    Math.max(0, passages[0]! - changeLimits.reach),
    Math.min(owner.length - 1, last(passages) + changeLimits.reach),
  )

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
