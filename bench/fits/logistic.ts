/** One thing that is so or not, and what is seen of it. */
export interface Example {
  readonly features: ArrayLike<number>
  readonly good: boolean
  readonly weight: number
}

export interface Fitted {
  readonly weights: Float64Array
  readonly intercept: number
}

/** The price of a squared weight, in mean log-likelihood. */
const ridge = 1e-4
const iterations = 12

/** A logistic regression by Newton's method, on features brought to one scale. */
export function fittedTo(all: readonly Example[], width: number): Fitted {
  const size = width + 1
  const scale = Float64Array.from({ length: size }, (_, k) =>
    k === width ? 1 : Math.sqrt(all.reduce((sum, { features }) => sum + features[k]! ** 2, 0) / all.length) || 1,
  )
  const whole = all.reduce((sum, { weight }) => sum + weight, 0)
  const beta = new Float64Array(size)
  const x = new Float64Array(size).fill(1)
  for (let iteration = 0; iteration < iterations; iteration++) {
    const gradient = Float64Array.from(beta, (b) => -ridge * b)
    const hessian = Array.from({ length: size }, (_, k) => new Float64Array(size).fill(ridge, k, k + 1))
    for (const { features, good, weight } of all) {
      for (let k = 0; k < width; k++) x[k] = features[k]! / scale[k]!
      const p = 1 / (1 + Math.exp(-beta.reduce((sum, b, k) => sum + b * x[k]!, 0)))
      for (let a = 0; a < size; a++) {
        if (x[a] === 0) continue
        gradient[a]! += (weight / whole) * (Number(good) - p) * x[a]!
        const curvature = (weight / whole) * p * (1 - p) * x[a]!
        for (let b = 0; b < size; b++) hessian[a]![b]! += curvature * x[b]!
      }
    }
    for (const [k, step] of solve(hessian, gradient).entries()) beta[k]! += step
  }
  return { weights: Float64Array.from({ length: width }, (_, k) => beta[k]! / scale[k]!), intercept: beta[width]! }
}

/** Gauss-Jordan elimination; the matrix is positive definite. */
function solve(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  const rows = matrix.map((row, k) => Float64Array.of(...row, vector[k]!))
  for (const [k, pivot] of rows.entries())
    for (const row of rows) {
      if (row === pivot) continue
      const factor = row[k]! / pivot[k]!
      for (let c = k; c < row.length; c++) row[c]! -= factor * pivot[c]!
    }
  return Float64Array.from(rows, (row, k) => row[row.length - 1]! / row[k]!)
}
