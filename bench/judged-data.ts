// Translations that people judged, with what our metrics note of them. Half of the documents are for tuning, half for looking.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Witnesses, witnessesOf } from '../src/certainty/witnesses.ts'
import { inProcess } from '../src/metrics/contract/in-process.ts'
import { metrics } from '../src/metrics/index.ts'
import type { Result, ResultFinding } from '../src/model/result.ts'
import { noDocIds } from '../src/pipeline/lines/doc-ids.ts'
import { measureLines } from '../src/pipeline/lines/measure.ts'
import { resultOfLines } from '../src/pipeline/lines/result.ts'
import { segmentsOf } from '../src/read/segments.ts'

export const folder = join(import.meta.dirname, '../../shared/data/judged')

export const areThere = existsSync(folder)

export type Half = 'tune' | 'look' | 'all'

/** A span that a translator marked, in UTF-16 units of the translation. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly severity: string
}

interface Translation {
  readonly text: string
  readonly marks: readonly Mark[]
}

export interface Segment {
  readonly reference: string
  /** What is resampled: its document, or a block of ten lines. */
  readonly group: string
  readonly systems: ReadonlyMap<string, Translation>
}

export interface JudgedSet {
  readonly name: string
  /** Of the translations. */
  readonly language: string
  readonly segments: readonly Segment[]
}

/** Files with marks, and those of two human translations of one source. */
export const markedFiles = ['wmt23.zh-en', 'bio.de-en'] as const
export const doubleFiles = ['double.de-en'] as const

interface Row {
  readonly doc?: string
  readonly reference: string
  readonly other?: string
  readonly systems?: Readonly<Record<string, { readonly text: string; readonly errors: readonly Mark[] }>>
}

const flat = (text: string): string => text.replace(/[\r\n\t\u0085\u2028\u2029]/g, ' ')

/** Lines of a file without documents that make a group. */
const block = 10

/** What is held to the reference: systems that people judged, or another human translation. */
export type Side = 'systems' | 'other'

function rowsOf(name: string, dir: string): readonly Row[] {
  const lines = readFileSync(join(dir, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
  return lines.map((line) => JSON.parse(line))
}

/** The sets of a folder that have such translations. */
export const setsIn = (dir: string, side: Side): readonly string[] =>
  readdirSync(dir)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => file.slice(0, -'.jsonl'.length))
    .filter((name) => rowsOf(name, dir).some((row) => row[side] !== undefined))

/**
 * Half of a set: groups in order of first appearance, the first, third, … for tuning, the others for looking. Beside systems
 * another human translation in the reference's own words is none, only a place kept for it.
 */
export function judgedSet(name: string, half: Half, wanted?: Side, dir: string = folder): JudgedSet {
  const rows = rowsOf(name, dir)
  const side = wanted ?? (rows.some((row) => row.systems) ? 'systems' : 'other')
  const groups = new Map<string, number>()
  const segments = rows.flatMap((row, i): readonly Segment[] => {
    const group = row.doc ?? `block ${Math.floor(i / block)}`
    const at = groups.get(group) ?? groups.size
    groups.set(group, at)
    if (half !== 'all' && (at % 2 === 0) !== (half === 'tune')) return []
    const { reference, other, systems = {} } = row
    if (side === 'other' && (other === undefined || (row.systems && other === reference))) return []
    const translations: readonly (readonly [string, Translation])[] =
      side === 'other'
        ? [['other', { text: flat(other ?? ''), marks: [] }]]
        : Object.entries(systems).map(([system, { text, errors }]) => [system, { text: flat(text), marks: errors }])
    return [{ reference: flat(reference), group, systems: new Map(translations) }]
  })
  return { name, language: name.split('-').at(-1) ?? 'en', segments }
}

/** Something a metric noted, with offsets in the lines it is of. */
export interface Noted {
  readonly segment: number
  readonly system: string
  readonly finding: ResultFinding
  readonly witnesses: Witnesses
  /** Its place in the translation, if it has one there. */
  readonly place: { readonly start: number; readonly end: number } | undefined
  /** Its place in the reference. */
  readonly referencePlace: { readonly start: number; readonly end: number } | undefined
}

const judging = ['entities', 'quotes', 'polarity', 'coverage'] as const

/** All systems of a set against its reference: the result before findings are weighed. */
export async function measuredSet({ language, segments }: JudgedSet): Promise<Result> {
  const names = [...new Set(segments.flatMap(({ systems }) => [...systems.keys()]))]
  const files = {
    references: [
      segmentsOf(
        'reference',
        segments.map(({ reference }) => reference),
      ),
    ],
    numRefs: 1,
    systems: names.map((name) =>
      segmentsOf(
        name,
        segments.map(({ systems }) => systems.get(name)?.text ?? ''),
      ),
    ),
    docids: noDocIds,
    language,
  }
  const measurers = judging.map((name) => inProcess(metrics[name]!({ language })))
  const measured = await measureLines(files, measurers)
  const settings = { confidence: undefined, test: undefined, seed: 1, recipe: 'variorum', adjust: undefined } as const
  return resultOfLines(
    files,
    measurers,
    measured,
    { ...settings, baseline: names[0] },
    { level: 'system', cluster: 'segment', texts: true },
  )
}

/** Findings by segment, of translations that are there. */
export function notedIn({ segments }: JudgedSet, result: Result, findings: readonly ResultFinding[]): readonly Noted[] {
  const witnesses = witnessesOf(result, findings)
  const starts = new Map(
    result.documents.flatMap(({ texts }) => texts.map(({ system, passages }) => [system, passages] as const)),
  )
  return findings.flatMap((finding, i): readonly Noted[] => {
    const { system, bead, place, related } = finding
    if (bead === null || segments[bead]?.systems.has(system) !== true) return []
    const inLine = (side: 'reference' | 'hypothesis'): Noted['place'] => {
      const at = [place, related].find((each) => each?.side === side)
      const start = starts.get(side === 'reference' ? 'reference' : system)?.[bead]?.start ?? 0
      return at ? { start: at.start - start, end: at.end - start } : undefined
    }
    return [
      {
        segment: bead,
        system,
        finding,
        witnesses: witnesses[i] ?? { others: 0, sharing: 0 },
        place: inLine('hypothesis'),
        referencePlace: inLine('reference'),
      },
    ]
  })
}

/** How right one finding is by the marks: whether it is, and whether it would be by chance. From 0 to 1. */
export interface Verdict {
  readonly hit: number
  readonly chance: number
}

const touches = (marks: readonly Mark[], start: number, end: number): boolean =>
  marks.some((mark) => start < mark.end && mark.start < end)

const isGrave = ({ severity }: Mark): boolean => severity === 'major' || severity === 'critical'

export const hasGraveError = ({ marks }: Translation): boolean => marks.some(isGrave)

/**
 * With a place in the translation: whether it touches a mark, and the share of places of that length that do. Without one
 * (what is not there can't be marked): whether the translation has a major error, and the share of all translations of that
 * segment that have one.
 */
export function verdictOf({ segments }: JudgedSet, { segment, system, place }: Noted): Verdict {
  const { systems } = segments[segment]!
  const { text, marks } = systems.get(system)!
  if (place === undefined) {
    const all = [...systems.values()]
    return { hit: Number(marks.some(isGrave)), chance: all.filter(hasGraveError).length / all.length }
  }
  const length = place.end - place.start
  const last = Math.max(1, text.length - length)
  let touching = 0
  for (let at = 0; at < last; at++) if (touches(marks, at, at + length)) touching++
  return { hit: Number(touches(marks, place.start, place.end)), chance: touching / last }
}
