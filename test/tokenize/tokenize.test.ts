import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitWords, trimEnd } from '../../src/text/white-space.ts'
import { type TokenizerName, tokenizerNamed, tokenizers } from '../../src/tokenize/index.ts'
import { tercomTokenizer } from '../../src/tokenize/tercom.ts'
import { joinTokens } from '../../src/tokenize/tokenized.ts'
import { plain13a } from '../reference/thirteen-a.ts'

const cut = (name: TokenizerName, line: string): string => joinTokens(tokenizers[name](line))

describe('white space', () => {
  it('is what Python takes for it, separators and NEL included, a byte-order mark not', () => {
    expect(splitWords('a\u001cb\u0085c\u00a0d\u3000e\ufefff\u200bg')).toEqual(['a', 'b', 'c', 'd', 'e\ufefff\u200bg'])
    expect(trimEnd('x\u001f \n')).toBe('x')
    expect(trimEnd('x\ufeff')).toBe('x\ufeff')
  })
})

describe('tokenizers', () => {
  it('13a sets marks apart, points unless between digits, and hyphens after digits', () => {
    expect(cut('13a', '"Two (2) of 1,000.5," he said; 3-4.')).toBe('" Two ( 2 ) of 1,000.5 , " he said ; 3 - 4 .')
    expect(cut('13a', "it's well-known")).toBe("it's well-known")
  })

  it('13a sees a point that was set apart no second time', () => {
    expect(cut('13a', 'a..5')).toBe('a . .5')
    expect(cut('13a', 'a...5')).toBe('a . . . 5')
  })

  it('13a joins lines and knows four entities', () => {
    expect(cut('13a', 'end-\nof &amp;lt; <skipped>x')).toBe('endof < x')
  })

  it('13a gives what its rules give one after the other', () => {
    const line = fc.string({
      unit: fc.constantFrom('.', ',', '-', '5', '0', 'a', 'é', ' ', '"', '€', '😀', "'"),
      maxLength: 24,
    })
    fc.assert(
      fc.property(line, (text) => {
        expect(cut('13a', text)).toBe(plain13a(text))
      }),
      { numRuns: 2000 },
    )
  })

  it('zh sets Chinese characters and, as published, dashes and quotes apart; points at the ends stay', () => {
    expect(cut('zh', '世界ABC，1.5。')).toBe('世 界 ABC ， 1.5 。')
    expect(cut('zh', 'a—b “c”')).toBe('a — b “ c ”')
    expect(cut('zh', 'the end.')).toBe('the end .')
    expect(cut('zh', '.5 and 5.')).toBe('.5 and 5.')
    expect(cut('zh', '\u{20000}x')).toBe('\u{20000}x')
  })

  it('intl sets punctuation of any script apart, but not beside numbers, and symbols always', () => {
    expect(cut('intl', '«Ja», 5,3 € – №5.')).toBe('« Ja » , 5,3 € – № 5.')
  })

  it('char cuts code points, none only white space', () => {
    expect(cut('char', 'a 😀é')).toBe('a 😀 é')
    expect(cut('none', ' a,b  c. ')).toBe('a,b c.')
  })

  it('tercom folds case and normalises only if it is told to', () => {
    const cutTer = (line: string, options = {}) => joinTokens(tercomTokenizer(options)(line))
    expect(cutTer("Jim's CAR.")).toBe("jim's car.")
    expect(cutTer("Jim's car.", { normalized: true })).toBe("jim 's car .")
    expect(cutTer("Jim's, car's!", { normalized: true })).toBe("jim's , car 's !")
    expect(cutTer('A; (b).', { noPunct: true, caseSensitive: true })).toBe('A b')
    expect(cutTer('漢字かな。', { normalized: true, asianSupport: true })).toBe('漢 字 かな 。')
    expect(cutTer('漢字。', { noPunct: true, asianSupport: true })).toBe('漢字')
  })

  it('names a tokenizer that needs a model, and lists those there are', () => {
    expect(() => tokenizerNamed('ja-mecab')).toThrow(/'ja-mecab' needs a trained model/)
    expect(() => tokenizerNamed('13b')).toThrow("no tokenizer '13b'; there are 13a, intl, zh, char, none")
    expect(() => tokenizerNamed('toString')).toThrow(/no tokenizer/)
  })
})
