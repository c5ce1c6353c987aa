import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passagesOfLines } from '../../src/read/lines.ts'

const lines = (text: string) => passagesOfLines(text).map(({ start, end }) => text.slice(start, end))

describe('passagesOfLines', () => {
  it.each([
    ['one passage a line', 'a\nb', ['a', 'b']],
    ['a final newline that makes no further line', 'a\nb\n', ['a', 'b']],
    ['blank lines as empty passages', '\na\n\n \nb\n\n', ['', 'a', '', '', 'b', '']],
    ['lines without the CR of CRLF', 'a\r\n\r\nb\r\n', ['a', '', 'b']],
    ['lines without a BOM and outer white space', '\ufeff a\u00a0\n\tb', ['a', 'b']],
    ['other separators as part of a line', 'a\u2028b\u2029c\u0085d\fe\rf', ['a\u2028b\u2029c\u0085d\fe\rf']],
    ['nothing in nothing', '', []],
  ])('gives %s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected)
  })

  it('points into the text', () => {
    expect(passagesOfLines('\ufeffa\r\n  \r\n b')).toEqual([
      { class: 'body', start: 1, end: 2 },
      { class: 'body', start: 4, end: 4 },
      { class: 'body', start: 9, end: 10 },
    ])
  })

  it('gives, trimmed, what splitting at newlines gives', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', ' ', '\r', '\n', '\n', '\ufeff', '\u2028', '\u{1f600}') })
    fc.assert(
      fc.property(texts, (text) => {
        const split = text.split('\n').map((line) => line.trim())
        expect(lines(text)).toEqual(text === '' || text.endsWith('\n') ? split.slice(0, -1) : split)
      }),
    )
  })

  it('takes a million lines', () => {
    expect(passagesOfLines('Ten bytes\n'.repeat(1e6))).toHaveLength(1e6)
  })
})
