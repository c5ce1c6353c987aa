import type { Challenge } from '../../model/challenge.ts'

/** For texts that may not be passed on: no sentence of them. */
export const withoutExamples = (result: Challenge): Challenge => ({
  ...result,
  operators: result.operators.map((operator) => ({ ...operator, examples: [] })),
})
