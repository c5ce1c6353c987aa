import type { Measurer } from '../../metrics/contract/measurer.ts'
import type { Finding } from '../../model/metric.ts'
import type { Pair } from '../../model/pair.ts'
import type { StringDocument } from '../../model/string-document.ts'
import type { StringFile } from '../../model/string-unit.ts'
import { type StringBead, stringBeads } from './string-beads.ts'

/** What was counted in a file of strings, and found: `pair` is the index of a bead. */
export interface MeasuredStrings {
  readonly beads: readonly StringBead[]
  /** By metric: a row for each bead, wide as its statistics. */
  readonly tables: readonly Float64Array[]
  readonly findings: readonly (Finding & { readonly metric: string })[]
}

/** Measures one of the files of a document by some metrics. */
export type MeasureFile = (
  document: StringDocument,
  one: StringDocument['files'][number],
  measurers: readonly Measurer[],
) => Promise<MeasuredStrings>

export const measureFile: MeasureFile = (document, one, measurers) =>
  measureStrings(stringBeads(document.source, one.file), one, document.id, measurers)

/** Measures the strings of one file. Only a metric of completeness is asked about those that have no translation. */
async function measureStrings(
  beads: readonly StringBead[],
  { system, language, file }: { readonly system: string; readonly language: string; readonly file: StringFile },
  document: string,
  measurers: readonly Measurer[],
): Promise<MeasuredStrings> {
  const all = beads.map((bead) => pairOf(bead, file, language))
  const whole = [...beads.keys()]
  const linked = whole.filter((b) => beads[b]!.state === undefined || beads[b]!.state === 'renamed')
  const tables: Float64Array[] = []
  const findings: (Finding & { metric: string })[] = []
  for (const measurer of measurers) {
    const { metric } = measurer
    const asked = metric.completeness === true ? whole : linked
    const { rows, findings: found } = await measurer.measure(
      asked.map((b) => all[b]!),
      { system, document, segments: asked.map((b) => [b]) },
    )
    const width = metric.statistics.length
    const table = new Float64Array(beads.length * width)
    for (const [i, row] of rows.entries()) table.set(row, asked[i]! * width)
    tables.push(table)
    for (const finding of found) findings.push({ ...finding, pair: asked[finding.pair]!, metric: metric.name })
  }
  return { beads, tables, findings }
}

function pairOf({ id, source, hypothesis, state }: StringBead, { units }: StringFile, language: string): Pair {
  const unit = hypothesis === undefined ? undefined : units[hypothesis]
  return {
    references: [source],
    source,
    hypothesis: unit?.target ?? '',
    unit: {
      id,
      language,
      ...(state && { state }),
      ...(unit?.dialect !== undefined && { dialect: unit.dialect }),
      ...(unit?.maxLength !== undefined && { maxLength: unit.maxLength }),
    },
  }
}
