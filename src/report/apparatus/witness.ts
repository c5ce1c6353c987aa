import { maximum, minimum } from '../../math/extremes.ts'
import type { Result } from '../../model/result.ts'
import { alignmentOf, type Bead, type DocumentEntry, textOf } from '../lookup.ts'
import type { Range } from '../sides.ts'
import type { FactIndex } from './fact-index.ts'
import type { ReadingPlace, Witness } from './row.ts'

type Side = 'reference' | 'hypothesis'

/** A system's text of a document with what was found in it; nothing where it has none. */
export function witness(
  result: Result,
  document: DocumentEntry,
  system: string,
  facts: FactIndex,
): Witness | undefined {
  const [hypothesis, reference] = [textOf(document, system), textOf(document, result.reference)]
  const beads = alignmentOf(document, system)?.beads
  if (!hypothesis || !reference || !beads) return undefined
  const texts = { hypothesis, reference }
  const beadOfPassage = {
    hypothesis: beadsByPassage(beads, 'hypothesis'),
    reference: beadsByPassage(beads, 'reference'),
  }
  const placeOf = ({ start, end }: Range): ReadingPlace => ({
    start,
    end,
    passages: passagesAt(hypothesis.passages, { start, end }),
  })
  return {
    system,
    reference: result.reference,
    judged: (fact) => facts.judged(fact, system),
    judgedAt: (place) => facts.judgedAt(system, place),
    beadAt: (side, place) => {
      const passage = passagesAt(texts[side].passages, place).find((index) => beadOfPassage[side].has(index))
      return passage === undefined ? undefined : beadOfPassage[side].get(passage)
    },
    passageOf: (bead) => {
      const passages = (bead?.hypothesis ?? []).flatMap((index) => hypothesis.passages[index] ?? [])
      const [first] = passages
      if (first === undefined) return null
      return placeOf({
        start: minimum(passages.map(({ start }) => start)),
        end: maximum(passages.map(({ end }) => end)),
      })
    },
    placeOf,
    reading: ({ fact, statistic, finding, meant }, place, text = null) => {
      const isQuotation = fact.type === 'quotation'
      return {
        text,
        grade: isQuotation ? statistic : null,
        message: isQuotation && result.corpus.text === 'withheld' ? null : (finding?.message ?? null),
        category: meant.category,
        severity: meant.severity,
        place: place && placeOf(place),
      }
    },
    wordsAt: (place) => {
      const said = facts.at(system, place)?.text
      if (said) return said
      const passage = hypothesis.passages[passagesAt(hypothesis.passages, place)[0] ?? -1]
      return passage?.text?.slice(Math.max(0, place.start - passage.start), place.end - passage.start) ?? null
    },
  }
}

/** The indices of the passages that a range touches; passages are in order and apart. */
export function passagesAt(passages: readonly Range[], { start, end }: Range): number[] {
  let [low, high] = [0, passages.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (passages[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  const found = []
  for (let index = low; index < passages.length && passages[index]!.start < end; index++) found.push(index)
  return found
}

const beadsByPassage = (beads: readonly Bead[], side: Side): ReadonlyMap<number, Bead> =>
  new Map(beads.flatMap((bead) => bead[side].map((passage) => [passage, bead] as const)))
