import type { Result } from '../../model/result.ts'
import { forTsv } from '../escape.ts'
import { signatureOf } from './signature.ts'
import { comparisonOf, entryOf, partRows, type ScoreView, scoredSystems } from './view.ts'

const exact = (value: number | null | undefined): string => (value === null || value === undefined ? '' : String(value))

/** One row a system and metric, with everything known of it, in full doubles; empty where nothing was measured. */
export function scoreTsv(result: Result, view: ScoreView): string {
  const rows = view.level === 'system' ? systemRows(result) : partRows(result, view, { number: exact, name: forTsv })
  return rows.map((row) => `${row.join('\t')}\n`).join('')
}

const head = 'system metric score mean low high baseline difference p adjusted effect detectable units signature'

function systemRows(result: Result): string[][] {
  const rows = scoredSystems(result).flatMap((system) =>
    result.metrics.map((metric) => {
      const entry = entryOf(result, system, metric)
      const found = comparisonOf(result, system, metric)
      return [
        forTsv(system),
        forTsv(metric.name),
        ...[entry?.score, entry?.ci?.mean, entry?.ci?.low, entry?.ci?.high].map(exact),
        forTsv(found?.baseline ?? ''),
        ...[found?.difference, found?.p, found?.adjusted, found?.effect?.size, found?.detectable, found?.units].map(
          exact,
        ),
        forTsv(signatureOf(result, metric)),
      ]
    }),
  )
  return [head.split(' '), ...rows]
}
