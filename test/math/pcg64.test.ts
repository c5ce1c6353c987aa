import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pcg64 } from '../../src/math/pcg64.ts'

interface Draws {
  readonly seeds: readonly {
    readonly seed: string
    readonly pcg64_state: string
    readonly pcg64_inc: string
    readonly random_raw_uint64: readonly string[]
    readonly choice: readonly { readonly n: number; readonly n_samples: number; readonly sha256_as_uint32le: string }[]
    readonly integers2_bool: readonly {
      readonly n: number
      readonly n_trials: number
      readonly sha256_as_bytes: string
      readonly then_choice_20?: { readonly sha256_as_uint32le: string }
    }[]
  }[]
}

const path = join(import.meta.dirname, '../../../shared/data/metrics/goldens/numpy-rng.json')
const draws = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Draws) : { seeds: [] }
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const bytesOf = (words: Uint32Array): Uint8Array => new Uint8Array(words.buffer)

// Skipped where numpy's draws are not there.
describe.skipIf(draws.seeds.length === 0).each(draws.seeds)('pcg64 from seed $seed', (golden) => {
  const generator = () => pcg64(BigInt(golden.seed))

  it('starts in the state of numpy’s default_rng', () => {
    expect(generator().state().map(String)).toEqual([golden.pcg64_state, golden.pcg64_inc])
  })

  it('gives numpy’s 64-bit words, lower half first', () => {
    const { next32 } = generator()
    const words = golden.random_raw_uint64.map(() => BigInt(next32()) | (BigInt(next32()) << 32n))
    expect(words.map(String)).toEqual(golden.random_raw_uint64)
  })

  it.each(golden.choice)('chooses from $n as numpy does', ({ n, n_samples, sha256_as_uint32le }) => {
    const chosen = new Uint32Array(n * n_samples)
    generator().fillBelow(chosen, n)
    expect(sha256(bytesOf(chosen))).toBe(sha256_as_uint32le)
  })

  it.each(golden.integers2_bool)('gives numpy’s booleans, $n a trial', ({ n, n_trials, sha256_as_bytes, ...then }) => {
    const { bits, fillBelow } = generator()
    expect(sha256(Uint8Array.from({ length: n * n_trials }, bits()))).toBe(sha256_as_bytes)
    if (!then.then_choice_20) return
    const chosen = new Uint32Array(n * 20)
    fillBelow(chosen, n)
    expect(sha256(bytesOf(chosen))).toBe(then.then_choice_20.sha256_as_uint32le)
  })
})

describe('pcg64', () => {
  it('is the same whether rows are filled one by one or all at once', () => {
    const [whole, rows] = [new Uint32Array(30), pcg64(7)]
    pcg64(7).fillBelow(whole, 5)
    const parts = [0, 1, 2].flatMap(() => {
      const part = new Uint32Array(10)
      rows.fillBelow(part, 5)
      return [...part]
    })
    expect(parts).toEqual([...whole])
  })
})
