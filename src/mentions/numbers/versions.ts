import type { NumberMention } from './number-mention.ts'

const isBehindName = /(?:(?<=\p{Ll}\s)\p{Lu}\p{L}+|(?<!\p{L})(?:version|release|v))\s?$/u

/** UTF-16 units in which a program's name may stand. */
const reach = 24

/** `2.10` behind a name or the word is another version than `2.1`: it counts nothing. */
export const asVersion = (text: string, number: NumberMention): NumberMention => {
  const { type, start, end } = number
  const written = text.slice(start, end)
  const isVersion =
    type === 'number' && /^\d+\.\d*0$/.test(written) && isBehindName.test(text.slice(Math.max(0, start - reach), start))
  return isVersion ? { ...number, value: written } : number
}
