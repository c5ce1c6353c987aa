import type { Challenge } from '../../model/challenge.ts'

/** One JSON value, numbers in full precision. */
export const challengeJson = ({ metrics, seed, ...rest }: Challenge): string =>
  `${JSON.stringify({ metrics, seed, ...rest })}\n`
