import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clip, code, forLatex, forMarkdown, forTerminal, forTsv, oneLine } from '../../src/report/escape.ts'

const joiner = '\u2060'

describe('forMarkdown', () => {
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
    expect(forMarkdown(text)).toBe(markdown)
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

describe('forTerminal', () => {
  it.each([
    ['two  words', 'two  words'],
    ['a\u001b[31mb\u009bc', 'a⟨U+001B⟩[31mb⟨U+009B⟩c'],
    ['a\nb\tc\u2028d', 'a⟨U+000A⟩b⟨U+0009⟩c⟨U+2028⟩d'],
    ['evil\u202etxt.exe\u2066', 'evil⟨U+202E⟩txt.exe⟨U+2066⟩'],
    ['a\u200bb\ufeff', 'a⟨U+200B⟩b⟨U+FEFF⟩'],
    ['a\u200db', 'a⟨U+200D⟩b'],
    ['می\u200cخواهم 👩\u200d🚀', 'می\u200cخواهم 👩\u200d🚀'],
    ['half \ud83d', 'half \ufffd'],
  ])('writes %j as %j', (text, seen) => {
    expect(forTerminal(text)).toBe(seen)
  })
})

describe('forTsv', () => {
  it.each([
    ['=HYPERLINK("x")', `'=HYPERLINK("x")`],
    [' @sum', `' @sum`],
    ['-2+3', `'-2+3`],
    ['+cmd', `'+cmd`],
    ['＝1', `'＝1`],
    ['-12.5', '-12.5'],
    ['+3', '+3'],
    ['-1.5e-7', '-1.5e-7'],
    ['-', '-'],
    ['a = b', 'a = b'],
    ['a\tb\r\nc', 'a b c'],
    ['a\u001b\u202eb', 'a⟨U+001B⟩⟨U+202E⟩b'],
  ])('writes %j as %j', (text, cell) => {
    expect(forTsv(text)).toBe(cell)
  })
})

describe('forLatex', () => {
  it.each([
    [String.raw`\input{x}`, String.raw`\textbackslash{}input\{x\}`],
    ['50 % of $1_a', String.raw`50 \% of \$1\_a`],
    ['[2em] * a', '{[}2em] {*} a'],
    ['a\nb\u001b', 'a b⟨U+001B⟩'],
    ['chrF2 ± 0.1', String.raw`chrF2 $\pm$ 0.1`],
  ])('writes %j as %j', (text, shown) => {
    expect(forLatex(text)).toBe(shown)
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
