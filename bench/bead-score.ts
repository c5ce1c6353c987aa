import { isScored, type Span } from '../src/model/document.ts'
import type { Result } from '../src/model/result.ts'
import { length, overlap } from './damage-score.ts'
import type { Gold } from './gold.ts'

/** Additive counts, so that documents and systems pool. */
export interface BeadCounts {
  readonly gold: number
  readonly found: number
  readonly equal: number
  readonly goldPairs: number
  readonly foundPairs: number
  readonly equalPairs: number
}

/** 2PR / (P + R) = 2 x equal / (gold + found). */
export const f1 = (equal: number, gold: number, found: number): number | undefined =>
  gold + found === 0 ? undefined : (2 * equal) / (gold + found)

/** The gold sentences that a passage is, holds or lies in; slivers of less than half of either are ignored. */
const sentencesUnder = (passage: Span, sentences: readonly Span[]): readonly number[] =>
  sentences.flatMap((sentence, i) => {
    const shared = overlap(passage, sentence)
    return 2 * shared > length(sentence) || 2 * shared > length(passage) ? [i] : []
  })

/** Beads with two sides, as `reference|hypothesis` lists of gold sentences: whole (strict), and taken apart to pairs. */
function keys(beads: readonly { readonly reference: readonly number[]; readonly hypothesis: readonly number[] }[]) {
  const linked = beads.filter(({ reference, hypothesis }) => reference.length > 0 && hypothesis.length > 0)
  const pairs = linked.flatMap(({ reference, hypothesis }) =>
    reference.flatMap((r) => hypothesis.map((h) => `${r}|${h}`)),
  )
  return {
    whole: new Set(linked.map(({ reference, hypothesis }) => `${reference.join()}|${hypothesis.join()}`)),
    pairs: new Set(pairs),
  }
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((key) => b.has(key)).length

const union = (indices: readonly number[], of: readonly (readonly number[])[]): readonly number[] =>
  [...new Set(indices.flatMap((i) => of[i] ?? []))].sort((a, b) => a - b)

/** The result's beads of one text against gold, its passages mapped to gold sentences by overlap. */
export function beadCounts(result: Result, gold: Gold, system: string): BeadCounts | undefined {
  const document = result.documents.find(({ id }) => id === gold.document)
  const beads = document?.alignments.find((alignment) => alignment.system === system)?.beads
  const goldBeads = gold.beads[system]
  if (!document || !beads || !goldBeads) return undefined
  const mapped = (name: string) => {
    const sentences = gold.texts[name]?.sentences ?? []
    const passages = document.texts.find((text) => text.system === name)?.passages ?? []
    return passages.map((passage) =>
      sentencesUnder(passage, sentences).filter((i) => sentences[i] && isScored(sentences[i])),
    )
  }
  const [references, hypotheses] = [mapped(result.reference), mapped(system)]
  const found = keys(
    beads.map(({ reference, hypothesis }) => ({
      reference: union(reference, references),
      hypothesis: union(hypothesis, hypotheses),
    })),
  )
  const truth = keys(goldBeads)
  return {
    gold: truth.whole.size,
    found: found.whole.size,
    equal: shared(truth.whole, found.whole),
    goldPairs: truth.pairs.size,
    foundPairs: found.pairs.size,
    equalPairs: shared(truth.pairs, found.pairs),
  }
}
