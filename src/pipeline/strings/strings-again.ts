import type { Measurer } from '../../metrics/contract/measurer.ts'
import { formatSignature } from '../../model/metric.ts'
import { type MeasuredStrings, type MeasureFile, measureFile } from './measured-strings.ts'
import type { StringBead } from './string-beads.ts'

/** What one metric counted in a file, and of which bytes. */
interface Kept {
  readonly content: string
  readonly beads: readonly StringBead[]
  readonly count: MeasuredStrings['counts'][number]
  readonly findings: MeasuredStrings['findings']
}

/** Measures files of strings as `measureFile` does, but by a metric only where it, the file or its source is not as it was the last time. */
export function stringsAgain(measure: MeasureFile = measureFile): MeasureFile {
  const kept = new Map<string, Kept>()
  return async (document, one, measurers) => {
    const place = ({ metric }: Measurer): string => JSON.stringify([document.id, one.system, metric.name])
    const contentFor = ({ metric }: Measurer): string =>
      JSON.stringify([document.source?.sha256, one.file.sha256, one.language, formatSignature(metric.signature)])
    const asked = measurers.filter((each) => kept.get(place(each))?.content !== contentFor(each))
    if (asked.length > 0) {
      const { beads, counts, findings } = await measure(document, one, asked)
      for (const [m, each] of asked.entries())
        kept.set(place(each), {
          content: contentFor(each),
          beads,
          count: counts[m]!,
          findings: findings.filter(({ metric }) => metric === each.metric.name),
        })
    }
    const all = measurers.map((each) => kept.get(place(each))!)
    return {
      beads: all[0]?.beads ?? [],
      counts: all.map(({ count }) => count),
      findings: all.flatMap(({ findings }) => findings),
    }
  }
}
