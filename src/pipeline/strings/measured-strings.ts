import type { Measurer } from '../../metrics/contract/measurer.ts'
import type { Finding } from '../../model/metric.ts'
import type { Pair } from '../../model/pair.ts'
import type { StringDocument, StringTranslation } from '../../model/string-document.ts'
import type { StringFile } from '../../model/string-unit.ts'
import { type StringBead, stringBeads } from './string-beads.ts'
import { openCount, type StringCount } from './string-scores.ts'

/** What was counted in a file of strings, and found: `pair` is the index of a bead. */
export interface MeasuredStrings {
  readonly beads: readonly StringBead[]
  /** By metric. */
  readonly counts: readonly StringCount[]
  readonly findings: readonly (Finding & { readonly metric: string })[]
}

/** Measures one of the files of a document by some metrics. */
export type MeasureFile = (
  document: Pick<StringDocument, 'id' | 'source'>,
  one: StringTranslation,
  measurers: readonly Measurer[],
) => Promise<MeasuredStrings>

export const measureFile: MeasureFile = ({ source }, one, measurers) =>
  measureStrings(stringBeads(source, one.file), one, measurers)

/** Strings that all metrics measure before the next ones, so that what is made of them is short-lived. */
const atATime = 1000

/** Measures the strings of one file. Only a metric of completeness is asked about those that have no translation. */
async function measureStrings(
  beads: readonly StringBead[],
  { system, language, file }: StringTranslation,
  measurers: readonly Measurer[],
): Promise<MeasuredStrings> {
  const counts = measurers.map(({ metric }) => openCount(system, metric))
  const findings: (Finding & { metric: string })[][] = measurers.map(() => [])
  const part = async (unit: Measurer['metric']['unit'], first: number, end: number): Promise<void> => {
    if (!measurers.some(({ metric }) => metric.unit === unit)) return
    const all: Pair[] = []
    for (let b = first; b < end; b++) all.push(pairOf(beads[b]!, file, language))
    const linked = [...all.keys()].filter((i) => isLinked(beads[first + i]!))
    const whole = [...all.keys()]
    for (const [m, measurer] of measurers.entries()) {
      const { name, completeness } = measurer.metric
      if (measurer.metric.unit !== unit) continue
      const asked = completeness === true ? whole : linked
      const found = await measurer.measure(asked.map((i) => all[i]!))
      let next = 0
      for (const i of whole) counts[m]!.add(beads[first + i]!, asked[next] === i ? found.rows[next++] : undefined)
      for (const finding of found.findings)
        findings[m]!.push({ ...finding, pair: first + asked[finding.pair]!, metric: name })
    }
  }
  for (let first = 0; first < beads.length; first += atATime)
    await part('segment', first, Math.min(first + atATime, beads.length))
  await part('document', 0, beads.length)
  return { beads, counts: counts.map((each) => each.count()), findings: findings.flat() }
}

const isLinked = ({ state }: StringBead): boolean => state === undefined || state === 'renamed'

function pairOf(
  { id, source, hypothesis, plural, dialect, state }: StringBead,
  { units }: StringFile,
  language: string,
): Pair {
  const unit = hypothesis === undefined ? undefined : units[hypothesis]
  return {
    references: [source],
    source,
    hypothesis: unit?.target ?? '',
    unit: {
      id,
      language,
      ...(state && { state }),
      ...(plural !== undefined && { plural }),
      ...(dialect !== undefined && { dialect }),
      ...(unit?.maxLength !== undefined && { maxLength: unit.maxLength }),
    },
  }
}
