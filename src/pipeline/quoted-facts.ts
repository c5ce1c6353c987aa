import { additions, type Located, locate, matchQuotations } from '../metrics/quotes/matching.ts'
import type { ResultFact } from '../model/result.ts'
import { quotationsOf } from '../quotations/index.ts'
import type { AlignedDocument, Variant } from './aligned-document.ts'

/** Quotations of two variants that share this much of their content words are one addition. */
const sameFrom = 0.6

interface Quoted {
  /** Content words in the first text that has it. */
  readonly words: ReadonlySet<string>
  readonly said: ResultFact['said']
}

/** The quotations of a document's texts: the reference's with their counterparts, then what variants added, grouped. */
export function quotedFacts({ reference, variants }: AlignedDocument): ResultFact[] {
  const inReference = quotationsOf(reference.text)
  const quoted = new Map<number, Quoted>()
  const added: Quoted[] = []
  for (const [i, variant] of variants.entries()) {
    const { system, text } = variant.text
    const references = locate(reference.text, inReference, sides(variant, 'reference')).filter(isSpeech)
    // The reference against itself comes first.
    if (i === 0) {
      for (const each of references)
        quoted.set(each.quotation.start, { words: each.words, said: [saidBy(system, each)] })
      continue
    }
    const hypotheses = locate(text, quotationsOf(text), sides(variant, 'hypothesis'))
    const outcomes = matchQuotations(references, hypotheses, (pair) => variant.pairs[pair]?.hypothesis ?? '')
    for (const outcome of outcomes)
      for (const counterpart of outcome.hypotheses)
        quoted.get(outcome.reference.quotation.start)?.said.push(saidBy(system, counterpart))
    for (const addition of additions(outcomes, hypotheses)) {
      const known = added.find(({ words }) => overlap(words, addition.words) >= sameFrom)
      const one = known ?? { words: addition.words, said: [] }
      if (!known) added.push(one)
      one.said.push(saidBy(system, addition))
    }
  }
  return [...quoted.values(), ...added].map(({ said }, i) => ({
    id: `quotation:${i + 1}`,
    type: 'quotation',
    label: null,
    holder: null,
    said,
  }))
}

const isSpeech = ({ quotation }: Located): boolean => quotation.kind !== 'term'

const sides = ({ pairs }: Variant, side: 'reference' | 'hypothesis') =>
  pairs.map(({ origin }, pair) => ({ pair, spans: origin?.[side].spans ?? [] }))

function saidBy(system: string, { quotation: { start, end, speaker } }: Located): ResultFact['said'][number] {
  const who = speaker === null ? null : { name: speaker.fullName, start: speaker.start, end: speaker.end }
  return { system, start, end, text: null, speaker: who }
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length
  const all = a.size + b.size - common
  return all === 0 ? 0 : common / all
}
