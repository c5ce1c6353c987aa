import type { Measurer } from '../../metrics/contract/measurer.ts'
import { formatSignature } from '../../model/metric.ts'
import type { Result } from '../../model/result.ts'

/**
 * How a metric of two results can be compared: by the rows that they keep, by rows that are measured again, by the scores that
 * they state and no test, or not at all.
 */
export type Verdict =
  | { readonly by: 'rows' | 'measuring'; readonly measurer: Measurer }
  | { readonly by: 'scores' | 'nothing'; readonly why: string }

export interface Judged {
  readonly a: Result
  readonly b: Result
  /** What the runs did differently. */
  readonly differences: readonly string[]
  /** Whether metrics may be measured again. */
  readonly remeasure: boolean
}

export function verdictOf(name: string, measurer: Measurer | undefined, judged: Judged): Verdict {
  const { a, b, differences, remeasure } = judged
  const [ours, theirs] = [a, b].map(({ metrics }) => metrics.find((entry) => entry.name === name))
  const again = (why: string, otherwise: 'scores' | 'nothing'): Verdict =>
    remeasure && measurer !== undefined && !measurer.metric.needs.includes('source')
      ? { by: 'measuring', measurer }
      : { by: otherwise, why }
  if (!ours || !theirs) return again(`only ${ours ? 'A' : 'B'} has it`, 'nothing')
  if (ours.failure !== null || theirs.failure !== null)
    return again(`it failed in ${ours.failure === null ? 'B' : 'A'}`, 'nothing')
  if (ours.signature !== theirs.signature)
    return again(`signature differs: ${ours.signature} against ${theirs.signature}`, 'nothing')
  const [difference] = differences
  if (difference !== undefined) return again(`the runs' signatures differ: ${difference}`, 'nothing')
  if (measurer === undefined)
    return { by: 'scores', why: 'not tested: the metric is none of the package, expected it as a --plugin' }
  const now = formatSignature(measurer.metric.signature)
  if (now !== ours.signature) return again(`not tested: today's metric is ${now}, not ${ours.signature}`, 'scores')
  const keepsRows = [a, b].every(({ documents }) =>
    documents.some(({ alignments }) =>
      alignments.some(({ measured = [] }) => measured.some((column) => column.metric === name)),
    ),
  )
  if (!keepsRows)
    return again(
      'not tested: a result keeps no counts of its passages, as those of score, of strings and of older runs',
      'scores',
    )
  return { by: 'rows', measurer }
}
