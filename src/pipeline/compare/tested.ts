import { analyse } from '../../analysis/analyse.ts'
import type { Settings } from '../../analysis/sample.ts'
import { columnSums } from '../../analysis/swapped.ts'
import { keepRows } from '../../math/table.ts'
import type { ComparedMetric } from '../../model/compare.ts'
import { type Column, sharedBlocks } from './column.ts'

export interface Testing {
  readonly kind: 'paired-bs' | 'paired-ar'
  /** Resamples or trials. */
  readonly resamples: number
  readonly seed: number
}

type Tested = Pick<ComparedMetric, 'a' | 'b' | 'difference' | 'ci' | 'p' | 'detectable' | 'effect' | 'units'>

/** Two systems' scores by one metric and the paired test of their difference, on the blocks that both could be scored on. */
export async function tested(column: Column, { kind, resamples, seed }: Testing): Promise<Tested> {
  const { measurer } = column
  const { name, higherIsBetter } = measurer.metric
  const blocks = sharedBlocks(column)
  const tables = [keepRows(column.a, blocks), keepRows(column.b, blocks)]
  const [a, b] = await measurer.scores(tables.map(columnSums))
  const settings: Settings = {
    confidence: undefined,
    test: { kind, count: resamples },
    seed,
    recipe: 'variorum',
    adjust: undefined,
    baseline: 0,
  }
  const sample = {
    metric: name,
    higherIsBetter,
    tables,
    observed: [a, b],
    scores: (sums: Parameters<typeof measurer.scores>[0]) => measurer.scores(sums),
  }
  const [analysis] = blocks.length > 0 ? await analyse([sample], settings) : []
  const found = analysis?.comparisons[0]
  return {
    a,
    b,
    difference: a === undefined || b === undefined ? undefined : b - a,
    ci: found?.ci,
    p: found?.p,
    detectable: found?.detectable,
    effect: found?.effect && { size: found.effect.size, low: found.effect.low, high: found.effect.high },
    units: blocks.length,
  }
}
