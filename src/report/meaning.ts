import type { Result, ResultFinding } from '../model/result.ts'

export type ExportSeverity = NonNullable<ResultFinding['severity']>

export interface Meant {
  readonly category: string
  readonly severity: ExportSeverity
}

/** `other` is what MQM calls what it has no name for: findings whose metric does not say what they are. */
export const other = 'other'

/** What a finding is to a reader: as it says itself, else as its metric declares. */
export function meantBy(
  { metrics }: Result,
  {
    metric,
    statistic,
    about,
    category,
    severity,
  }: Pick<ResultFinding, 'metric' | 'statistic' | 'severity'> & Partial<ResultFinding>,
): Meant {
  const declared = metrics
    .find(({ name }) => name === metric)
    ?.meanings?.find(
      (each) => each.statistic === statistic && (each.about === null || (about && each.about.includes(about))),
    )
  return {
    category: category ?? declared?.category ?? other,
    severity: severity ?? declared?.severity ?? 'minor',
  }
}
