import { seededRandom } from '../../src/math/random.ts'

// Alignments drawn in the plainest form: each draw has its own list of rows, which are added up one by one.

/** A bead: the unit it is counted in, its row, and where it is a link that may be wrong, how sure it is and its row without one. */
export interface DrawnBead {
  readonly unit: number
  readonly row: readonly number[]
  readonly doubt?: { readonly confidence: number; readonly omitted: readonly number[]; readonly isFirst: boolean }
}

type Sum = readonly number[]

const sumOf = (width: number, rows: readonly Sum[]): Sum =>
  Array.from({ length: width }, (_, k) => rows.reduce((sum, row) => sum + row[k]!, 0))

/** Of each draw the sum over all units, and over the units of the resample that was drawn beside it. */
export function drawnSums(
  beads: readonly DrawnBead[],
  { width, units, draws, seed }: { width: number; units: number; draws: number; seed: number },
): readonly { readonly alone: Sum; readonly taken: Sum }[] {
  const [ofUnits, ofDraws] = [seededRandom(seed), seededRandom((seed ^ 0x6c696e6b) >>> 0)]
  return Array.from({ length: draws }, () => {
    const taken = Array.from({ length: units }, () => ofUnits(units))
    const ofLinks = seededRandom(ofDraws(2 ** 32))
    let level = 0
    const rows = beads.map(({ unit, row, doubt }) => {
      if (doubt === undefined) return { unit, row }
      const word = ofLinks(2 ** 32)
      if (doubt.isFirst || (word % 1024) / 1024 >= 0.4) level = Math.floor(word / 1024) / 2 ** 22
      return { unit, row: level < doubt.confidence ? row : doubt.omitted }
    })
    const rowsOf = (wanted: number): readonly Sum[] => rows.flatMap(({ unit, row }) => (unit === wanted ? [row] : []))
    return {
      alone: sumOf(
        width,
        rows.map(({ row }) => row),
      ),
      taken: sumOf(width, taken.flatMap(rowsOf)),
    }
  })
}
