import type { Span } from '../../model/document.ts'
import type { NumberMention } from './number-mention.ts'
import { scales } from './number-words.ts'
import { scaleWithin, times } from './scaling.ts'

const isRange = (text: string, low: Span, high: Span): boolean => {
  const between = text.slice(low.end, high.start)
  return (
    /^\s?[-–—]\s?$|^\s(?:to|or)\s$/.test(between) ||
    (/^\sand\s$/.test(between) && /\bbetween\s$/i.test(text.slice(Math.max(0, low.start - 9), low.start)))
  )
}

/** Of "5 to 7 per cent", "$3-5 billion" and "between 10 and 12 km" the bare end takes what the other end says. */
export function shareUnits(text: string, found: readonly NumberMention[]): readonly NumberMention[] {
  const shared = [...found]
  for (let i = 0; i + 1 < shared.length; i++) {
    const [low, high] = [shared[i], shared[i + 1]]
    if (low === undefined || high === undefined || !isRange(text, low, high)) continue
    if (low.type === 'number' && high.unit !== undefined) {
      shared[i] = { ...low, type: high.type, unit: high.unit, value: inScaleOf(text, low, high) }
    } else if (low.type === 'money' && high.type === 'number' && low.unit !== undefined) {
      shared[i] = { ...low, value: inScaleOf(text, low, high) }
      shared[i + 1] = { ...high, type: 'money', unit: low.unit }
    }
  }
  return shared
}

/** "3 to 5 million": the 3 is millions too, unless it is written out larger than the other end's figure. */
function inScaleOf(text: string, low: NumberMention, high: NumberMention): number | string {
  const written = text.slice(high.start, high.end)
  const scale = scaleWithin.exec(written)
  const times10 = Number(high.value) / Number(/^\d+(?![.,\d])/.exec(written)?.[0])
  const factor = scales.get(scale?.[0].toLowerCase() ?? '') ?? ([1e3, 1e6, 1e9, 1e12].includes(times10) ? times10 : 1)
  return typeof low.value === 'number' && typeof high.value === 'number' && low.value <= high.value / factor
    ? times(low.value, factor)
    : low.value
}
