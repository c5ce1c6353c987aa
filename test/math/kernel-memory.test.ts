import { describe, expect, it } from 'vitest'
import { wasm } from '../../src/math/kernel/kernel-wasm.ts'
import { plainScript } from '../../src/math/plain/edit-script.ts'
import { seededRandom } from '../../src/math/random.ts'
import type { Text } from '../../src/math/symbols.ts'
import { tableDistance } from '../reference/edit-distance.ts'
import { textPairs } from '../reference/text-pairs.ts'

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer }
  arrange(alphabet: number, total: number, longest: number, scripted: number): number
  guardAt(i: number): number
  runsAt(): number
  stagingAt(): number
  distance(m: number, n: number, bound: number): number
  distanceOfUnits(m: number, n: number, bound: number): number
  script(m: number, n: number): number
  matrix(patternList: number, patterns: number, textList: number, texts: number): void
}

const { WebAssembly } = globalThis as unknown as {
  WebAssembly: {
    Module: new (bytes: Uint8Array) => object
    Instance: new (module: object) => { readonly exports: Exports }
  }
}
const module = new WebAssembly.Module(Buffer.from(wasm, 'base64'))
const guardBytes = 64
const random = seededRandom(4711)

/** Numbers from 0 on for the symbols of several texts, so that the kernel's table is no larger than it must be. */
function dense(texts: readonly Text[]): { readonly ids: readonly number[][]; readonly alphabet: number } {
  const names = new Map<number, number>()
  const ids = texts.map((text) =>
    Array.from<string | number, number>(text, (symbol) => {
      const number = typeof symbol === 'string' ? symbol.codePointAt(0)! : symbol
      const name = names.get(number) ?? names.size
      names.set(number, name)
      return name
    }),
  )
  return { ids, alphabet: Math.max(1, names.size) }
}

/**
 * What a kernel with exactly enough room says while everything it has not been given is rubbish: symbols that it reads by
 * mistake lead far outside memory, which traps. Tells as well whether it left alone what it must.
 */
function amongRubbish<T>(
  texts: readonly (readonly number[])[],
  alphabet: number,
  more: readonly number[],
  ask: (kernel: Exports, words: Uint32Array, symbols: number) => T,
): { readonly answer: T; readonly faults: readonly string[] } {
  const kernel = new WebAssembly.Instance(module).exports
  const given = [...texts.flat(), ...more]
  const longest = Math.max(...texts.map(({ length }) => length))
  const symbols = kernel.arrange(alphabet, given.length, longest, 1)
  const words = new Uint32Array(kernel.memory.buffer)
  const guards: number[] = []
  for (let at = kernel.guardAt(0); at !== 0; at = kernel.guardAt(guards.length)) guards.push(at)
  const rubbish = 0x8000_0000 + random(0x7fff_ffff)
  words.fill(rubbish, guards[0]! / 4)
  words.set(given, symbols / 4)
  const tableStart = guards[0]! - 128 * alphabet
  const answer = ask(kernel, words, symbols / 4)
  const faults: string[] = []
  for (const [i, guard] of guards.entries())
    if (words.subarray(guard / 4, (guard + guardBytes) / 4).some((word) => word !== rubbish)) faults.push(`guard ${i}`)
  if (words.subarray(tableStart / 4, guards[0]! / 4).some((word) => word !== 0)) faults.push('the table is not empty')
  if (texts.flat().some((id, i) => words[symbols / 4 + i] !== id)) faults.push('a text is changed')
  return { answer, faults }
}

