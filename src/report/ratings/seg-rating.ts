import { mqmWeight } from '../../model/mqm-weight.ts'
import type { Result } from '../../model/result.ts'
import { forTsv } from '../escape.ts'
import { ratedSegments } from './rated-segments.ts'

/**
 * The findings as mt-metrics-eval's `.seg.rating`: a line for each segment of each system, `system<TAB>{"errors": [...]}`,
 * `None` where a system has no text. `is_source_error` is true for what only the reference has a place for: with it the text was
 * compared.
 */
export const segRating = (result: Result): string =>
  ratedSegments(result, 'seg-rating')
    .map(
      ({ system, errors }) => `${forTsv(system)}\t${errors ? JSON.stringify({ errors: errors.map(entry) }) : 'None'}\n`,
    )
    .join('')

type Errors = NonNullable<ReturnType<typeof ratedSegments>[number]['errors']>

function entry({ side, start, end, severity, category }: Errors[number]): object {
  // As the published ratings, and scripts that weigh them, have it
  const named = category.replace(/^linguistic-conventions\b/, 'fluency')
  const score = mqmWeight({ category: named, severity })
  return { start, end, category: named, severity, score, is_source_error: side === 'reference' }
}
