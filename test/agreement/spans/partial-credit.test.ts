import { describe, expect, it } from 'vitest'
import { partialCredit } from '../../../src/agreement/spans/partial-credit.ts'
import { slowPartialF } from '../../reference/spans.ts'
import { major, minor, randomSpans } from './span.ts'

describe('matching with partial overlap', () => {
  it('credits both sides with the share that overlaps, whatever the severity', () => {
    expect(partialCredit([major(0, 8)], [minor(4, 8)])).toEqual({
      ofPredicted: 1,
      predicted: 1,
      ofMarked: 0.5,
      marked: 1,
    })
  })

  it('matches a span once only', () => {
    expect(partialCredit([minor(0, 4)], [minor(0, 4), minor(0, 4)])).toEqual({
      ofPredicted: 1,
      predicted: 2,
      ofMarked: 1,
      marked: 1,
    })
  })

  it('leaves a mark to the finding that needs it', () => {
    // The first finding could have either mark, the second one only.
    expect(partialCredit([minor(0, 4), minor(4, 8)], [minor(0, 8), minor(0, 4)])).toEqual({
      ofPredicted: 1.5,
      predicted: 2,
      ofMarked: 2,
      marked: 2,
    })
  })

  it('does not see spans without a character', () => {
    expect(partialCredit([minor(2, 2)], [minor(2, 2), minor(0, 1)])).toEqual({
      ofPredicted: 0,
      predicted: 1,
      ofMarked: 0,
      marked: 0,
    })
  })

  it('finds the best of all matchings (seeds 1 to 300)', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const { marked, predicted } = randomSpans(seed, 24, 5)
      const { ofPredicted, ofMarked, ...count } = partialCredit(marked, predicted)
      const [p, r] = [ofPredicted / count.predicted, ofMarked / count.marked]
      expect(p + r > 0 ? (2 * p * r) / (p + r) : 0, `seed ${seed}`).toBeCloseTo(slowPartialF(marked, predicted), 12)
    }
  })

  it('takes spans that all overlap, however many, and still matches each once', () => {
    const all = Array.from({ length: 60 }, (_, i) => minor(i, 200 - 2 * i))
    const { ofPredicted, ofMarked } = partialCredit(all, all.toReversed())
    expect([ofPredicted, ofMarked]).toEqual([60, 60])
  })
})
