import { blockTable, type Measured, sumOf, wholeReference } from '../analysis/measured.ts'
import type { StatisticsTable } from '../math/table.ts'
import type { Measurer } from '../metrics/contract/measurer.ts'

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

const sumsOf = (width: number, measured: readonly Measured[]): Sums => ({
  whole: sumOf(width, measured, wholeReference),
  linked: sumOf(width, measured, ['linked']),
  added: sumOf(width, measured, ['added']),
})

/** Of aligned documents: the units are blocks of the reference that split nobody's beads, those of one document after the other. */
export function countedOf(measurer: Measurer, measured: readonly Measured[]): Counted {
  const width = measurer.metric.statistics.length
  const blockCounts = new Map(measured.map(({ document, blockCount }) => [document, blockCount]))
  const systems = [...new Set(measured.map(({ system }) => system))]
  return {
    measurer,
    systems: systems.map((name) => {
      const own = measured.filter(({ system }) => system === name)
      return { name, ...sumsOf(width, own), ...unitsOf(width, own, blockCounts) }
    }),
    documents: measured.map((each) => ({ document: each.document, system: each.system, ...sumsOf(width, [each]) })),
  }
}

/** The blocks of all documents; those of documents that the system has no text of are empty. */
function unitsOf(
  width: number,
  own: readonly Measured[],
  blockCounts: ReadonlyMap<string, number>,
): Pick<CountedSystem, 'units' | 'present'> {
  if (own.length === blockCounts.size) return { units: blockTable(width, own) }
  const ofDocument = new Map(own.map((each) => [each.document, each]))
  const present: number[] = []
  let count = 0
  const all = [...blockCounts].map(([document, blockCount]): Measured => {
    const there = ofDocument.get(document)
    if (there) for (let block = 0; block < blockCount; block++) present.push(count + block)
    count += blockCount
    return (
      there ?? {
        document,
        system: '',
        table: { width, values: new Float64Array() },
        scopes: [],
        blocks: [],
        blockCount,
      }
    )
  })
  return { units: blockTable(width, all), present }
}
