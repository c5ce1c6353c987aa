import type { Maker } from '../maker.ts'
import { becameAnother, isNumber } from '../proofs.ts'
import { casedLike, drawn, replaced, wholeWords } from '../texts.ts'

/** What a measure is taken for by a slip, by unit. */
const slips: Readonly<Record<string, string>> = {
  mm: 'cm',
  cm: 'm',
  m: 'km',
  km: 'mile',
  mile: 'km',
  foot: 'm',
  inch: 'cm',
  yard: 'mile',
  g: 'kg',
  kg: 'tonne',
  tonne: 'kg',
  lb: 'tonne',
  barrel: 'gallon',
  l: 'gallon',
  gallon: 'l',
  hectare: 'acre',
  acre: 'hectare',
  second: 'minute',
  minute: 'hour',
  hour: 'day',
  day: 'week',
  week: 'month',
  month: 'year',
  year: 'month',
  decade: 'year',
  century: 'decade',
  kW: 'MW',
  MW: 'kW',
  GW: 'MW',
  EUR: 'USD',
  USD: 'EUR',
  GBP: 'EUR',
  JPY: 'USD',
  CNY: 'USD',
}
const signs: Readonly<Record<string, string>> = { '€': '$', $: '€', '£': '€', '¥': '$' }

const plural = /(?:s|es|n|en|e)$/

/** The unit of a measure, or the currency of a sum. */
export const unit: Maker = {
  name: 'unit',
  category: 'accuracy',
  harmful: true,
  summary: 'a measure is told in another unit, a sum in another currency',
  make: (readers) => {
    const all = { ...readers.language.units, ...readers.language.currencies }
    // The longest word of a unit is the one that is written out.
    const wordFor = (name: string): string | undefined =>
      [...(all[name] ?? [])].filter((word) => !word.includes(' ')).sort((a, b) => b.length - a.length)[0]
    const swaps = new Map(
      Object.entries(slips).flatMap(([from, to]) => {
        const other = wordFor(to)
        return other === undefined ? [] : (all[from] ?? []).map((word) => [word, other] as const)
      }),
    )
    const forms = [...swaps.keys()].filter((word) => word.length > 2).map((word) => `${word}(?:s|es)?`)
    return {
      apply(text, random) {
        const places = readers
          .mentions(text)
          .filter(isNumber)
          .flatMap(({ start, end }) => {
            const written = text.slice(start, end)
            const sign = /[€$£¥]/.exec(written)
            if (sign) return [{ start: start + sign.index, end: start + sign.index + 1, by: signs[sign[0]]! }]
            const parted = written.replaceAll('-', ' ')
            return wholeWords(parted, forms).map((found) => {
              const small = found.text.toLowerCase()
              const one = swaps.has(small) ? small : small.replace(plural, '')
              const other = swaps.get(one) ?? ''
              const by = one === small || other === '' ? other : `${other}s`
              return { start: start + found.start, end: start + found.end, by: casedLike(found.text, by) }
            })
          })
          .filter(({ by }) => by !== '')
        const place = drawn(places, random)
        return place && replaced(text, place, place.by)
      },
      proves: (before, after, { reference }) => becameAnother(readers, isNumber, before, after, reference),
    }
  },
}
