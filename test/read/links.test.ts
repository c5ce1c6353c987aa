import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/model/user-error.ts'
import { parseLinks } from '../../src/read/links.ts'

const links = [
  { reference: [0], hypothesis: [0, 1] },
  { reference: [1], hypothesis: [] },
  { reference: [2, 3], hypothesis: [2] },
]

describe('links are read', () => {
  it.each([
    ['as JSON beads', links.map((link) => JSON.stringify({ ...link, similarity: 0.5 })).join('\n')],
    ['as vecalign writes them', '[0]:[0, 1]:0.13\n[1]:[]:0.0\n\n[2, 3]:[2]:0.4\n'],
    ['from a ladder as hunalign writes it', '0\t0\t0.3\n1\t2\t0.1\n2\t2\t-0.3\n4\t3\t1\n'],
  ])('%s', (_, text) => expect(parseLinks(text, 'links.txt')).toEqual(links))

  it('or the line that is none is named', () => {
    expect(() => parseLinks('[0]:[0]\nzero to one\n', 'links.txt')).toThrow(UserError)
    expect(() => parseLinks('[0]:[0]\nzero to one\n', 'links.txt')).toThrow(/links\.txt:2: no link/)
    expect(() => parseLinks('{"reference":[-1],"hypothesis":[0]}', 'links.txt')).toThrow(/links\.txt:1/)
  })
})
