/** Counted from 1, columns in UTF-16 units. */
export interface LineAndColumn {
  readonly line: number
  readonly column: number
}

/** Where an offset stands in a file whose lines begin at `starts`, in ascending order. */
export function lineAndColumn(starts: readonly number[], offset: number): LineAndColumn {
  let [low, high] = [0, starts.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? Infinity) <= offset) low = middle
    else high = middle
  }
  return { line: low + 1, column: Math.max(0, offset - (starts[low] ?? 0)) + 1 }
}
