import type { Row, Signature } from '../model/metric.ts'

// sacreBLEU keeps resampled sums in single precision. Of what it computes from them, numpy 1 keeps only the quotient of
// two such sums single; everything else is double. BLEU has no such quotient.

/** The score that sacreBLEU gives a resampled sum of this metric; `undefined` for metrics it does not have. */
export function resampledScore({ name = '', ...options }: Signature): ((sum: Row) => number) | 'as-it-is' | undefined {
  if (name === 'BLEU') return 'as-it-is'
  if (name === 'TER') return terScore
  const [, beta] = /^chrF([\d.]+)\+*$/.exec(name) ?? []
  if (beta === undefined) return undefined
  const orders = Number(options.nc) + Number(options.nw)
  return (sum) => chrfScore(sum, orders, Number(beta) ** 2, options.eff === 'no')
}

const terScore = ({ 0: edits = 0, 1: words = 0 }: Row): number =>
  100 * (words > 0 ? Math.fround(edits / words) : edits > 0 ? 1 : 0)

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
