import type { Result } from '../../model/result.ts'
import { forTsv } from '../escape.ts'
import { type RatedError, ratedSegments } from './rated-segments.ts'

const head = [
  'doc_id',
  'segment_id',
  'source_lang',
  'target_lang',
  'set_id',
  'system_id',
  'source_segment',
  'hypothesis_segment',
  'reference_segment',
  'domain_name',
  'method',
  'start_indices',
  'end_indices',
  'error_types',
]

/**
 * The findings in the layout of WMT25's task on error spans: a row for each segment of each system, offsets in code points of
 * the segment with blanks between them, `missing` for what has no place in it, critical as major. A run knows neither source nor
 * domain: those are empty.
 */
export function wmt25(result: Result): string {
  const rows = ratedSegments(result, 'wmt25').flatMap(({ errors, ...segment }) =>
    errors === undefined
      ? []
      : [
          [
            segment.document,
            String(segment.segment),
            'und',
            result.corpus.language,
            'official',
            segment.system,
            '',
            segment.hypothesis,
            segment.reference,
            '',
            'variorum',
            ...spansIn(errors),
          ],
        ],
  )
  return `${[head, ...rows].map((cells) => cells.map((cell) => forTsv(cell)).join('\t')).join('\n')}\n`
}

function spansIn(errors: readonly RatedError[]): readonly [starts: string, ends: string, types: string] {
  if (errors.length === 0) return ['-1', '-1', 'no-error']
  const each = (of: (error: RatedError) => string): string => errors.map(of).join(' ')
  const placed = (offset: 'start' | 'end') =>
    each((error) => (error.side === 'hypothesis' ? String(error[offset]) : 'missing'))
  return [placed('start'), placed('end'), each(({ severity }) => (severity === 'critical' ? 'major' : severity))]
}
