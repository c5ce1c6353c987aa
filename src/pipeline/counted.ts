import type { Doubt } from '../analysis/falling-links.ts'
import { blockTable, scopeOf, sumOf, wholeReference } from '../analysis/measured.ts'
import { type StatisticsTable, tableOf } from '../math/table.ts'
import type { Measurer } from '../metrics/contract/measurer.ts'
import type { Row } from '../model/metric.ts'
import type { Variant } from './aligned-document.ts'
import type { CountedColumn, CountedDoubt, CountedVariant } from './records/record.ts'

/** Sums of one metric's rows; `whole` is over the passages of the reference, linked or left out. */
export interface Sums {
  readonly whole: Float64Array
  readonly linked: Float64Array
  readonly added: Float64Array
}

export interface CountedSystem extends Sums {
  readonly name: string
  /** A row per unit that is resampled; row u is the same unit for every system. */
  readonly units: StatisticsTable
  /** The units it has a text of, ascending; absent where that is all of them. */
  readonly present?: readonly number[]
  /** Absent where no link is doubtful. */
  readonly doubt?: Doubt
}

export interface CountedDocument extends Sums {
  readonly document: string
  readonly system: string
}

/** What one metric counted, ready to be scored and tested: from aligned documents or from files of lines alike. */
export interface Counted {
  readonly measurer: Measurer
  readonly systems: readonly CountedSystem[]
  readonly documents: readonly CountedDocument[]
}

/** What a metric says of each bead of a variant. */
interface OfBeads {
  readonly rows: readonly Row[]
  readonly scores: readonly (number | undefined)[]
}

/** The rows of a variant's beads, and their sums: all that scores are made of. */
export function countVariant(
  width: number,
  { rows, scores }: OfBeads,
  { text, alignment, blocks }: Variant,
  blockCount: number,
): CountedVariant {
  const { system } = text
  const measured = [
    {
      document: text.id,
      system,
      table: tableOf(width, rows),
      scopes: alignment.beads.map(scopeOf),
      blocks,
      blockCount,
    },
  ]
  return {
    system,
    units: [...blockTable(width, measured).values],
    whole: [...sumOf(width, measured, wholeReference)],
    linked: [...sumOf(width, measured, ['linked'])],
    added: [...sumOf(width, measured, ['added'])],
    rows: rows.map((row) => Array.from(row)),
    scores: scores.map((score) => score ?? null),
  }
}

/** What a metric counted of a document. */
export interface CountedIn extends CountedColumn {
  readonly document: string
}

/**
 * Of aligned documents, which are gone through twice: the units are blocks of the reference that split nobody's beads, those of one
 * document after the other.
 */
export function countedOf(measurer: Measurer, all: Iterable<CountedIn>): Counted {
  const width = measurer.metric.statistics.length
  let total = 0
  for (const { blockCount } of all) total += blockCount
  const systems = new Map<string, Open>()
  const documents: CountedDocument[] = []
  let first = 0
  for (const { document, blockCount, variants } of all) {
    for (const variant of variants) {
      const system = systems.get(variant.system) ?? open(width, total)
      systems.set(variant.system, system)
      const sums = sumsOf(variant)
      for (const kind of ['whole', 'linked', 'added'] as const)
        for (let k = 0; k < width; k++) system[kind][k]! += sums[kind][k]!
      system.values.set(variant.units, first * width)
      system.present.push([first, first + blockCount])
      if (variant.doubt) system.doubts.push([first, variant.doubt])
      documents.push({ document, system: variant.system, ...sums })
    }
    first += blockCount
  }
  return {
    measurer,
    systems: [...systems].map(([name, { values, present, doubts, ...sums }]) => ({
      name,
      ...sums,
      units: { width, values },
      ...presentOf(present, total),
      ...(doubts.length > 0 && { doubt: doubtOf(width, doubts) }),
    })),
    documents,
  }
}

/** A system whose documents are being added up. */
interface Open extends Sums {
  readonly values: Float64Array
  /** Units it has a text of, in runs. */
  readonly present: (readonly [first: number, end: number])[]
  readonly doubts: (readonly [firstUnit: number, doubt: CountedDoubt])[]
}

const open = (width: number, units: number): Open => ({
  whole: new Float64Array(width),
  linked: new Float64Array(width),
  added: new Float64Array(width),
  values: new Float64Array(units * width),
  present: [],
  doubts: [],
})

function presentOf(runs: Open['present'], total: number): Pick<CountedSystem, 'present'> {
  if (runs.reduce((sum, [first, end]) => sum + end - first, 0) === total) return {}
  const present: number[] = []
  for (const [first, end] of runs) for (let unit = first; unit < end; unit++) present.push(unit)
  return { present }
}

/** Of all documents, one after the other. */
function doubtOf(width: number, all: Open['doubts']): Doubt {
  const count = all.reduce((sum, [, { blocks }]) => sum + blocks.length, 0)
  const doubt = {
    units: new Int32Array(count),
    confidence: new Float64Array(count),
    first: new Uint8Array(count),
    differences: { width, values: new Float64Array(count * width) },
  }
  let at = 0
  for (const [firstUnit, { blocks, confidence, differences }] of all) {
    doubt.first[at] = 1
    doubt.confidence.set(confidence, at)
    doubt.differences.values.set(differences, at * width)
    for (const block of blocks) doubt.units[at++] = firstUnit + block
  }
  return doubt
}

const sumsOf = ({ whole, linked, added }: CountedVariant): Sums => ({
  whole: Float64Array.from(whole),
  linked: Float64Array.from(linked),
  added: Float64Array.from(added),
})
