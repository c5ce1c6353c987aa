import { trimEnd, trimStart } from '../text/white-space.ts'
import type { Tokenized } from './tokenized.ts'
import { westernMarks } from './western.ts'

/** First and last of the UTF-16 units that stand alone. */
const chinese: readonly (readonly [number, number])[] = [
  // sacreBLEU means extension B and the supplement here, but compares with '\u2000' + '0' … '\u2a6d' + '6' and with
  // '\u2f80' + '0' … '\u2fa1' + 'd'. So dashes, quotes, arrows and signs are set apart and rare ideographs are not.
  [0x2001, 0x2a6d],
  [0x2e80, 0x2eff], // radicals
  [0x2f00, 0x2fdf],
  [0x2ff0, 0x303f], // structure, punctuation
  [0x3100, 0x312f], // bopomofo
  [0x31a0, 0x31bf],
  [0x31c0, 0x31ef], // strokes
  [0x3200, 0x33ff], // enclosed and squared
  [0x3400, 0x4db5], // ideographs as of Unicode 4.1
  [0x4e00, 0x9fbb],
  [0xf900, 0xfa2d],
  [0xfa30, 0xfa6a],
  [0xfa70, 0xfad9],
  [0xfe10, 0xfe1f],
  [0xfe30, 0xfe4f],
  [0xff00, 0xffef], // full width and half width
]

const isChinese = new Uint8Array(0x1_0000)
for (const [first, last] of chinese) isChinese.fill(1, first, last + 1)

/** Every Chinese character a word of its own, the rest as in 13a, but without its entities and its blanks at the ends. */
export function tokenizeZh(line: string): Tokenized {
  const text = trimStart(trimEnd(line))
  const alone = westernMarks(text, 'digit')
  for (let i = 0; i < text.length; i++) if (isChinese[text.charCodeAt(i)] === 1) alone[i] = 1
  // A copy, since the next line's flags are written over them
  return { text, alone: alone.slice(0, text.length) }
}
