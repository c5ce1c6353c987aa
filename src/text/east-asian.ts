import { zh } from '../languages/zh.ts'
import type { Span } from '../model/document.ts'

/** A number written with East Asian scales or numerals: `1億2000万`, `300 万`, `二十五`. */
export interface EastAsianNumber extends Span {
  readonly value: number
}

const numerals: ReadonlyMap<string, number> = new Map([...'〇一二三四五六七八九'].map((sign, value) => [sign, value]))
const small: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])
const large: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['億', 1e8],
  ['亿', 1e8],
  ['兆', 1e12],
])

/** Everything in one number: figures, numerals and scales. At least one scale, and not scales alone but 百万 and 千万. */
const pattern =
  /(?<![\d.,〇一二三四五六七八九十百千万萬億亿兆])(?:\d[\d,]*(?:\.\d+)?\s?[十百千]?[万萬億亿兆]|\d[\d,]*(?:\.\d+)?[百千](?![\p{Script=Han}])|[〇一二两三四五六七八九]?[十百千][〇一二三四五六七八九十百千万萬億亿兆]*|[二两三四五六七八九][万萬億亿兆]|[一二三四五六七八九][〇一二三四五六七八九]{3})(?:[\d,.〇一二三四五六七八九十百千]*[万萬億亿兆〇一二三四五六七八九十百千]|\d[\d,]*(?!\.\d))*/gu

function amountOf(written: string): number {
  let total = 0
  let group = 0
  let digit: number | undefined
  for (const [part] of written.replaceAll(',', '').matchAll(/\d+(?:\.\d+)?|\S/gu)) {
    const [tens, scale] = [small.get(part), large.get(part)]
    if (tens !== undefined) {
      group += (digit ?? 1) * tens
      digit = undefined
    } else if (scale !== undefined) {
      const section = group + (digit ?? 0)
      // 2万亿 is two times ten thousand times a hundred million
      total = section === 0 ? Math.max(1, total) * scale : total + section * scale
      group = 0
      digit = undefined
    } else {
      const plain = part === '两' ? 2 : (numerals.get(part) ?? Number(part))
      digit = digit !== undefined && numerals.has(part) ? digit * 10 + plain : plain
    }
  }
  return total + group + (digit ?? 0)
}

const homonyms = new RegExp(`^(?:${zh.numeralHomonyms.join('|')})`, 'u')

/** Words that hold a numeral and count nothing. */
const isWord = (text: string, { start, end }: Span): boolean =>
  end - start < 2 || homonyms.test(text.slice(start, end + 1))

export const findEastAsianNumbers = (text: string): readonly EastAsianNumber[] =>
  [...text.matchAll(pattern)]
    .map(({ 0: written, index }) => ({ start: index, end: index + written.length, value: amountOf(written) }))
    .filter((found) => !isWord(text, found))
