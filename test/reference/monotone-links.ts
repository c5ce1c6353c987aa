import { type FeatureBag, type Features, unite } from '../../src/align/features.ts'
import { overlap } from '../../src/align/similarity.ts'

/** The weight of the heaviest monotone path, by trying every step from every place: slow and obvious. */
export function heaviestPath({ reference, hypothesis, weights }: Features, threshold: number, glue: number): number {
  const known = new Map<string, number>()
  const from = (i: number, j: number): number => {
    const key = `${i} ${j}`
    const value = known.get(key) ?? best(i, j)
    known.set(key, value)
    return value
  }
  const best = (i: number, j: number): number => {
    const options = [0]
    if (i < reference.length) options.push(from(i + 1, j))
    if (j < hypothesis.length) options.push(from(i, j + 1))
    for (let a = 1; a <= 3 && i + a <= reference.length; a++)
      for (let b = 1; b <= 3 && j + b <= hypothesis.length; b++)
        options.push(worth(reference.slice(i, i + a), hypothesis.slice(j, j + b)) + from(i + a, j + b))
    return Math.max(...options)
  }
  const worth = (left: readonly FeatureBag[], right: readonly FeatureBag[]): number => {
    const [a, b] = [unite(left), unite(right)]
    const width = left.length + right.length
    const price = (glue * (width - 2) * Math.max(a.mass, b.mass)) / width
    return 2 * overlap(a, b, weights) - threshold * (a.mass + b.mass) - price
  }
  return from(0, 0)
}
