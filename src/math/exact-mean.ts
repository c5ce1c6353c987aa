// Scale that makes every double a whole number: the smallest one is 2^-1074.
const unit = 1074n

const toScaled = (value: number): bigint => {
  const bits = new DataView(new ArrayBuffer(8))
  bits.setFloat64(0, value)
  const raw = bits.getBigUint64(0)
  const exponent = (raw >> 52n) & 0x7ffn
  const fraction = raw & 0xf_ffff_ffff_ffffn
  const size = exponent === 0n ? fraction : (fraction | (1n << 52n)) << (exponent - 1n)
  return raw >> 63n ? -size : size
}

/** The double nearest to `numerator` / (`denominator` x 2^unit), ties to even. */
function toDouble(numerator: bigint, denominator: bigint): number {
  if (numerator === 0n) return 0
  const negative = numerator < 0n
  const size = negative ? -numerator : numerator
  // At least 66 bits of quotient, the last one set where something is left over: rounding it again gives the same.
  const shift = BigInt(Math.max(0, 66 + denominator.toString(2).length - size.toString(2).length))
  const quotient = (size << shift) / denominator
  const sticky = (size << shift) % denominator === 0n ? quotient : quotient | 1n
  const kept = BigInt(Math.max(0, sticky.toString(2).length - 66))
  const lost = (sticky & ((1n << kept) - 1n)) === 0n ? 0n : 1n
  const value = Number((sticky >> kept) | lost) * 2 ** Number(kept - shift - unit / 2n) * 2 ** -Number(unit / 2n)
  return negative ? -value : value
}

/** The mean as if there were no rounding until the end: Python's `statistics.mean`. Not for subnormal numbers. */
export function exactMean(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + toScaled(value), 0n)
  return toDouble(sum, BigInt(values.length))
}
