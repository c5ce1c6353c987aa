import type { MetaResult, MetaScore } from '../../model/meta.ts'

/** One JSON value, numbers in full precision. */
export function metaJson({ tasks, average, raters, permutations, resamples, seed }: MetaResult): string {
  const each = <T>(scores: readonly MetaScore[], of: (score: MetaScore) => T | undefined): Record<string, T> =>
    Object.fromEntries(scores.flatMap((score) => (of(score) === undefined ? [] : [[score.metric, of(score) as T]])))
  const some = (name: string, scores: readonly MetaScore[], of: (score: MetaScore) => unknown): object =>
    scores.some((score) => of(score) !== undefined) ? { [name]: each(scores, of) } : {}
  return JSON.stringify({
    tasks: tasks.map(({ scores, ...task }) => ({
      ...task,
      scores: each(scores, ({ value }) => value),
      ...some('ranks', scores, ({ rank }) => rank),
      ...some('intervals', scores, ({ interval }) => interval),
      ...some('scored', scores, ({ scored }) => scored),
      ...some('nearTies', scores, ({ nearTies }) => nearTies),
    })),
    average: each(average, ({ value }) => value),
    ...some('averageRanks', average, ({ rank }) => rank),
    ...(raters && { raters }),
    permutations,
    resamples,
    seed,
  })
}
