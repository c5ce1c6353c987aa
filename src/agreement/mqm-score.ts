import { mqmWeight, type Weighed } from '../model/mqm-weight.ts'

/** The score of a rating: minus the sum of its weights, so that higher is better; 0 for a text without an error. */
export const mqmScore = (errors: readonly Weighed[]): number =>
  errors.reduce((score, error) => score - mqmWeight(error), 0)
