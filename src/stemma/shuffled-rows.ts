import type { Random } from '../math/random.ts'

/** A table of zeros and ones, as the columns that each row has; whoever shuffles it changes the rows in place. */
export interface OnesByRow {
  readonly rows: readonly Int32Array[]
  readonly columns: number
}

/**
 * Shuffles a table and keeps the sums of its rows and columns: rows meet two by two, `rounds` times each, and deal what only
 * one of them has among both anew (curveball: Strona et al. 2014; all rows at once: Carstens et al. 2018).
 */
export function shuffleRows({ rows, columns }: OnesByRow, rounds: number, random: Random): void {
  const seen = new Uint8Array(columns)
  const pool = new Int32Array(columns)
  const order = Int32Array.from(rows, (_, row) => row)
  for (let round = 0; round < rounds; round++) {
    shuffle(order, order.length, random)
    for (let i = 0; i + 1 < order.length; i += 2) trade(rows[order[i]!]!, rows[order[i + 1]!]!, seen, pool, random)
  }
}

function trade(a: Int32Array, b: Int32Array, seen: Uint8Array, pool: Int32Array, random: Random): void {
  for (const column of b) seen[column] = 1
  let pooled = 0
  let both = 0
  for (const column of a)
    if (seen[column] === 1) {
      seen[column] = 2
      a[both++] = column
    } else pool[pooled++] = column
  let kept = 0
  for (const column of b) {
    if (seen[column] === 2) b[kept++] = column
    else pool[pooled++] = column
    seen[column] = 0
  }
  const own = a.length - both
  shuffle(pool, pooled, random)
  for (let i = 0; i < own; i++) a[both + i] = pool[i]!
  for (let i = own; i < pooled; i++) b[kept + i - own] = pool[i]!
}

function shuffle(values: Int32Array, count: number, random: Random): void {
  for (let i = count - 1; i > 0; i--) {
    const j = random(i + 1)
    const value = values[i]!
    values[i] = values[j]!
    values[j] = value
  }
}
