import { UserError } from '../model/user-error.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import type { Judging } from './columns.ts'

/** What a run does where nothing else is asked for. */
export const usualJudging: Judging = {
  confidence: 1000,
  test: { kind: 'paired-bs', count: 1000 },
  seed: 12345,
  recipe: 'variorum',
  adjust: undefined,
  baseline: undefined,
}

export interface JudgingChoice {
  /** Resamples of intervals and of tests. */
  readonly resamples?: number | undefined
  readonly seed?: number | undefined
  /** The system that the others are tested against; absent: for each metric the best. */
  readonly baseline?: string | undefined
  readonly adjust?: Judging['adjust']
}

/** @throws UserError where the baseline is none of the systems */
export function judgingOf(systems: readonly string[], { resamples, seed, baseline, adjust }: JudgingChoice): Judging {
  const { confidence: usual = 1000, ...rest } = usualJudging
  const count = resamples ?? usual
  if (baseline !== undefined && !systems.includes(baseline))
    throw new UserError(
      `the baseline is '${baseline}'${didYouMean(baseline, systems)}, expected one of the systems: ${systems.join(', ')}`,
    )
  return {
    ...rest,
    confidence: count,
    test: { kind: 'paired-bs', count },
    seed: seed ?? rest.seed,
    adjust,
    baseline,
  }
}
