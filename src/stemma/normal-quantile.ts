import { normalAbove } from '../math/normal.ts'

/** Halvings until doubles tell no more of a value between -10 and 10. */
const halvings = 60

/** How many standard deviations a share `q` (0 to 1) of a normal distribution lies below. */
export function normalQuantile(q: number): number {
  let [low, high] = [-10, 10]
  for (let i = 0; i < halvings; i++) {
    const middle = (low + high) / 2
    if (1 - normalAbove(middle) < q) low = middle
    else high = middle
  }
  return (low + high) / 2
}
