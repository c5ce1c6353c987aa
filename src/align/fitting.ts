import { arrange } from './arrangement.ts'
import { linkedShare } from './coverage.ts'
import type { Link } from './link.ts'
import type { LinkContext } from './link-context.ts'
import { lengthGap } from './link-features.ts'

/**
 * Set by hand. Seen on documents of half of the pool (`bench/other-words.ts`), of pairs of free passages that stand so: 34 of 41 belong together that
 * are no further apart in length, 18 of 26 up to twice that, 22 of 79 beyond; up to twice, shortened texts gain .017 of F1 and short hard ones of the other
 * half lose .006. From 2/3 of the weight on, shortened texts lose .008; retold articles, of which less than half is linked, lose a right link where
 * it does not count.
 */
const fitting = {
  /** Standard deviations of Gale & Church (1993), but for their variance: passages closer than this are equally long. */
  lengthGap: 1,
  /** Share of both texts' weight that is linked: where less is, a passage without a counterpart is nothing odd. */
  coverage: 0.55,
  /** Free passages of a side between two links. */
  most: 4,
} as const

/**
 * `links` and what fits between them: two free passages between the same links on both sides, next to one of them on both
 * and equally long, are a link whatever their words. One text left out a passage and the other put one in at the very
 * place less often than a translator finds other words.
 */
export function withFitting({ features, edges, stretch }: LinkContext, links: readonly Link[]): readonly Link[] {
  if (linkedShare(features, links) < fitting.coverage) return links
  const { reference, hypothesis } = features
  const arrangement = arrange(reference.size, hypothesis.size, links)
  const { rows, columns } = arrangement
  const fits = (i: number, j: number): boolean =>
    lengthGap(edges.reference.characters[i]!, stretch * edges.hypothesis.characters[j]!) < fitting.lengthGap
  const found: Link[] = []
  const gapAfter = (lastRow: number, lastColumn: number): void => {
    let i = lastRow + 1
    let j = lastColumn + 1
    let endRow = i
    let endColumn = j
    while (endRow < rows.length && rows[endRow] === -1) endRow++
    while (endColumn < columns.length && columns[endColumn] === -1) endColumn++
    if (endRow === i || endColumn === j || endRow - i > fitting.most || endColumn - j > fitting.most) return
    // What follows is the same link on both sides, or the end of both texts.
    if (rows[endRow] !== columns[endColumn]) return
    while (i < endRow && j < endColumn && fits(i, j)) found.push({ reference: [i++], hypothesis: [j++] })
    while (i < endRow && j < endColumn && fits(endRow - 1, endColumn - 1))
      found.push({ reference: [--endRow], hypothesis: [--endColumn] })
  }
  gapAfter(-1, -1)
  for (const link of links)
    gapAfter(link.reference[link.reference.length - 1]!, link.hypothesis[link.hypothesis.length - 1]!)
  return [...links, ...found]
}
