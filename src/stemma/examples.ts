import type { ErrorTable, StemmaExample } from '../model/stemma.ts'
import { pairCount, pairIndex } from './pair-index.ts'

/** Examples of a pair or a group. */
const most = 3

/** The errors that carry a group most: of many of its members and of few others, long ones before short ones. */
export function examplesOf(table: ErrorTable, members: readonly number[]): readonly StemmaExample[] {
  const { errors, documents } = table
  const isMember = new Set(members)
  const weighed: Weighed[] = []
  for (const [at, { systems, document }] of errors.entries()) {
    const inside = systems.reduce((sum, system) => sum + (isMember.has(system) ? 1 : 0), 0)
    if (inside < 2 || systems.length === documents[document]!.systems.length) continue
    const others = Math.max(1, documents[document]!.systems.length - members.length)
    weighed.push({ at, weight: inside / members.length - (systems.length - inside) / others })
  }
  return weighed
    .sort(tellingFirst(table))
    .slice(0, most)
    .map(({ at }) => shown(table, at))
}

/** The same of every pair, in the order of `pairIndex`: an error weighs the same for all pairs that have it. */
export function examplesOfPairs(table: ErrorTable): readonly (readonly StemmaExample[])[] {
  const { systems: all, errors, documents } = table
  const found = Array.from({ length: pairCount(all.length) }, (): StemmaExample[] => [])
  const weighed: readonly Weighed[] = errors.map(({ systems, document }, at) => ({
    at,
    weight: 1 - (systems.length - 2) / Math.max(1, documents[document]!.systems.length - 2),
  }))
  for (const { at } of weighed.toSorted(tellingFirst(table))) {
    const { systems, document } = errors[at]!
    if (systems.length === documents[document]!.systems.length) continue
    for (let i = 0; i < systems.length; i++)
      for (let j = i + 1; j < systems.length; j++) {
        const own = found[pairIndex(systems[i]!, systems[j]!, all.length)]!
        if (own.length < most) own.push(shown(table, at))
      }
  }
  return found
}

interface Weighed {
  /** Index of an error. */
  readonly at: number
  readonly weight: number
}

const tellingFirst =
  ({ errors }: ErrorTable) =>
  (a: Weighed, b: Weighed): number =>
    b.weight - a.weight || errors[b.at]!.telling - errors[a.at]!.telling || a.at - b.at

function shown({ errors, documents }: ErrorTable, at: number): StemmaExample {
  const { document, passage, place, what } = errors[at]!
  return { document: documents[document]!.id, passage: passage + 1, place, what }
}
