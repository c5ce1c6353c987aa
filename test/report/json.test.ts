import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { readableJson } from '../../src/report/json.ts'

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
