import type { Base, BaseScore, OperatorScore } from '../model/challenge.ts'
import type { Operator } from '../model/operator.ts'
import { areaOf, type Draws, type Sided, shareOf } from './resampled.ts'

/** What a change cost, by grade: above 0 where the score became worse. Undefined: one of the two texts has no score. */
export interface Cost {
  readonly operator: Pick<Operator, 'name' | 'category' | 'harmful' | 'grades'>
  /** What was changed; changes of one text are drawn together. */
  readonly place: number
  readonly falls: readonly (number | undefined)[]
}

/** Harmless changes that may pass the threshold. */
const alarms = 0.05
/** Two scores that are this close, by their size, are equal: sums of doubles differ so. */
const rounding = 1e-9

/** A fall in a score, or a rise where lower is better; 0 where rounding is all. */
export function fallOf(
  higherIsBetter: boolean,
  before: number | undefined,
  after: number | undefined,
): number | undefined {
  if (before === undefined || after === undefined) return undefined
  const fall = higherIsBetter ? before - after : after - before
  return Math.abs(fall) <= rounding * Math.max(1, Math.abs(before)) ? 0 : fall
}

interface Measured extends Sided {
  readonly operator: string
}

/** What a metric made of all changes of a base. */
export function tally(
  base: Base,
  costs: readonly Cost[],
  draws: Draws,
): { readonly operators: readonly OperatorScore[]; readonly whole: BaseScore } {
  const measured = costs.flatMap(({ operator: { name, harmful }, place, falls: [fall] }): Measured[] =>
    fall === undefined ? [] : [{ operator: name, harmful, place, fall }],
  )
  const threshold = thresholdOf(measured.filter((one) => !one.harmful).map(({ fall }) => fall))
  const share = (some: readonly Measured[], isHit: (fall: number) => boolean) =>
    shareOf(
      some.map(({ place, fall }) => ({ place, isHit: isHit(fall) })),
      draws,
    )
  const fell = (fall: number): boolean => fall > 0
  const operators = [...new Map(costs.map(({ operator }) => [operator.name, operator])).values()].map(
    (operator): OperatorScore => {
      const own = measured.filter((one) => one.operator === operator.name)
      const count = (is: (fall: number) => boolean): number => own.filter(({ fall }) => is(fall)).length
      const { name, category, harmful } = operator
      return {
        name,
        category,
        harmful,
        base,
        n: own.length,
        detected: count((fall) => fall > 0),
        ties: count((fall) => fall === 0),
        better: count((fall) => fall < 0),
        caught: threshold === undefined ? null : count((fall) => fall > threshold),
        rate: share(own, fell),
        monotone: monotone(costs.filter((one) => one.operator.name === name)),
      }
    },
  )
  const harmful = measured.filter((one) => one.harmful)
  return {
    operators,
    whole: {
      base,
      detected: share(harmful, fell),
      falseAlarms: share(
        measured.filter((one) => !one.harmful),
        fell,
      ),
      threshold: threshold ?? null,
      caught: threshold === undefined ? null : share(harmful, (fall) => fall > threshold),
      auc: areaOf(measured, draws),
    },
  }
}

/** The smallest fall, 0 or more, that no more than `alarms` of the harmless changes pass. */
function thresholdOf(harmless: readonly number[]): number | undefined {
  if (harmless.length === 0) return undefined
  const falling = [...harmless].sort((a, b) => b - a)
  return Math.max(0, falling[Math.floor(alarms * harmless.length)] ?? 0)
}

function monotone(costs: readonly Cost[]): OperatorScore['monotone'] {
  if ((costs[0]?.operator.grades ?? 1) < 2) return null
  let [pairs, ordered] = [0, 0]
  for (const { falls } of costs)
    for (let grade = 1; grade < falls.length; grade++) {
      const [mild, grave] = [falls[grade - 1], falls[grade]]
      if (mild === undefined || grave === undefined) continue
      pairs++
      if (grave > mild) ordered++
    }
  return pairs === 0 ? null : { pairs, ordered }
}
