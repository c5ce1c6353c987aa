import { toFixedEven } from '../math/fixed.ts'
import type { Row } from '../model/metric.ts'

interface Options {
  readonly smoothMethod?: string
  readonly smoothValue?: number
  readonly maxNgramOrder?: number
}

/** `70.0/44.1/30.0/20.6 (BP = 0.947 ratio = 0.949 hyp_len = 1110 ref_len = 1170)`, as sacreBLEU has it. */
export function bleuDetails(sum: Row, options: Options): string {
  const [hypothesis, reference] = [sum[0]!, sum[1]!]
  const penalty = hypothesis >= reference ? 1 : hypothesis > 0 ? Math.exp(1 - reference / hypothesis) : 0
  const ratio = reference > 0 ? hypothesis / reference : 0
  const shown = precisions(sum, options).map((precision) => toFixedEven(precision, 1))
  return `${shown.join('/')} (BP = ${toFixedEven(penalty, 3)} ratio = ${toFixedEven(ratio, 3)} hyp_len = ${hypothesis} ref_len = ${reference})`
}

/** Per order, smoothed as they go into the score; 0 from the first order on that the text is too short for. */
function precisions(sum: Row, { smoothMethod = 'exp', smoothValue, maxNgramOrder: order = 4 }: Options): number[] {
  const found = Array<number>(order).fill(0)
  const matches = found.reduce((all, _, n) => all + sum[2 + n]!, 0)
  if (matches === 0) return found
  let halvings = 1
  for (let n = 0; n < order; n++) {
    const added = smoothMethod === 'add-k' && n > 0 ? (smoothValue ?? 1) : 0
    const correct = sum[2 + n]! + added
    const total = sum[2 + order + n]! + added
    if (total === 0) break
    if (correct > 0) found[n] = (100 * correct) / total
    else if (smoothMethod === 'exp') {
      halvings *= 2
      found[n] = 100 / (halvings * total)
    } else if (smoothMethod === 'floor') found[n] = (100 * (smoothValue ?? 0.1)) / total
  }
  return found
}
