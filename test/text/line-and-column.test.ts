import { array, assert, constantFrom, nat, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineAndColumn } from '../../src/text/line-and-column.ts'
import { lineStarts } from '../../src/text/line-starts.ts'

describe('line and column', () => {
  it('are those of an editor: a CRLF belongs to its line, an astral letter is two columns, a BOM none', () => {
    const text = '\uFEFFone\r\n𝒪 two\n\nthree'
    const at = (words: string) => lineAndColumn(lineStarts(text), text.indexOf(words))
    expect(at('one')).toEqual({ line: 1, column: 1 })
    expect(at('two')).toEqual({ line: 2, column: 4 })
    expect(at('three')).toEqual({ line: 4, column: 1 })
    expect(lineAndColumn(lineStarts(text), text.length)).toEqual({ line: 4, column: 6 })
    expect(lineAndColumn(lineStarts(text), 0)).toEqual({ line: 1, column: 1 })
  })

  it('lead back to the offset', () => {
    const text = array(constantFrom('a', '\n', '\r\n', '𝒪', '\uFEFF'), { maxLength: 40 }).map((parts) => parts.join(''))
    assert(
      property(text, nat(), (written, some) => {
        const offset = some % (written.length + 1)
        const { line, column } = lineAndColumn(lineStarts(written), offset)
        const before = written.slice(0, offset).split('\n')
        expect(line).toBe(before.length)
        const mark = line === 1 && written.startsWith('\uFEFF') ? 1 : 0
        expect(column).toBe(Math.max(0, before.at(-1)!.length - mark) + 1)
      }),
    )
  })
})
