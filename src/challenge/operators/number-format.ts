import type { Maker } from '../maker.ts'
import { sameFacts } from '../proofs.ts'
import { drawn, replaced } from '../texts.ts'

/** A plain noun in the plural: "two boats", and not "LokSound 5" or "six figures". */
const counted =
  /^ (?:people|men|women|children|(?!figures|digits|hundredths|thirds|quarters|fifths|tenths|thousandths|times|others)\p{Ll}{3,}[^\P{Ll}su]s)(?!\p{L})/u
/** A word that no other number stands beside. */
const besideNone = /(?<!\p{L})(?!(?:and|or|to|than|version|page|part|number|between|at|of)\s$)\p{Ll}+\s$/u

/** A figure is written another way: without its comma, with a sign for a word, in digits for words. */
export const numberFormat: Maker = {
  name: 'number-format',
  category: 'typography',
  harmful: false,
  summary: 'a number is written another way',
  make: (readers) => {
    const { numbers = {}, tag } = readers.language
    const words = new Map(Object.entries(numbers).filter(([, value]) => value > 1 && value < 13))
    const byValue = new Map([...words].map(([word, value]) => [String(value), word]))
    const forms = (written: string): readonly (readonly [from: string, to: string])[] => [
      ...[...written.matchAll(/\d{1,3}(?:,\d{3})+(?![\d.])/g)].map(
        ([digits]) => [digits, digits.replaceAll(',', '')] as const,
      ),
      ...[...written.matchAll(/(?<![\d.,])\d{5,9}(?![\d.,])/g)].map(
        ([digits]) => [digits, Number(digits).toLocaleString('en')] as const,
      ),
      ...(tag === 'en'
        ? [
            ...[...written.matchAll(/(?<=\d) per ?cent\b/g)].map(([word]) => [word, '%'] as const),
            ...[...written.matchAll(/(?<=\d)%/g)].map(([sign]) => [sign, ' percent'] as const),
          ]
        : []),
    ]
    return {
      apply(text, random) {
        const places = readers.mentions(text).flatMap(({ type, start, end, text: written, nested }) => {
          if (nested === true) return []
          if (/^(?:number|quantity)$/.test(type)) {
            const [head = ''] = /^(?:[a-z]+|\d{1,2})(?=$| )/.exec(written) ?? []
            const other = words.has(head) ? String(words.get(head)) : byValue.get(head)
            const isCounted = counted.test(text.slice(start + head.length)) && besideNone.test(text.slice(0, start))
            if (other !== undefined && isCounted) return [{ start, end: start + head.length, by: other }]
          }
          if (!/^(?:number|quantity|money|percent)$/.test(type)) return []
          return forms(written).map(([from, to]) => {
            const at = start + written.indexOf(from)
            return { start: at, end: Math.min(end, at + from.length), by: to }
          })
        })
        const place = drawn(places, random)
        return place && replaced(text, place, place.by)
      },
      proves: (before, after) => sameFacts(readers, before, after),
    }
  },
}
