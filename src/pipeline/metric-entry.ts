import type { Declaration } from '../metrics/contract/measurer.ts'
import type { SaidOptions } from '../metrics/registered.ts'
import { formatSignature } from '../model/metric.ts'
import type { Result } from '../model/result.ts'

/** What a metric declares, as a result keeps it for reports, which know no metric by name. */
export const metricEntry = (
  { name, statistics, higherIsBetter, signature, summary, needs, instead, completeness, meanings }: Declaration,
  failure: string | null,
  options: SaidOptions = {},
): Result['metrics'][number] => ({
  name,
  statistics: [...statistics],
  higherIsBetter,
  signature: formatSignature(signature),
  ...(Object.keys(options).length > 0 && { options: { ...options } }),
  summary: summary ?? null,
  needs: [...needs],
  instead: [...(instead ?? [])],
  completeness: completeness === true,
  meanings: (meanings ?? []).map(({ statistic, about, category, severity }) => ({
    statistic,
    about: about ? [...about] : null,
    category,
    severity,
  })),
  failure,
})
