import type { Result, ResultFact, ResultFinding } from '../../model/result.ts'
import { inReference, type OwnError } from './error-list.ts'
import { leftOutAt } from './left-out.ts'
import { behindPassage, passageAt } from './passage-at.ts'

type Document = Result['documents'][number]
type Text = Document['texts'][number]
type Alignment = Document['alignments'][number]

export interface Compared {
  readonly reference: Text
  readonly hypothesis: Text
  readonly alignment: Alignment
}

/** What became of the reference's facts in a variant that has their passage; what it says at such a place is its reading. */
export function changedFacts(
  facts: readonly ResultFact[],
  { reference, hypothesis: { system }, alignment }: Compared,
  findings: readonly ResultFinding[],
): readonly OwnError[] {
  const isGone = leftOutAt(reference, alignment)
  const readings = new Map<number, string>()
  for (const { reading, place, related } of findings) {
    const at = [place, related].find((one) => one?.side === 'reference')
    if (reading !== undefined && at) readings.set(at.start, reading)
  }
  return facts.flatMap(({ id, type, metric, said, outcomes = [] }) => {
    // What the reference is given against itself is right, whatever a metric calls it.
    const right = new Set(outcomes.filter((each) => each.system === reference.system).map(({ statistic }) => statistic))
    const own = new Map(said.flatMap((each) => (each.system === system ? [[each.start, each.text] as const] : [])))
    return outcomes.flatMap(({ system: whose, statistic, reference: place, hypothesis }): readonly OwnError[] => {
      if (whose !== system || place === null || right.has(statistic) || isGone(place.start)) return []
      const words = hypothesis && own.get(hypothesis.start)
      const reading = readings.get(place.start) ?? words?.toLowerCase() ?? ''
      return [
        {
          key: JSON.stringify(['fact', metric, id, place.start, statistic, reading]),
          kind: hypothesis === null ? 'fact left out' : 'fact changed',
          passage: passageAt(reference, place.start),
          place: inReference(place.start, place.end),
          what: `${type} ${statistic}`,
          telling: place.end - place.start,
        },
      ]
    })
  })
}

/** Facts that a variant has and the reference nowhere; `isWithin` says of which of its passages. */
export function addedFacts(
  facts: readonly ResultFact[],
  { reference, hypothesis, alignment }: Compared,
  isWithin: (passage: number) => boolean,
): readonly OwnError[] {
  const behind = behindPassage(alignment)
  return facts.flatMap(({ id, type, metric, said }): readonly OwnError[] => {
    if (said.some(({ system }) => system === reference.system)) return []
    const own = said.find(({ system, start }) => system === hypothesis.system && isWithin(passageAt(hypothesis, start)))
    if (!own) return []
    return [
      {
        key: JSON.stringify(['fact added', metric, id]),
        kind: 'fact added',
        passage: behind(passageAt(hypothesis, own.start)),
        place: { side: 'hypothesis', start: own.start, end: own.end },
        what: `${type} added`,
        telling: own.end - own.start,
      },
    ]
  })
}
