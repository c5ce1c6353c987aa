import { expect, it } from 'vitest'
import { newick } from '../../../src/report/stemma/newick.ts'

it('writes support at groups and puts names with marks of the notation between quotation marks', () => {
  const leaf = (name: string) => ({ name, length: 0.5, children: [] })
  const group = { support: 0.876, length: 0.25, children: [leaf("b's (new)"), leaf('c_1')] }
  expect(newick({ tree: { name: 'ref', length: 0, children: [leaf('a'), group] } })).toBe(
    "(a:0.5,('b''s (new)':0.5,'c_1':0.5)88:0.25)ref:0;",
  )
})
