import { exp, log } from '../math/exp-log.ts'
import type { Row } from '../model/metric.ts'
import { UserError } from '../model/user-error.ts'

/** How orders without a match are counted (Chen and Cherry 2014), with the value a method has by default. */
export const smoothings = {
  /** Half of a match for the first such order, a quarter for the second, …, as NIST's mteval does. */
  exp: undefined,
  /** `smoothValue` of a match. */
  floor: 0.1,
  /** `smoothValue` added to matches and n-grams of every order but the first (Lin and Och 2004). */
  'add-k': 1,
  /** Nothing: the score is 0. */
  none: undefined,
} as const

export interface Smoothing {
  /** Default: 'exp'. */
  readonly smoothMethod?: keyof typeof smoothings
  /** Of 'floor' (default: 0.1) and 'add-k' (default: 1). */
  readonly smoothValue?: number
  /** Leave out orders that the hypothesis is too short for: for sentences. Default: false. */
  readonly effectiveOrder?: boolean
}

export function checkSmoothing({ smoothMethod = 'exp', smoothValue }: Smoothing): void {
  if (!Object.hasOwn(smoothings, smoothMethod))
    throw new UserError(
      `metric 'bleu': no smoothing '${smoothMethod}'; there are ${Object.keys(smoothings).join(', ')}`,
    )
  if (smoothValue === undefined) return
  if (smoothings[smoothMethod] === undefined)
    throw new UserError(
      `metric 'bleu': smoothValue ${smoothValue} does nothing with smoothing '${smoothMethod}'; it belongs to 'floor' and 'add-k'`,
    )
  if (!Number.isFinite(smoothValue) || smoothValue < 0)
    throw new UserError(`metric 'bleu': smoothValue is ${smoothValue}, expected a number of 0 or more`)
}

/** sacreBLEU's logarithm of 0. */
const logOfZero = -9_999_999_999

/**
 * 100 x brevity penalty x geometric mean of the n-gram precisions. A row is two lengths, the matches per order and the
 * n-grams per order. The operations stand in sacreBLEU's order, since floating-point sums depend on it.
 */
export function bleuScore(
  row: Row,
  order: number,
  { smoothMethod = 'exp', smoothValue = smoothings[smoothMethod] ?? 0, effectiveOrder = false }: Smoothing,
): number {
  const [hypothesisLength, referenceLength] = [row[0]!, row[1]!]
  let matches = 0
  for (let n = 1; n <= order; n++) matches += row[1 + n]!
  if (matches === 0) return 0

  let smooth = 1
  let logs = 0
  let orders = order
  let n = 1
  for (; n <= order; n++) {
    const added = smoothMethod === 'add-k' && n > 1 ? smoothValue : 0
    const correct = row[1 + n]! + added
    const total = row[1 + order + n]! + added
    if (total === 0) break
    if (effectiveOrder) orders = n
    let precision = 0
    if (correct > 0) precision = (100 * correct) / total
    else if (smoothMethod === 'exp') {
      smooth *= 2
      precision = 100 / (smooth * total)
    } else if (smoothMethod === 'floor') precision = (100 * smoothValue) / total
    logs += precision === 0 ? logOfZero : log(precision)
  }
  // Orders after a break have precision 0, and count unless the order is the effective one
  for (; n <= orders; n++) logs += logOfZero
  return brevityPenalty(hypothesisLength, referenceLength) * exp(logs / orders)
}

const brevityPenalty = (hypothesis: number, reference: number): number =>
  hypothesis >= reference ? 1 : hypothesis > 0 ? exp(1 - reference / hypothesis) : 0
