import type { Result } from '../model/result.ts'
import { plural } from '../text/plural.ts'
import { isOfStrings } from './lookup.ts'
import { isLineByLine } from './relation-words.ts'

/** How what stands in the tables was had, in a sentence or two. */
export function wayOfScoring(result: Result): string {
  if (isLineByLine(result)) return 'Each line was scored against the reference’s line of the same number.'
  if (!isOfStrings(result))
    return 'Passages were aligned with the reference’s, scored in pairs and tested on resampled blocks of the reference.'
  const unlisted = result.documents.reduce((sum, document) => sum + (document.unlisted ?? 0), 0)
  const kept = unlisted > 0 ? ` Strings in which nothing was found are not shown: ${plural(unlisted, 'string')}.` : ''
  return `Each string was scored against the source’s of its key; intervals are of resampled strings.${kept}`
}
