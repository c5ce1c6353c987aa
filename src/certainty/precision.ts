/**
 * The share of findings of a kind that are right, in hundredths, as measured on translations that people judged: where there is one variant only, then by the share of
 * the other variants that read alike, from the fewest to the most. A kind is `metric/statistic/about/evidence`; a shorter one
 * holds for kinds of which there were too few. Remade by `npm run fit -- certainty --write`, which says from how many each
 * stands.
 */
export const precision: Readonly<Record<string, readonly number[]>> = {}
