// How numpy turns a seed of any size into the state of a generator: O'Neill's seed_seq_fe with a pool of four words.

/** Words of 32 bits, as numpy's. */
const poolSize = 4

/** As many 32-bit words as asked for, the same as `numpy.random.SeedSequence(seed).generate_state(count)`. */
export function seedWords(seed: bigint, count: number): Uint32Array {
  const pool = mixedPool(wordsOf(seed))
  const hash = hasher(0x8b51f9dd, 0x58f38ded)
  return Uint32Array.from({ length: count }, (_, i) => hash(pool[i % poolSize]!))
}

/** Lowest word first; at least one. */
function wordsOf(seed: bigint): number[] {
  const words: number[] = []
  let rest = seed
  do {
    words.push(Number(rest & 0xffff_ffffn))
    rest >>= 32n
  } while (rest > 0n)
  return words
}

function mixedPool(entropy: readonly number[]): Uint32Array {
  const hash = hasher(0x43b0d7e5, 0x931e8875)
  const pool = Uint32Array.from({ length: poolSize }, (_, i) => hash(entropy[i] ?? 0))
  for (let from = 0; from < poolSize; from++)
    for (let to = 0; to < poolSize; to++) if (from !== to) pool[to] = mix(pool[to]!, hash(pool[from]!))
  for (const word of entropy.slice(poolSize))
    for (let to = 0; to < poolSize; to++) pool[to] = mix(pool[to]!, hash(word))
  return pool
}

/** Every call multiplies the constant further, so that equal words hash differently. */
function hasher(start: number, multiplier: number): (word: number) => number {
  let constant = start
  return (word) => {
    const xored = word ^ constant
    constant = Math.imul(constant, multiplier)
    return folded(Math.imul(xored, constant))
  }
}

const mix = (x: number, y: number): number => folded(Math.imul(0xca01f9dd, x) - Math.imul(0x4973f715, y))

const folded = (word: number): number => {
  const whole = word >>> 0
  return (whole ^ (whole >>> 16)) >>> 0
}
