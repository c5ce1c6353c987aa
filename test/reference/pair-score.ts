/** Links between sentences of two texts as `hypothesis~reference` pairs, scored as word alignments are (Och & Ney 2003). */
export interface PairScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Recall against the sure pairs, precision against the sure and the possible ones. */
export function scorePairs(
  found: readonly string[],
  sure: ReadonlySet<string>,
  sureOrPossible: ReadonlySet<string>,
): PairScore {
  const precision = found.filter((pair) => sureOrPossible.has(pair)).length / Math.max(1, found.length)
  const recall = found.filter((pair) => sure.has(pair)).length / Math.max(1, sure.size)
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 }
}
