// What findings of a set come to, document by document, so that documents can be drawn anew.
import { type Interval, percentileInterval } from '../src/analysis/bootstrap.ts'
import { seededRandom } from '../src/math/random.ts'
import { hasGraveError, type JudgedSet, type Noted, verdictOf } from './judged-data.ts'

/** Counts of one document. */
export interface Tally {
  /** Translations of segments. */
  texts: number
  /** Those of them with a major error. */
  bad: number
  findings: number
  /** Findings in a translation with a major error. */
  onBad: number
  /** Findings with a place in the translation. */
  placed: number
  /** Placed ones that touch a mark, */
  touching: number
  /** and that would by chance: the same lengths at every place. */
  chance: number
}

export type Tallies = readonly Tally[]

const zero = { texts: 0, bad: 0, findings: 0, onBad: 0, placed: 0, touching: 0, chance: 0 }

/** One row of counts for each document of the set; documents without a finding have one too. */
export function talliesOf(set: JudgedSet, findings: readonly Noted[]): Tallies {
  const groups = new Map<string, Tally>()
  for (const { group, systems } of set.segments) {
    const own = groups.get(group) ?? { ...zero }
    groups.set(group, own)
    own.texts += systems.size
    own.bad += [...systems.values()].filter(hasGraveError).length
  }
  for (const noted of findings) {
    const { group, systems } = set.segments[noted.segment]!
    const own = groups.get(group)!
    own.findings++
    own.onBad += Number(hasGraveError(systems.get(noted.system)!))
    if (noted.place === undefined) continue
    const { hit, chance } = verdictOf(set, noted)
    own.placed++
    own.touching += hit
    own.chance += chance
  }
  return [...groups.values()]
}

export type Figure = (sum: Tally) => number | undefined

const over = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole)

export const per100: Figure = ({ findings, texts }) => over(100 * findings, texts)
export const onMajor: Figure = ({ onBad, findings }) => over(onBad, findings)
export const base: Figure = ({ bad, texts }) => over(bad, texts)
export const touch: Figure = ({ touching, placed }) => over(touching, placed)
export const chance: Figure = (sum) => over(sum.chance, sum.placed)

/** How much more than chance, or than the base. */
export const ratio =
  (of: Figure, to: Figure): Figure =>
  (sum) => {
    const [part, whole] = [of(sum), to(sum)]
    return part === undefined || whole === undefined ? undefined : over(part, whole)
  }

function sumOf(rows: Tallies): Tally {
  const sum = { ...zero }
  for (const row of rows) for (const key of Object.keys(zero) as (keyof Tally)[]) sum[key] += row[key]
  return sum
}

const resamples = 1000

/** A figure of the set, and the interval that holds it in 95 of 100 sets whose documents were drawn from these. */
export function measured(
  rows: Tallies,
  figure: Figure,
): { readonly value: number | undefined; readonly interval: Interval | undefined } {
  const random = seededRandom(1)
  const drawn = Array.from({ length: resamples }, () =>
    figure(sumOf(rows.map(() => rows[random(rows.length)] ?? zero))),
  )
  return { value: figure(sumOf(rows)), interval: percentileInterval(drawn, rows.length) }
}

/** `.45 (.40–.50)`; `-` where nothing was measured. */
export function shown(rows: Tallies, figure: Figure, digits: number): string {
  const { value, interval } = measured(rows, figure)
  if (value === undefined) return '-'
  const written = (number: number): string => number.toFixed(digits).replace(/^0(?=\.)/, '')
  return `${written(value)}${interval ? ` (${written(interval.low)}–${written(interval.high)})` : ''}`
}
