import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clip, code, oneLine, shown } from '../../src/report/escape.ts'

const joiner = '\u2060'

describe('shown', () => {
  it.each([
    ['plain words, “quoted” (and more)', 'plain words, “quoted” (and more)'],
    ['a|b', String.raw`a\|b`],
    ['R&D is not &lt;', 'R&D is not &amp;lt;'],
    ['<b>', '&lt;b&gt;'],
    ['[x](javascript:y)', String.raw`\[x\](javascript:y)`],
    ['$5 and $6', String.raw`\$5 and \$6`],
    ['two\r\nlines', 'two lines'],
    ['mail@example.org', `mail@${joiner}example.org`],
    ['see #12', `see \\#${joiner}12`],
    ['http://a www.b', `http:${joiner}//a www${joiner}.b`],
    ['at 10:30:15 :tada:', `at 10:30:15 :${joiner}tada:`],
  ])('writes %j as %j', (text, markdown) => {
    expect(shown(text)).toBe(markdown)
  })
})

describe('oneLine', () => {
  it('names what would turn a line round or steer a terminal', () => {
    expect(oneLine('a\u202eb\u0007')).toBe('a⟨U+202E⟩b⟨U+0007⟩')
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(oneLine(oneLine(text))).toBe(oneLine(text))
      }),
    )
  })
})

describe('code', () => {
  it('is a code span, and escaped text where a code span could be left', () => {
    expect(code('edit|unit:codepoint')).toBe('`edit|unit:codepoint`')
    expect(code('a`b')).toBe('a\\`b')
    expect(code('two\nlines')).toBe('two lines')
    expect(code(' ')).toBe('')
  })
})

describe('clip', () => {
  it('cuts between words, never inside a character, and only what is too long', () => {
    expect(clip('one two three', 13)).toBe('one two three')
    expect(clip('one two three', 12)).toBe('one two…')
    expect(clip('😀😀😀', 2)).toBe('😀😀…')
  })
})
