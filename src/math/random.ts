/** A source of whole numbers: `next(n)` is 0 ... n-1, each as likely. */
export type Random = (below: number) => number

/** xoshiro128** (Blackman & Vigna 2018), seeded through splitmix32: the same draws for a seed on every machine. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const splitmix = (): number => {
    state = (state + 0x9e3779b9) >>> 0
    let z = state
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return (z ^ (z >>> 15)) >>> 0
  }
  let [a, b, c, d] = [splitmix(), splitmix(), splitmix(), splitmix()]
  const draw = (): number => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotate(d, 11)
    return result
  }
  // What a range needs, worked out once for all draws from it
  let range = 0
  let limit = 0
  return (below) => {
    if (below !== range) {
      range = below
      // Numbers from the last whole multiple of `below` on would favour the small ones: draw again.
      limit = 0x1_0000_0000 - (0x1_0000_0000 % below)
    }
    let drawn = draw()
    while (drawn >= limit) drawn = draw()
    return range === 0x1_0000_0000 ? drawn : drawn % (range >>> 0)
  }
}

const rotate = (x: number, bits: number): number => (x << bits) | (x >>> (32 - bits))
