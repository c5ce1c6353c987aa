/**
 * Ranks of metrics from best to worst: a new rank begins with the first metric that one of the rank before beats.
 *
 * @param p `p(i, j)`, i better than j: how often chance gives i at least its lead over j
 */
export function rankClusters(count: number, p: (i: number, j: number) => number, level: number): readonly number[] {
  const ranks: number[] = []
  let rank = 1
  let first = 0
  for (let j = 0; j < count; j++) {
    for (let i = first; i < j; i++)
      if (p(i, j) <= level) {
        rank++
        first = j
        break
      }
    ranks.push(rank)
  }
  return ranks
}
