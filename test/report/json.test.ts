import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { compactChunks, readableChunks, readableJson } from '../../src/report/json.ts'

it('readable JSON says what JSON says', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      expect(JSON.parse(readableJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

it('readable JSON gives every finding a line of its own', () => {
  const findings = Array.from({ length: 20 }, (_, i) => ({ metric: 'edit', place: { start: i, end: i + 1 } }))
  expect(readableJson({ findings }).split('\n')).toContain('  {"metric":"edit","place":{"start":7,"end":8}},')
})

it('a list that is read as it is written stands there as a list does', () => {
  function* each<T>(items: readonly T[]): Generator<T> {
    yield* items
  }
  fc.assert(
    fc.property(fc.array(fc.jsonValue({ maxDepth: 3 })), fc.string({ minLength: 240 }), (items, title) => {
      const whole = { title, items, after: [1] }
      const streamed = { title, items: each(items), after: [1] }
      expect([...readableChunks(streamed)].join('')).toBe(readableJson(whole))
      expect([...compactChunks({ ...streamed, items: each(items) })].join('')).toBe(JSON.stringify(whole))
    }),
  )
})