describe('the kernel in memory that has just enough room', () => {
  it('finds distances and scripts without touching anything else', () => {
    const wrong = Array.from(textPairs(77, 6000, 400)).flatMap(([a, b]) => {
      const { ids, alphabet } = dense([a, b])
      const [m, n] = [ids[0]!.length, ids[1]!.length]
      const expected = tableDistance(a, b)
      const bound = random(4) === 0 ? random(m + n + 1) : 2 ** 31 - 2
      const { answer, faults } = amongRubbish(ids, alphabet, [], (kernel, words, symbols) => {
        const found = kernel.distance(m, n, bound)
        const staged = new Uint16Array(words.buffer, kernel.stagingAt(), m + n)
        staged.set(ids.flat())
        const ofUnits = [bound, expected, expected >> 1, 20].map((max) => {
          const units = kernel.distanceOfUnits(m, n, max)
          return Math.min(units, max + 1) === Math.min(expected, max + 1)
        })
        // Where the texts were as symbols, those of the units have been since.
        words.set(ids.flat(), symbols)
        const runs = kernel.script(m, n)
        const start = kernel.runsAt() / 4
        return { found, ofUnits, script: Array.from(words.subarray(start, start + 2 * runs)) }
      })
      const cost = answer.script.reduce(
        (sum, kind, i) => sum + (i % 2 === 0 && kind > 0 ? answer.script[i + 1]! : 0),
        0,
      )
      const fine = Math.min(answer.found, bound + 1) === Math.min(expected, bound + 1) && cost === expected
      return fine && answer.ofUnits.every(Boolean) && faults.length === 0
        ? []
        : [{ a, b, bound, expected, found: answer.found, cost, faults }]
    })
    expect(wrong.slice(0, 1)).toEqual([])
  }, 120_000)

  it('does so on long texts, in bands and where a script is longer than what is kept of the table', () => {
    for (const [length, edits] of [
      [2500, 4],
      [6000, 900],
      [4000, 4000],
    ] as const) {
      const a = Array.from({ length }, () => random(70))
      const b = a.map((_, i) => (random(length) < edits ? random(70) : a[Math.min(length - 1, i + random(2))]!))
      const { answer, faults } = amongRubbish([a, b], 70, [], (kernel, words) => {
        const exact = kernel.distance(length, length, 2 ** 31 - 2)
        const bounded = kernel.distance(length, length, exact)
        const above = kernel.distance(length, length, exact - 1) > exact - 1
        const runs = kernel.script(length, length)
        const start = kernel.runsAt() / 4
        return { exact, bounded, above, script: Array.from(words.subarray(start, start + 2 * runs)) }
      })
      const [first, second] = [Uint32Array.from(a), Uint32Array.from(b)]
      const expected = tableDistance(first, second)
      const script = plainScript(first, second)
      expect(answer).toEqual({ exact: expected, bounded: expected, above: true, script })
      expect(faults).toEqual([])
    }
  }, 60_000)

  it('fills a matrix without touching anything else', () => {
    for (let round = 0; round < 60; round++) {
      const pairs = [...textPairs(900 + round, 1 + random(12), [70, 200, 700][round % 3]!)]
      const texts = [...pairs.map(([a]) => a), ...pairs.slice(0, 1 + random(pairs.length)).map(([, b]) => b)]
      const { ids, alphabet } = dense(texts)
      const others = texts.length - pairs.length
      const cells = pairs.length * others
      const more = new Array<number>(cells + 3 * texts.length).fill(0)
      const { answer, faults } = amongRubbish(ids, alphabet, more, (kernel, words, symbols) => {
        let at = symbols
        const items = ids.map((text, i) => {
          const start = at
          at += text.length
          return { start, length: text.length, i }
        })
        const list = (of: typeof items, to: number, place: (i: number) => number) => {
          for (const [k, { start, length, i }] of of.entries()) words.set([4 * start, length, place(i)], to + 3 * k)
        }
        const patterns = items.slice(0, pairs.length).sort((a, b) => a.length - b.length)
        const result = at
        list(patterns, result + cells, (i) => 4 * (result + i * others))
        list(items.slice(pairs.length), result + cells + 3 * pairs.length, (i) => 4 * (i - pairs.length))
        kernel.matrix(4 * (result + cells), pairs.length, 4 * (result + cells + 3 * pairs.length), others)
        return Array.from(words.subarray(result, result + cells))
      })
      const expected = texts
        .slice(0, pairs.length)
        .flatMap((a) => texts.slice(pairs.length).map((b) => tableDistance(a, b)))
      expect(answer).toEqual(expected)
      expect(faults).toEqual([])
    }
  }, 60_000)
})
