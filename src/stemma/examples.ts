import type { ErrorTable, StemmaExample } from '../model/stemma.ts'

/** Examples of a pair or a group. */
const most = 3

/** The errors that carry a group most: of many of its members and of few others, long ones before short ones. */
export function examplesOf({ errors, documents }: ErrorTable, members: readonly number[]): readonly StemmaExample[] {
  const isMember = new Set(members)
  const weighed: { readonly at: number; readonly weight: number }[] = []
  for (const [at, { systems, document }] of errors.entries()) {
    const inside = systems.reduce((sum, system) => sum + (isMember.has(system) ? 1 : 0), 0)
    if (inside < 2 || systems.length === documents[document]!.systems.length) continue
    const others = Math.max(1, documents[document]!.systems.length - members.length)
    weighed.push({ at, weight: inside / members.length - (systems.length - inside) / others })
  }
  return weighed
    .sort((a, b) => b.weight - a.weight || errors[b.at]!.telling - errors[a.at]!.telling || a.at - b.at)
    .slice(0, most)
    .map(({ at }) => {
      const { document, passage, place, what } = errors[at]!
      return { document: documents[document]!.id, passage: passage + 1, place, what }
    })
}
