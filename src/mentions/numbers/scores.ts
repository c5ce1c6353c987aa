import { inAnyLanguage } from '../../languages/index.ts'
import type { Amount } from './amount.ts'
import { spacedLetter } from './numerals.ts'
import { withUnit } from './with-unit.ts'

// Two figures in one, with nothing around them that makes them a date, a code or amounts of something.
const pattern = new RegExp(
  `(?<!${spacedLetter}|[\\d#$€£¥₹_/\\\\@.,:-]|\\d\\s?[–—−])(?<first>\\d{1,3})(?<mark>\\s?[-‐‑–—−:比対]\\s?)(?<second>\\d{1,3})(?![\\d%‰°_]|[.,:/–—−-]\\d|[-‐‑]?${spacedLetter})`,
  'gu',
)

const cue = new RegExp(
  `(?<!\\p{L})(?:${[...inAnyLanguage((language) => language.resultWords)].join('|')})(?!\\p{L})`,
  'iu',
)

/** UTF-16 units to either side in which a word says that two figures are a result. */
const reach = 40

/** What stands around within the sentence. */
const around = (text: string, start: number, end: number): string =>
  `${text.slice(Math.max(0, start - reach), start).replace(/.*[.!?\n]\s/su, '')} ${text.slice(end, end + reach).replace(/[.!?\n].*/su, '')}`

/**
 * Results: `3-1`, `3–1` and `3:1` are the one `3:1`, in this order. Two figures with a hyphen may be a range, too: they are a
 * result where the second is not larger, the first is nothing, or a word near them says who won.
 */
export const findScores = (text: string): readonly Amount[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: written, index, groups }): readonly Amount[] => {
    const { first = '', mark = '', second = '' } = groups ?? {}
    const [a, b] = [Number(first), Number(second)]
    const end = index + written.length
    const isPlain = mark.length === 1 && (/[:比対]/.test(mark) || a >= b || first === '0')
    if (!isPlain && !cue.test(around(text, index, end))) return []
    const last = { start: end - second.length, end, value: b, ordinal: false, digits: true }
    if (withUnit(text, last).type !== 'number') return []
    return [{ start: index, end, value: `${a}:${b}`, ordinal: false, digits: true }]
  })

/** Whether a value is a result. */
export const isScore = (value: string | number | undefined): boolean => /^\d+:\d+$/.test(String(value))
