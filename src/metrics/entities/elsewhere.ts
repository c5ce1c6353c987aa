import { isNamed, type Mention } from '../../mentions/index.ts'
import { nameParts } from '../../text/names.ts'
import { remembering } from '../../text/remembering.ts'
import type { Side } from './slots.ts'

/** Where a text writes each word with a capital. */
const namesIn = remembering((text: string): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>()
  for (const { 0: word, index } of text.matchAll(/\p{Lu}[\p{L}\p{M}]*/gu))
    for (const part of nameParts(word)) {
      const own = places.get(part)
      if (own) own.push(index)
      else places.set(part, [index])
    }
  return places
})

/** Whether another passage of the same text writes this name: of a person the last word, of other names every word. */
export function isSaidElsewhere(mention: Mention, { text, spans }: Side): boolean {
  if (!isNamed(mention)) return false
  const parts = nameParts(mention.text)
  const sought = mention.type === 'person' ? parts.slice(-1) : parts
  const places = namesIn(text)
  const isOutside = (at: number): boolean => !spans.some(({ start, end }) => start <= at && at < end)
  return sought.length > 0 && sought.every((part) => places.get(part)?.some(isOutside) === true)
}
