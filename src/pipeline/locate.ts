import { offsetInDocument, type Pair } from '../model/pair.ts'
import type { Place } from '../model/place.ts'
import type { ResultFinding } from '../model/result.ts'

/** A place in a pair as a place in the file the side was cut from. */
export function locate({ origin }: Pair, place: Place | undefined): ResultFinding['place'] {
  if (!place || !origin) return null
  const { side, start, end, within } = place
  if (within === 'document') return { side, start, end }
  return { side, start: offsetInDocument(origin[side], start), end: offsetInDocument(origin[side], end) }
}
