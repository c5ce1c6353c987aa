import type { ResultFact } from '../model/result.ts'
import type { AlignedDocument } from './aligned-document.ts'
import { namedFacts } from './named-facts.ts'
import { quotedFacts } from './quoted-facts.ts'

interface Choice {
  /** BCP 47. */
  readonly language: string
  /** Names of the metrics that have scores: without their findings nobody knows whether a fact was kept. */
  readonly measured: ReadonlySet<string>
}

/**
 * Every thing that a document's texts name, count or quote, with where each text says it. Things that the reference says
 * come first, in its order; then those that only variants have.
 */
export async function factsOf(document: AlignedDocument, { language, measured }: Choice): Promise<ResultFact[]> {
  return [
    ...(measured.has('entities') ? await namedFacts(document, language) : []),
    ...(measured.has('quotes') ? quotedFacts(document) : []),
  ]
}
