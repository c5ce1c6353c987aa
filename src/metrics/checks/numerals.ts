import { primaryLanguage } from '../../languages/primary-language.ts'
import type { Span } from '../../model/document.ts'
import type { Metric } from '../../model/metric.ts'
import { narrow } from '../../text/narrow.ts'
import type { MetricContext } from '../registered.ts'
import { blanked, type CheckedString, type Fault, hasBranches, type Judged, stringCheck } from './string-check.ts'

/** Figures with all they may stand for: `1,234` is 1234 or 1.234, `1.2.3` a version. */
interface Figure extends Span {
  readonly written: string
  readonly values: readonly string[]
  /** May be another number in another country, or in words: miles, hours of a clock, millions. */
  readonly isUnclear: boolean
}

/** Languages may say it in words: up to twelve. */
const mostInWords = 12

const figure = /\d+(?:(?:[.,'’٫٬·:]|[ \u00a0\u202f\u2009](?=\d{3}(?!\d)))\d+)*/gu

/** What changes its number with its country, or is a number itself. */
const unclearBehind =
  /^[\s\u00a0-]?(?:mi|miles?|mph|ft|feet|foot|in|inch(?:es)?|″|"|yards?|yd|lbs?|pounds?|oz|ounces?|gal(?:lons?)?|acres?|°?\s?F|[ap]\.?\s?m\b|dozen|hundred|thousand|million|billion|trillion|lakh|crore|bn|[kKmMbB](?!\p{L}))(?!\p{L})|^[\s\u00a0]?[十百千万萬億亿兆천만억]/iu

const withoutZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, '')

/** A whole number, or one with a fraction, without zeros that count nothing. */
function plain(whole: string, fraction = ''): string {
  const rest = fraction.replace(/0+$/, '')
  return withoutZeros(whole) + (rest === '' ? '' : `.${rest}`)
}

/** Every way to read groups and fraction; the signs of countries are told apart by where they stand alone. */
function valuesOf(written: string): readonly string[] {
  const parts = written.split(/\D/u)
  const signs = written.match(/\D/gu) ?? []
  const last = parts.at(-1) ?? ''
  if (signs.length === 0) return [withoutZeros(written)]
  const groups = parts.slice(1).every((part) => part.length === 3 || part.length === 2)
  const whole = parts.slice(0, -1).join('')
  const isFraction = new Set(signs.slice(0, -1)).size <= 1 && (signs.length === 1 || signs.at(-1) !== signs[0])
  return [
    parts.map(withoutZeros).join('.'),
    ...(groups ? [plain(parts.join(''))] : []),
    ...(isFraction && /[.,٫·]/u.test(signs.at(-1) ?? '') ? [plain(whole, last)] : []),
  ]
}

/** A day in figures: countries part and order its numbers each in their way, as they part `5/12/2026`. */
const dayWithDots = /^(?:\d{1,2}\.\d{1,2}\.\d{4}|\d{4}\.\d{1,2}\.\d{1,2})$/

function figuresOf(text: string, dialect: string | undefined): readonly Figure[] {
  const shown = narrow(blanked(text, dialect))
  const all = [...shown.matchAll(figure)].flatMap(({ 0: written, index }) =>
    dayWithDots.test(written)
      ? [...written.matchAll(/\d+/g)].map((part) => ({ written: part[0], start: index + part.index }))
      : [{ written, start: index }],
  )
  return all.map(({ written, start }) => {
    const end = start + written.length
    return {
      start,
      end,
      written: text.slice(start, end),
      values: valuesOf(written),
      isUnclear: unclearBehind.test(shown.slice(end, end + 12)),
    }
  })
}

const isSmall = ({ values: [value = ''] }: Figure): boolean => /^\d{1,2}$/.test(value) && Number(value) <= mostInWords

/** The values of figures by number, so that a text of many is looked up in one step a figure. */
const valueSet = (figures: readonly Figure[]): ReadonlySet<string> => new Set(figures.flatMap(({ values }) => values))

const isIn = ({ values }: Figure, all: ReadonlySet<string>): boolean => values.some((value) => all.has(value))

/** Numbers that a script of its own writes: 二十四. */
const hanNumerals = /[〇零一二三四五六七八九十百千万]/u

function judge({ source, target, unit, language }: CheckedString): Judged | undefined {
  if (hasBranches(source) || hasBranches(target)) return undefined
  const ours = figuresOf(source, unit?.dialect)
  const theirs = figuresOf(target, unit?.dialect)
  if (ours.length === 0) return undefined
  const [there, here] = [valueSet(theirs), valueSet(ours)]
  const kept = ours.filter((one) => isIn(one, there))
  const alien = theirs.filter((one) => !isIn(one, here))
  const missing = ours.filter((one) => !isIn(one, there))
  // an unclear one may be any of those that the source has not
  if (missing.some(({ isUnclear }) => isUnclear) || alien.some(({ isUnclear }) => isUnclear))
    return { right: kept.length, faults: [] }
  if (missing.length > 0 && missing.length === alien.length)
    return { right: kept.length, faults: missing.map((one, i) => becameFault(one, alien[i] ?? one, isSetting(source))) }
  const inWords = /^(?:zh|ja|ko)$/.test(primaryLanguage(language)) && hanNumerals.test(target)
  const lost = inWords ? [] : missing.filter((one) => !isSmall(one))
  return { right: kept.length, faults: lost.map(lostFault) }
}

/**
 * A program's own number, or an example's, which may be another in another country: the first day of a week, an encoding, a telephone
 * number, a time. A text of one word, without words, or that says so.
 */
const isSetting = (source: string): boolean =>
  /^[\p{Script=Latin}\p{N}\p{P}\p{S}]+$/u.test(source.trim()) ||
  !/\p{Ll}{3}|\p{Lo}/u.test(source) ||
  /\b(?:e\.\s?g\.|examples?\b)|\d:\d\d:\d\d|\b\d{4}-\d\d-\d\d\b/i.test(source)

const becameFault = (from: Figure, to: Figure, isMinor: boolean): Fault => ({
  statistic: 'changed',
  message: `number '${from.written}' became '${to.written}'`,
  severity: isMinor ? 'minor' : 'major',
  start: to.start,
  end: to.end,
  expected: from,
})

const lostFault = ({ written, start, end }: Figure): Fault => ({
  statistic: 'lost',
  message: `number '${written}' is not in the translation`,
  severity: 'minor',
  side: 'reference',
  start,
  end,
})

/**
 * Whether the figures of a string are in its translation: `1,234.5`, `1.234,5`, `1 234,5`, digits of any script. Numbers up to
 * twelve may be in words, the numbers of a day stand in any order (`5/12/2026`, `12.5.2026`); those before a unit that changes from country to country, a scale or an hour of a clock are unclear, and
 * nothing is said of them. Figures inside placeholders, tags and addresses are `placeholders`' own.
 *
 * - changed: another number stands in its place.
 * - lost: no number stands there; a language may have it in words.
 */
export const numerals = (context: MetricContext): Metric =>
  stringCheck(
    {
      name: 'numerals',
      faults: ['changed', 'lost'],
      summary: 'how many figures of the source are in the translation',
      category: 'accuracy/mistranslation/number',
      severity: 'major',
      version: '2',
      judge,
    },
    context,
  )
