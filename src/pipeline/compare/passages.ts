import { rowsOfTable } from '../../analysis/resampled.ts'
import { columnSums } from '../../analysis/swapped.ts'
import type { ComparedPassage, Readings } from '../../model/compare.ts'
import type { Column } from './column.ts'
import type { JoinedSide, JoinedText } from './joined-text.ts'
import type { SystemPair } from './systems-of.ts'

/** The blocks that any metric scores otherwise in B than in A, in the order of the texts. */
export async function changedPassages(
  texts: readonly JoinedText[],
  columns: readonly Column[],
  systems: SystemPair,
): Promise<readonly ComparedPassage[]> {
  const shares = await Promise.all(columns.map(sharesOf))
  const scores = await Promise.all(columns.map(scoresOf))
  return texts
    .flatMap((text) => text.blocks.map((passages, block) => ({ text, passages, block })))
    .flatMap(({ text, passages, block }, at) => {
      const weight = shares.reduce((sum, own) => sum + own[at]!, 0)
      const changed = columns.flatMap(({ measurer }, c) => {
        const [a, b] = [scores[c]!.a[at], scores[c]!.b[at]]
        return a === b ? [] : [{ metric: measurer.metric.name, a, b }]
      })
      if (changed.length === 0 && weight === 0) return []
      const own = readings(text, block)
      return [{ ...systems, document: text.document, passages, weight, scores: changed, ...(own && { texts: own }) }]
    })
}

/**
 * Of each block its share, from -1 to 1, of all that changed by a metric; below 0 where B is worse. What a block changes is the
 * difference that it makes to a score of the whole that lies halfway between both, so that A against B mirrors B against A.
 */
async function sharesOf({ measurer, a, b }: Column): Promise<readonly number[]> {
  const [sumA, sumB] = [columnSums(a), columnSums(b)]
  const middle = sumA.map((value, k) => (value + sumB[k]!) / 2)
  const half = (sign: 1 | -1) =>
    rowsOfTable(a).map((row, i) =>
      middle.map((value, k) => value + (sign * (b.values[i * a.width + k]! - row[k]!)) / 2),
    )
  const [above, below] = [await measurer.scores(half(1)), await measurer.scores(half(-1))]
  const sign = measurer.metric.higherIsBetter ? 1 : -1
  const changes = above.map((score, i) => {
    const other = below[i]
    return score === undefined || other === undefined ? 0 : sign * (score - other)
  })
  const all = changes.reduce((sum, change) => sum + Math.abs(change), 0)
  return all === 0 ? changes : changes.map((change) => change / all)
}

async function scoresOf({ measurer, a, b }: Column) {
  const scorer = measurer.ofSegments ?? measurer
  return { a: await scorer.scores(rowsOfTable(a)), b: await scorer.scores(rowsOfTable(b)) }
}

/** What stands in a block; undefined where a text may not be passed on. */
export function readings({ a, b, blocks }: JoinedText, block: number): Readings | undefined {
  const reference = passagesIn(a.reference, blocks[block]!)
  const [ofA, ofB] = [a, b].map(({ hypothesis, linked }) => passagesIn(hypothesis, linked[block]!))
  return reference === undefined || ofA === undefined || ofB === undefined ? undefined : { reference, a: ofA, b: ofB }
}

function passagesIn({ passages }: JoinedSide['hypothesis'], indices: readonly number[]): string | undefined {
  const texts = indices.map((index) => passages[index]?.text)
  return texts.includes(undefined) ? undefined : texts.join(' ')
}
