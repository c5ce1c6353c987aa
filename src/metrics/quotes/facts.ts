import type { DocumentPairs, Fact, Outcome, Saying } from '../../model/fact.ts'
import type { Pair } from '../../model/pair.ts'
import type { Located } from './located.ts'
import { type MatchedScene, placeIn, type Scene } from './scene.ts'

/** Quotations of two variants that share this much of their content words are one addition. */
const sameFrom = 0.6

interface Quoted {
  /** Content words in the first text that has it. */
  readonly words: ReadonlySet<string>
  readonly said: Saying[]
  readonly outcomes: Outcome[]
}

const quotedAs = ({ words }: Located): Quoted => ({ words, said: [], outcomes: [] })

/**
 * The quotations of a document's texts, out of the matching that was counted: the reference's with their counterparts, what
 * variants added, grouped, and last the terms of which nothing is compared but the marks.
 */
export function quotationFacts(
  document: DocumentPairs,
  match: (pairs: readonly Pair[]) => readonly MatchedScene[],
): readonly Fact[] {
  const quoted = new Map<string, Quoted>()
  const added: Quoted[] = []
  const terms: Quoted[] = []
  const reference = document[0]?.system
  for (const { system, pairs } of document)
    for (const { scene, outcomes, added: additions, counted } of match(pairs)) {
      const own = new Map<Located, Quoted>()
      for (const outcome of outcomes) {
        const key = keyOf(scene, outcome.reference)
        const one = quoted.get(key) ?? quotedAs(outcome.reference)
        quoted.set(key, one)
        own.set(outcome.reference, one)
        const there = system === reference ? [outcome.reference] : outcome.hypotheses
        for (const each of there) one.said.push(sayingOf(system, scene, each))
      }
      for (const addition of additions) {
        const known = added.find(({ words }) => overlap(words, addition.words) >= sameFrom)
        const one = known ?? quotedAs(addition)
        if (!known) added.push(one)
        own.set(addition, one)
        one.said.push(sayingOf(system, scene, addition))
      }
      for (const { pair, statistic, of, places } of counted) {
        const one = own.get(of) ?? quotedAs(of)
        if (!own.has(of)) terms.push(one)
        own.set(of, one)
        one.outcomes.push({ system, pair, statistic, ...places })
      }
    }
  return [...quoted.values(), ...added, ...terms].map(({ said, outcomes }, i) => ({
    id: `quotation:${i + 1}`,
    type: 'quotation',
    said,
    outcomes,
  }))
}

/** Offsets count in the document, or in the text of the pair where it was cut from none. */
const keyOf = ({ within }: Scene, { quotation, home }: Located): string =>
  `${within === 'document' ? '' : home} ${quotation.start}`

function sayingOf(system: string, scene: Scene, { quotation, home }: Located): Saying {
  const { speaker } = quotation
  return {
    system,
    pair: home,
    place: placeIn(scene, 'hypothesis', quotation),
    ...(speaker && { speaker: { name: speaker.fullName, start: speaker.start, end: speaker.end } }),
  }
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length
  const all = a.size + b.size - common
  return all === 0 ? 0 : common / all
}
