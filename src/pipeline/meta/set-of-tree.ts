import type { MetaTree } from '../../read/mtme/tree.ts'
import type { EvaluationSet } from './evaluation-set.ts'

/** A tree as what metrics are held to, without its reference and these systems. */
export const setOfTree = (
  { pair, documents, domains, goldName, gold, reference, metrics }: MetaTree,
  outliers: readonly string[],
): EvaluationSet => ({
  pair,
  documents,
  domains,
  goldName,
  gold,
  without: [reference, ...outliers],
  metrics: metrics.map(({ name, ...scored }) => ({
    name: name.shown,
    isFree: name.references.length === 0,
    ...scored,
  })),
})
