import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { maximum, minimum } from '../src/math/extremes.ts'

const src = join(import.meta.dirname, '..', 'src')

/** A call, its arguments with brackets two deep, among them a spread; `[...a]` and `{...a}` are none. */
const spreadCall =
  /(?:\.(?:push|unshift|splice|concat|fromCharCode|fromCodePoint|of)|Math\.\w+)\((?:[^()[\]{}]|\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\]|\{[^}]*\})*?\.\.\./g

const spreadCalls = (code: string): string[] => [...code.matchAll(spreadCall)].map(([call]) => call)

it('the engine takes so many arguments and no more', () => {
  const values = Array.from({ length: 200_000 }, (_, i) => i)
  expect(() => Math.max(...values)).toThrow(RangeError)
  expect([minimum(values), maximum(values), maximum([], 0), minimum([1], 0)]).toEqual([0, 199_999, 0, 0])
})

it.each([
  ['found.push(...path)', 1],
  ['Math.max(0, ...rows.map((row) => row.length))', 1],
  ['String.fromCharCode(...units)', 1],
  ['found.push({ ...one, length: 1 })', 0],
  ['found.push(of([...rows]), [...others])', 0],
])('%s has %d', (code, count) => {
  expect(spreadCalls(code)).toHaveLength(count)
})

it('no list that grows with the texts is spread into arguments: loop, or take minimum and maximum', () => {
  const spread = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('assembly'))
    .flatMap((name) => spreadCalls(readFileSync(join(src, name), 'utf8')).map((call) => `${name}: ${call}`))
  expect(spread).toEqual([])
})
