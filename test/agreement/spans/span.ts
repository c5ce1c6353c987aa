import type { ErrorSpan } from '../../../src/agreement/spans/span.ts'
import { seededRandom } from '../../../src/math/random.ts'

export const minor = (start: number, end: number): ErrorSpan => ({ start, end, isMajor: false })
export const major = (start: number, end: number): ErrorSpan => ({ start, end, isMajor: true })

/** Spans that people marked and that a metric named, anywhere in so many characters. */
export function randomSpans(seed: number, length: number, most: number) {
  const random = seededRandom(seed)
  const some = (): readonly ErrorSpan[] =>
    Array.from({ length: random(most + 1) }, () => {
      const start = random(length)
      return { start, end: start + 1 + random(length - start), isMajor: random(2) === 0 }
    })
  return { marked: some(), predicted: some() }
}
