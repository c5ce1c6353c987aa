import { maximum, minimum } from '../../math/extremes.ts'
import type { Result, ResultFinding } from '../../model/result.ts'
import { alignmentOf, type Bead, type DocumentEntry, textOf } from '../lookup.ts'
import { categorise } from '../mqm/category.ts'
import { type FactIndex, type Range, sidesOf } from './fact-index.ts'
import type { ReadingPlace, Witness } from './row.ts'

type Side = 'reference' | 'hypothesis'

/** A system's text of a document with what was found in it; nothing where it has none. */
export function witness(
  result: Result,
  document: DocumentEntry,
  system: string,
  facts: FactIndex,
  findings: readonly ResultFinding[],
): Witness | undefined {
  const [hypothesis, reference] = [textOf(document, system), textOf(document, result.reference)]
  const beads = alignmentOf(document, system)?.beads
  if (!hypothesis || !reference || !beads) return undefined
  const texts = { hypothesis, reference }
  const beadOfPassage = {
    hypothesis: beadsByPassage(beads, 'hypothesis'),
    reference: beadsByPassage(beads, 'reference'),
  }
  const ofFacts = findings.filter(({ metric }) => metric === 'entities' || metric === 'quotes')
  const at = { hypothesis: byPlace(ofFacts, 'hypothesis'), reference: byPlace(ofFacts, 'reference') }
  const placeOf = ({ start, end }: Range): ReadingPlace => ({
    start,
    end,
    passages: passagesAt(hypothesis.passages, { start, end }),
  })
  return {
    system,
    reference: result.reference,
    facts,
    ofQuotations: findings.filter(({ metric }) => metric === 'quotes'),
    findingsAt: (side, place) => at[side].get(keyOf(place)) ?? [],
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
    reading: (finding, place, text = null) => {
      const isQuotation = finding.metric === 'quotes'
      return {
        text,
        grade: isQuotation ? finding.statistic : null,
        message: isQuotation && result.corpus.text === 'withheld' ? null : finding.message,
        ...categorise(finding, facts.about(finding)),
        place: place && placeOf(place),
      }
    },
    wordsAt: (place) => {
      const said = facts.at(system, place)?.said.text
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

const keyOf = ({ start, end }: Range): string => `${start} ${end}`

function byPlace(findings: readonly ResultFinding[], side: Side): ReadonlyMap<string, readonly ResultFinding[]> {
  const found = new Map<string, ResultFinding[]>()
  for (const finding of findings) {
    const place = sidesOf(finding)[side]
    if (place === null) continue
    const own = found.get(keyOf(place))
    if (own) own.push(finding)
    else found.set(keyOf(place), [finding])
  }
  return found
}
