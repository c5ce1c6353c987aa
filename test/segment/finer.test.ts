import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutFiner } from '../../src/segment/finer.ts'

const pieces = (text: string, length: number): string[] =>
  cutFiner(text, [{ class: 'body', start: 0, end: text.length }], length).map(({ start, end }) =>
    text.slice(start, end),
  )

describe('a passage cut finer', () => {
  it('is cut at a comma near the wanted length', () => {
    expect(pieces('the ferry left late, the fog came in, nobody was on deck', 20)).toEqual([
      'the ferry left late,',
      'the fog came in,',
      'nobody was on deck',
    ])
  })

  it('is rather cut at a full stop, a line or a semicolon a little further off', () => {
    expect(pieces('Ada rowed. Then, Ben rowed, and rested', 12)[0]).toBe('Ada rowed.')
    expect(pieces('ada, rowed\nthen, ben rowed and rested', 12)[0]).toBe('ada, rowed')
    expect(pieces('ada, she rowed; then, ben rowed and rested', 12)[0]).toBe('ada, she rowed;')
  })

  it('is cut at full-width marks, and anywhere where there are none', () => {
    expect(pieces('渡し船は遅れて出た、霧が出てきた、甲板には誰もいなかった', 9)).toEqual([
      '渡し船は遅れて出た、',
      '霧が出てきた、',
      '甲板には誰もいなかった',
    ])
    expect(pieces('渡船遲發霧起而甲板無人', 4)).toEqual(['渡船遲發', '霧起而甲', '板無人'])
  })

  it('is cut between words where there are no marks', () => {
    expect(pieces('the ferry left late and the fog came in', 13)).toEqual([
      'the ferry left',
      'late and the',
      'fog came in',
    ])
  })

  it('stays whole where it is not much longer', () => {
    expect(pieces('the ferry left late', 14)).toEqual(['the ferry left late'])
  })

  it('keeps every character that can be seen, and cuts none in two', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.double({ min: 0.5, max: 40, noNaN: true }),
        (text, length) => {
          const cut = pieces(text, length)
          const seen = (some: string) => some.replace(/[\s\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
          expect(seen(cut.join(''))).toBe(seen(text))
          expect(cut.filter((piece) => /^[\uDC00-\uDFFF]/.test(piece))).toEqual([])
        },
      ),
    )
  })
})
