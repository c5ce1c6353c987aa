import type { Row, Signature } from '../model/metric.ts'
import { bleuScore } from './bleu-score.ts'

// sacreBLEU keeps resampled sums in single precision, and those of randomization as whole numbers. Of what it computes from
// them, numpy 1 keeps only the quotient of two single sums single; everything else is double. BLEU has no such quotient, but
// what add-k adds is put back among the sums, and rounded or cut as they are.

/** The score that sacreBLEU gives a resampled sum of this metric; `undefined` for metrics it does not have. */
export function resampledScore({ name = '', ...options }: Signature): ((sum: Row) => number) | 'as-it-is' | undefined {
  if (name === 'BLEU') return bleuWithAdded(options, Math.fround) ?? 'as-it-is'
  if (name === 'TER') return terScore
  const [, beta] = /^chrF([\d.]+)\+*$/.exec(name) ?? []
  if (beta === undefined) return undefined
  const orders = Number(options.nc) + Number(options.nw)
  return (sum) => chrfScore(sum, orders, Number(beta) ** 2, options.eff === 'no')
}

const terScore = ({ 0: edits = 0, 1: words = 0 }: Row): number =>
  100 * (words > 0 ? Math.fround(edits / words) : edits > 0 ? 1 : 0)

/** The same of the sum of a trial of approximate randomization. */
export const swappedScore = ({ name, ...options }: Signature): ((sum: Row) => number) | undefined =>
  name === 'BLEU' ? bleuWithAdded(options, Math.trunc) : undefined

/** BLEU where add-k's k is added before, to counts that can't hold every number; `undefined` for other smoothings. */
function bleuWithAdded(
  { smooth = '', order: orders = '4', eff }: Signature,
  asHeld: (count: number) => number,
): ((sum: Row) => number) | undefined {
  const [, value] = /^add-k\[(.*)\]$/.exec(smooth) ?? []
  if (value === undefined) return undefined
  const [added, order] = [Number(value), Number(orders)]
  return (sum) => {
    const counts = Array.from(sum)
    const isMatched = counts.slice(2, 2 + order).some((count) => count > 0)
    const isSmoothed = (column: number): boolean => column >= 2 && (column - 2) % order > 0
    const smoothed = counts.map((count, column) => (isSmoothed(column) ? asHeld(count + added) : count))
    return isMatched ? bleuScore(smoothed, order, { smoothMethod: 'none', effectiveOrder: eff === 'yes' }) : 0
  }
}

/** sacreBLEU's. */
const epsilon = 1e-16

/** 100 x F-score, its operations in sacreBLEU's order. */
function chrfScore(sum: Row, orders: number, factor: number, epsSmoothing: boolean): number {
  let scores = 0
  let precisions = 0
  let recalls = 0
  let effective = 0
  for (let k = 0; k < 3 * orders; k += 3) {
    const [hypothesis, reference, matched] = [sum[k]!, sum[k + 1]!, sum[k + 2]!]
    const precision = hypothesis > 0 ? Math.fround(matched / hypothesis) : epsilon
    const recall = reference > 0 ? Math.fround(matched / reference) : epsilon
    const denominator = factor * precision + recall
    scores += denominator > 0 ? ((1 + factor) * precision * recall) / denominator : epsilon
    if (hypothesis > 0 && reference > 0) {
      precisions += precision
      recalls += recall
      effective++
    }
  }
  if (epsSmoothing) return (100 * scores) / orders
  const precision = effective > 0 ? precisions / effective : 0
  const recall = effective > 0 ? recalls / effective : 0
  if (precision + recall === 0) return 0
  return 100 * (((1 + factor) * precision * recall) / (factor * precision + recall))
}
