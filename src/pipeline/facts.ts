import type { Measurer } from '../metrics/contract/measurer.ts'
import type { Fact, Outcome, Saying } from '../model/fact.ts'
import type { Pair } from '../model/pair.ts'
import type { ResultFact } from '../model/result.ts'
import type { AlignedDocument } from './aligned-document.ts'
import { locate } from './locate.ts'

/** What a metric compared in a document, with places in its files; ask right after the document was measured. */
export async function factsOf(measurer: Measurer, { variants }: AlignedDocument): Promise<readonly ResultFact[]> {
  const document = variants.map(({ text, pairs }) => ({ system: text.system, pairs }))
  const facts = await measurer.facts(document)
  const pairs = new Map(document.map((each) => [each.system, each.pairs]))
  const pairOf = ({ system, pair }: Saying | Outcome): Pair => pairs.get(system)![pair]!
  return facts.map((fact) => toResultFact(measurer.metric.name, fact, pairOf))
}

const toResultFact = (
  metric: string,
  { id, type, label, holder, said, outcomes }: Fact,
  pairOf: (of: Saying | Outcome) => Pair,
): ResultFact => ({
  id,
  type,
  label: label ?? null,
  holder: holder ?? null,
  said: said.flatMap((each) => {
    const place = locate(pairOf(each), each.place)
    if (place === null) return []
    const { system, text, speaker } = each
    const who = speaker && locate(pairOf(each), { ...each.place, ...speaker })
    const { start, end } = place
    return [
      {
        system,
        start,
        end,
        text: text ?? null,
        speaker: speaker && who ? { name: speaker.name, start: who.start, end: who.end } : null,
      },
    ]
  }),
  metric,
  outcomes: outcomes.map((each) => ({
    system: each.system,
    statistic: each.statistic,
    ...rangesOf(each, pairOf(each)),
  })),
})

/** The places of an outcome by the side they are on. */
function rangesOf({ place, related }: Outcome, pair: Pair) {
  const on = (side: 'reference' | 'hypothesis') => {
    const located = locate(
      pair,
      [place, related].find((one) => one?.side === side),
    )
    return located && { start: located.start, end: located.end }
  }
  return { reference: on('reference'), hypothesis: on('hypothesis') }
}
