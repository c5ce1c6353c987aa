import { slowdown } from '../../analysis/slowdown.ts'
import type { JudgedTask, Speed } from '../../model/speed.ts'
import { UserError } from '../../model/user-error.ts'
import { usualJudging } from '../judging.ts'
import type { SpeedPlan } from './measure-speed.ts'

/** @throws UserError where a measurement by this plan could not be held to the baseline that lies at `path` */
export function checkComparable(baseline: Speed, { corpus, passages, tasks }: SpeedPlan, path: string): void {
  const remedy = 'write a new one with --save'
  if (baseline.passages !== passages)
    throw new UserError(
      `${path}: measured on other passages (of ${baseline.corpus}), expected those that ${corpus} has now; ${remedy}`,
    )
  const namesOf = (some: SpeedPlan['tasks']): string => some.map(({ name }) => name).join(', ')
  if (namesOf(baseline.tasks) !== namesOf(tasks))
    throw new UserError(`${path}: measured ${namesOf(baseline.tasks)}, expected ${namesOf(tasks)}; ${remedy}`)
}

/** Each task, now against then; both have the same tasks. */
export const judgeSpeed = (then: Speed, now: Speed, bound: number): readonly JudgedTask[] =>
  now.tasks.map(({ name, peer, ratios }, t) => ({
    name,
    peer,
    ...slowdown(then.tasks[t]!.ratios, ratios, { bound, seed: usualJudging.seed }),
  }))
