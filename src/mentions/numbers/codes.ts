import type { NumberMention } from './number-mention.ts'

const isBehindName = /(?:(?<=\p{Ll}\s)\p{Lu}\p{L}+|(?<!\p{L})(?:version|release|v))\s?$/u

/** UTF-16 units in which a program's name may stand. */
const reach = 24

/** The `G` of 5G. */
const letters = /^\p{Lu}{1,3}(?![\p{L}\d])/u

/** `5G` and `3D` are names, and `2.10` behind a name or the word is another version than `2.1`: they count nothing. */
export const asCode = (text: string, number: NumberMention): NumberMention => {
  const { type, start, end } = number
  const written = text.slice(start, end)
  if (type !== 'number' || typeof number.value === 'string') return number
  const [behind = ''] = /\d$/.test(written) ? (letters.exec(text.slice(end, end + 4)) ?? []) : []
  if (behind !== '') return { ...number, end: end + behind.length, value: written + behind }
  const isVersion = /^\d+\.\d*0$/.test(written) && isBehindName.test(text.slice(Math.max(0, start - reach), start))
  return isVersion ? { ...number, value: written } : number
}
