import { expect, it } from 'vitest'
import { plural } from '../../src/text/plural.ts'

it('a count and its noun agree, also where the plural is another word', () => {
  expect([0, 1, 2].map((count) => plural(count, 'rule'))).toEqual(['0 rules', '1 rule', '2 rules'])
  expect([1, 3].map((count) => plural(count, 'more is', 'more are'))).toEqual(['1 more is', '3 more are'])
})
