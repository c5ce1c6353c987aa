import type { Amount } from './amount.ts'
import type { LocalWords } from './local-words.ts'
import type { NumberMention } from './number-mention.ts'
import { scaleAfter, times } from './scaling.ts'
import { currencyAfter, currencyBefore, rateAfter, type Unit, unitAfter } from './units.ts'

const percentAfter = (rest: string): Unit | undefined => {
  const match =
    /^(?:[\s-]?(?:percentage[\s-]points?|%[\s-]points?)|\s?(?:%|‰)|[\s-](?:per\s?cent|pct)(?!\p{L}))/iu.exec(rest)
  if (match === null) return undefined
  return { unit: /points?$/i.test(match[0]) ? 'point' : '%', length: match[0].length }
}

/** "a magnitude 6.4 quake": the one measure whose name goes before its number, or after it. */
const isMagnitude = (before: string, after: string): boolean =>
  /\bmagnitude(?:\s(?:of|was|at))?\s$/i.test(before) || /^[\s-]magnitude\b/i.test(after)

/** An amount with the scale, currency, per cent sign or unit that belongs to it; by the words of its language. */
export function withUnit(text: string, amount: Amount, words?: LocalWords): NumberMention {
  let { start, end, value } = amount
  if (amount.ordinal) return { start, end, type: 'ordinal', value }
  if (typeof value === 'string' && /\d/.test(value)) return { start, end, type: 'number', value }
  const before = currencyBefore(text.slice(Math.max(0, start - 8), start))
  const behind = text.slice(end, end + 40)
  const scale =
    amount.digits === true ? (words?.scaleAfter(behind) ?? scaleAfter(behind, before !== undefined)) : undefined
  if (scale !== undefined) {
    end += scale.length
    value = times(value, scale.scale)
  }
  if (before !== undefined) return { start: start - before.length, end, type: 'money', value, unit: before.unit }
  const rest = text.slice(end, end + 40)
  const after = words?.currencyAfter(rest) ?? currencyAfter(rest)
  if (after !== undefined) return { start, end: end + after.length, type: 'money', value, unit: after.unit }
  const percent = percentAfter(rest) ?? words?.percentAfter(rest)
  if (percent !== undefined) return { start, end: end + percent.length, type: 'percent', value, unit: percent.unit }
  if (isMagnitude(text.slice(Math.max(0, start - 16), start), rest))
    return { start, end, type: 'quantity', value, unit: 'magnitude' }
  const unit = words?.unitAfter(rest) ?? unitAfter(rest)
  if (unit !== undefined) {
    const per = rateAfter(rest.slice(unit.length))
    const length = unit.length + (per?.length ?? 0)
    const whole = per === undefined ? unit.unit : `${unit.unit}/${per.unit}`
    // "(-2 mm)": nothing is shorter than nothing
    if (typeof value === 'number' && value < 0 && !/°|degree/.test(whole)) value = -value
    return { start, end: end + length, type: 'quantity', value, unit: whole }
  }
  return { start, end, type: 'number', value }
}
