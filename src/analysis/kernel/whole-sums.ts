import { maximum } from '../../math/extremes.ts'
import { rowCount, type StatisticsTable } from '../../math/table.ts'
import { wasm } from './kernel-wasm.ts'

type Call = (a: number, b: number, c: number) => number
type Exports = Readonly<Record<'arrange' | 'columnAt' | 'sumsAt' | 'tally' | 'multiply', Call>> & {
  readonly memory: { readonly buffer: ArrayBuffer }
}

interface WebAssemblyLike {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: object }
}

/** Of a count (i16) and of a sum (i32) in the kernel, and of the memory it may take in bytes. */
const largest = 2 ** 15 - 1
const largestSum = 2 ** 31 - 1
const mostBytes = 2 ** 26
/** Resamples whose draws the kernel holds. */
const atOnce = 64

/** Whether all values are whole, and they and whatever sum of as many rows fit into what the kernel has for them. */
export function areWhole(table: StatisticsTable): boolean {
  const limit = Math.min(largest, largestSum / Math.max(1, rowCount(table)))
  for (const value of table.values) if (!(value <= limit && value >= -limit && Number.isInteger(value))) return false
  return true
}

function instantiate(): Exports | undefined {
  const { WebAssembly } = globalThis as { WebAssembly?: WebAssemblyLike }
  if (WebAssembly === undefined) return undefined
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(wasm, 'base64'))).exports as Exports
  } catch {
    // A machine without vectors (SIMD) refuses to compile the module
    return undefined
  }
}

/** Adds up what some resamples drew, into rows from `first` on of a table for each one that is added up. */
export type AddWhole = (drawn: readonly Int32Array[], sums: readonly StatisticsTable[], first: number) => void

/** For tables of the same units, whose values `areWhole`; `undefined` where there is no room, or are no vectors. */
export function wholeSums(tables: readonly StatisticsTable[]): AddWhole | undefined {
  const units = maximum(tables.map(rowCount), 0)
  const width = Math.ceil(tables.reduce((sum, table) => sum + table.width, 0) / 4) * 4
  if (units === 0 || (width + atOnce) * units * 2 > mostBytes) return undefined
  const run = instantiate()
  const drawnAt = run?.arrange(units, atOnce, width) ?? 0
  if (run === undefined || drawnAt === 0) return undefined

  const { buffer } = run.memory
  let column = 0
  for (const table of tables)
    for (let k = 0; k < table.width; k++, column++) {
      const values = new Int16Array(buffer, run.columnAt(column, 0, 0), rowCount(table))
      for (let row = 0; row < values.length; row++) values[row] = table.values[row * table.width + k]!
    }
  const room = new Int32Array(buffer, drawnAt, units)
  const found = new Int32Array(buffer, run.sumsAt(0, 0, 0), atOnce * width)
  return (drawn, sums, first) => {
    for (let done = 0; done < drawn.length; done += atOnce) {
      const some = drawn.slice(done, done + atOnce)
      for (const [r, indices] of some.entries()) {
        room.set(indices)
        run.tally(r, indices.length, 0)
      }
      run.multiply(some.length, width, 0)
      let from = 0
      for (const { width: own, values } of sums) {
        for (let r = 0; r < some.length; r++)
          values.set(found.subarray(r * width + from, r * width + from + own), (first + done + r) * own)
        from += own
      }
    }
  }
}
