import { expect, it } from 'vitest'
import { fittedTo } from '../../bench/fits/logistic.ts'
import { seededRandom } from '../../src/math/random.ts'

it('a logistic regression finds the weights that the examples were made by', () => {
  const random = seededRandom(3)
  const unit = () => random(1e6) / 1e6
  const examples = Array.from({ length: 20_000 }, () => {
    const features = [4 * unit() - 2, unit() < 0.3 ? 1 : 0]
    const p = 1 / (1 + Math.exp(-(0.5 + 1.5 * features[0]! - 2 * features[1]!)))
    return { features, good: unit() < p, weight: 1 }
  })
  const { weights, intercept } = fittedTo(examples, 2)
  expect(intercept).toBeCloseTo(0.5, 0)
  expect(weights[0]).toBeCloseTo(1.5, 0)
  expect(weights[1]).toBeCloseTo(-2, 0)
})
