import type { Measurer } from '../../metrics/contract/measurer.ts'
import type { Counted, CountedSystem } from '../counted.ts'
import type { MeasuredStrings } from './measured-strings.ts'

/** A document of so many strings of the source, measured in the files of some systems. */
export interface StringPart {
  readonly size: number
  readonly measured: ReadonlyMap<string, MeasuredStrings>
}

/** What the metric of this index counted: a unit for each string of the source; one that only a translation has goes with the last before it. */
export const countedOfStrings = (
  parts: readonly StringPart[],
  systems: readonly string[],
  measurer: Measurer,
  index: number,
): Counted => ({
  measurer,
  systems: systems.map((system) => countedOf(parts, system, index, measurer.metric.statistics.length)),
  documents: [],
})

function countedOf(parts: readonly StringPart[], name: string, index: number, width: number): CountedSystem {
  const total = parts.reduce((sum, { size }) => sum + size, 0)
  const values = new Float64Array(total * width)
  const [whole, linked, added] = [new Float64Array(width), new Float64Array(width), new Float64Array(width)]
  const present: number[] = []
  let first = 0
  for (const { size, measured } of parts) {
    const own = measured.get(name)
    let unit = 0
    for (const [b, { reference, hypothesis }] of (own?.beads ?? []).entries()) {
      unit = reference ?? unit
      for (let k = 0; k < width; k++) {
        const count = own!.tables[index]![b * width + k]!
        values[(first + unit) * width + k]! += count
        whole[k]! += count
        if (reference === undefined) added[k]! += count
        else if (hypothesis !== undefined) linked[k]! += count
      }
    }
    if (own) for (let u = 0; u < size; u++) present.push(first + u)
    first += size
  }
  return { name, whole, linked, added, units: { width, values }, ...(present.length < total && { present }) }
}
