import { hash } from './hash.ts'

/** Bytes for each text: of texts that are there once, one in so many is taken for one that is there again. */
const bytesEach = 8

/**
 * Tells of a text whether it may be among some texts twice: of all that are, and of few others. None of them is held, as a map
 * would; `textAt` is asked for each of the `count`.
 */
export function recurring(count: number, textAt: (index: number) => string): (text: string) => boolean {
  const times = new Uint8Array(count * bytesEach)
  const placeOf = (text: string): number => hash(text) % times.length
  for (let i = 0; i < count; i++) {
    const place = placeOf(textAt(i))
    times[place] = Math.min(2, times[place]! + 1)
  }
  return (text) => times[placeOf(text)] === 2
}
