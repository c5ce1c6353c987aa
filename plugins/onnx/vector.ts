import type { Output } from './model.ts'

/** The vector of one text: as the model gives it, or the mean over its tokens. Nothing where the output is no such thing. */
export function vectorOf({ values, dims }: Output): readonly number[] | undefined {
  if (dims[0] !== 1) return undefined
  if (dims.length === 2) return values
  const [, tokens = 0, width = 0] = dims
  if (dims.length !== 3 || tokens === 0) return undefined
  const mean = Array.from({ length: width }, () => 0)
  for (const [i, value] of values.entries()) mean[i % width]! += value / tokens
  return mean
}

/** -1 to 1. Nothing where one of the two has no direction. */
export function cosine(one: readonly number[], other: readonly number[]): number | undefined {
  let [dot, square, otherSquare] = [0, 0, 0]
  for (const [i, a] of one.entries()) {
    const b = other[i]!
    dot += a * b
    square += a * a
    otherSquare += b * b
  }
  const value = dot / Math.sqrt(square * otherSquare)
  return Number.isFinite(value) ? Math.min(1, Math.max(-1, value)) : undefined
}
