import type { ResultFact } from '../model/result.ts'
import type { AlignedDocument } from './aligned-document.ts'
import { namedFacts } from './named-facts.ts'
import { quotedFacts } from './quoted-facts.ts'

/**
 * Every thing that a metric compared in a document: what its texts name, count or quote, with where each text says it.
 * Things that the reference says come first, in its order; then those that only variants have.
 */
export async function factsOf(metric: string, document: AlignedDocument): Promise<ResultFact[]> {
  if (metric === 'entities') return namedFacts(document, document.reference.language)
  return metric === 'quotes' ? quotedFacts(document) : []
}
