import type { Random } from '../math/random.ts'
import type { ErrorTable } from '../model/stemma.ts'
import { pairCount, pairIndex } from './pair-index.ts'
import type { ResamplingBlocks } from './resampling-blocks.ts'
import { type OnesByRow, shuffleRows } from './shuffled-rows.ts'

/** Of each pair of systems, in the order of `pairIndex`. */
export interface PairTests {
  readonly shared: Float64Array
  readonly expected: Float64Array
  /** Standard deviation of shuffled tables. */
  readonly spread: Float64Array
  readonly p: readonly number[]
  /** Blocks one after another, each with its pairs. */
  readonly sharedBy: Float64Array
  readonly expectedBy: Float64Array
}

/** Errors of one kind in one document. */
interface Stratum extends OnesByRow {
  /** By row. */
  readonly systems: readonly number[]
  /** By column, the block of its error. */
  readonly blocks: Int32Array
  /** The columns, those of a block together: what is counted by block lies near then, and is counted in half the time. */
  readonly order: Int32Array
  /** Where each column's holders stand in a list of all, and its end. */
  readonly from: Int32Array
}

/**
 * Times that each row meets another between two shuffled tables, and before the first. Of 4, 10 and 30 rows, what two that began
 * alike still share beyond the mean of mixed tables is at most 14 % of what it was after 3, 3 % after 5, 1 % after 8, none to be
 * seen after 20 (`npx jiti bench/stemma.ts mixing`).
 */
const rounds = { between: 5, before: 50 } as const

/**
 * How many errors any two variants share, beside tables in which every variant has as many errors of a kind in a document as it
 * has, and every error as many variants: a place where all go wrong says nothing. One-sided; +1 so that p is never 0 (Phipson & Smyth 2010).
 */
export function pairTests(
  table: ErrorTable,
  blocks: ResamplingBlocks,
  permutations: number,
  random: Random,
): PairTests {
  const systems = table.systems.length
  const pairs = pairCount(systems)
  const strata = strataOf(table, blocks)
  const sharedBy = new Float64Array(blocks.count * pairs)
  const expectedBy = new Float64Array(blocks.count * pairs)
  const shared = new Float64Array(pairs)
  for (const stratum of strata) count(stratum, systems, shared, sharedBy)
  const [sums, squares, above] = [new Float64Array(pairs), new Float64Array(pairs), new Int32Array(pairs)]
  const drawn = new Float64Array(pairs)
  for (const stratum of strata) shuffleRows(stratum, rounds.before, random)
  for (let permutation = 0; permutation < permutations; permutation++) {
    drawn.fill(0)
    for (const stratum of strata) {
      shuffleRows(stratum, rounds.between, random)
      count(stratum, systems, drawn, expectedBy)
    }
    for (let pair = 0; pair < pairs; pair++) {
      const value = drawn[pair]!
      sums[pair]! += value
      squares[pair]! += value * value
      if (value >= shared[pair]!) above[pair]!++
    }
  }
  const expected = sums.map((sum) => sum / permutations)
  return {
    shared,
    expected,
    spread: squares.map((sum, pair) => Math.sqrt(Math.max(0, sum / permutations - expected[pair]! ** 2))),
    p: Array.from(above, (more) => (1 + more) / (1 + permutations)),
    sharedBy,
    expectedBy: expectedBy.map((sum) => sum / permutations),
  }
}

function strataOf({ systems, documents, errors }: ErrorTable, { blockOf }: ResamplingBlocks): readonly Stratum[] {
  const groups = new Map<string, number[]>()
  for (const [at, error] of errors.entries()) {
    if (error.systems.length === documents[error.document]!.systems.length) continue
    const key = JSON.stringify([error.document, error.kind])
    const group = groups.get(key)
    if (group) group.push(at)
    else groups.set(key, [at])
  }
  return [...groups.values()].map((group) => {
    const present = documents[errors[group[0]!]!.document]!.systems
    const rows: number[][] = systems.map(() => [])
    const from = new Int32Array(group.length + 1)
    for (const [column, at] of group.entries()) {
      from[column + 1] = from[column]! + errors[at]!.systems.length
      for (const system of errors[at]!.systems) rows[system]!.push(column)
    }
    const own = Int32Array.from(group, (at) => blockOf[at]!)
    return {
      systems: present,
      rows: present.map((system) => Int32Array.from(rows[system]!)),
      columns: group.length,
      blocks: own,
      order: Int32Array.from(group.keys()).sort((a, b) => own[a]! - own[b]! || a - b),
      from,
    }
  })
}

/** Adds what two share to `shared` and, by block, to `by`: for every error, each pair of those that have it. */
function count(
  { systems, rows, columns, blocks, order, from }: Stratum,
  all: number,
  shared: Float64Array,
  by: Float64Array,
): void {
  const next = from.slice()
  const holders = new Int32Array(from[columns]!)
  // Rows are in the order of systems, and so are the holders of a column.
  for (const [row, ones] of rows.entries()) for (const column of ones) holders[next[column]!++] = systems[row]!
  for (const column of order) {
    const offset = blocks[column]! * shared.length
    const end = from[column + 1]!
    for (let i = from[column]!; i + 1 < end; i++) {
      // Of holder `a` with any other: pairIndex(a, b) is pairIndex(a, 0) + b.
      const first = pairIndex(holders[i]!, 0, all)
      for (let j = i + 1; j < end; j++) {
        const pair = first + holders[j]!
        shared[pair]!++
        by[offset + pair]!++
      }
    }
  }
}
