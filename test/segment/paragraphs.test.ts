import { describe, expect, it } from 'vitest'
import { paragraphs } from '../../src/segment/paragraphs.ts'

const read = (text: string): string[][] =>
  paragraphs(text).map(({ lines }) => lines.map(({ start, end }) => text.slice(start, end)))

const wrap = (text: string, column: number): string => {
  const rows = ['']
  for (const word of text.split(' ')) {
    const row = rows.at(-1) ?? ''
    if (row !== '' && row.length + 1 + word.length > column) rows.push(word)
    else rows[rows.length - 1] = row === '' ? word : `${row} ${word}`
  }
  return rows.join('\n')
}

describe('paragraphs', () => {
  it('are the lines of a text without blank lines', () => {
    expect(read('One line.\nAnother.\nA third')).toEqual([['One line.'], ['Another.'], ['A third']])
  })

  it('are parted by blank lines where these prevail, and keep their own lines', () => {
    expect(read('Title\n\nText.\n\nPicture\nIts caption.\n\nMore text.')).toEqual([
      ['Title'],
      ['Text.'],
      ['Picture', 'Its caption.'],
      ['More text.'],
    ])
  })

  it('are the lines where only the title and the footer are set off by a blank line', () => {
    expect(read('Title\n\nOne.\nTwo.\nThree.\nFour.\n\nFooter')).toHaveLength(6)
  })

  it('count any kind of blank line and line end', () => {
    expect(read('One.\r\n \u00A0\r\nTwo.\r\u200B\rThree.\u2028\u2028Four.')).toEqual([
      ['One.'],
      ['Two.'],
      ['Three.'],
      ['Four.'],
    ])
  })

  const long = 'The keeper of the old light has asked the council for a lamp that burns less oil in a week of storms. '
    .repeat(6)
    .trim()

  it.each([50, 66, 72, 80, 100])('join the lines that a program wrapped at column %i', (column) => {
    const folded = read(`${wrap(long, column)}\n\n${wrap(long, column)}`).map((lines) =>
      lines.map((l) => l.replace(/\s+/g, ' ')),
    )
    expect(folded).toEqual([[long], [long]])
  })

  it('end at a short line, or before an indent, in wrapped text without blank lines', () => {
    expect(read(`${wrap(long, 72)}\n${wrap(long, 72)}\n   ${wrap(long, 72)}`)).toHaveLength(3)
  })

  it('do not join lines of equal length that each begin a sentence', () => {
    const lines = Array.from({ length: 12 }, (_, i) => `Line ${i + 10} of this list says what all the others say too.`)
    expect(read(lines.join('\n'))).toHaveLength(12)
  })
})
