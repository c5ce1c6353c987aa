/** Pairs of systems that are ordered alike, of how many. */
export interface Agreeing {
  readonly agreeing: number
  readonly pairs: number
}

/**
 * Pairwise accuracy (Kocmi et al. 2021): the pairs of systems whose scores two vectors order the same way, a tie being an
 * order of its own. Pairs without both scores are left out.
 */
export function pairwiseAgreement(gold: Float64Array, metric: Float64Array): Agreeing {
  let [agreeing, pairs] = [0, 0]
  for (let i = 0; i < gold.length; i++)
    for (let j = i + 1; j < gold.length; j++) {
      const people = gold[i]! - gold[j]!
      const difference = metric[i]! - metric[j]!
      if (Number.isNaN(people) || Number.isNaN(difference)) continue
      pairs++
      if (Math.sign(people) === Math.sign(difference)) agreeing++
    }
  return { agreeing, pairs }
}
