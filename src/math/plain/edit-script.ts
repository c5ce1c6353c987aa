import { symbolsOf, type Text } from '../symbols.ts'

// The script as the kernel finds it (kernel/assembly/script.ts), run by run the same, on plain tables: without what both texts
// share at their ends, the cheapest path through the table that deletes as early as it can, so that it lies below all other
// cheapest ones. A pair is cut where the table of its first half and that of its other half, walked backwards, meet at the
// least cost, at the lowest such row (Hirschberg 1975).

const [equal, substitute, remove, insert] = [0, 1, 2, 3]

/** Pairs of kind and length, flat. */
export function plainScript(a: Text, b: Text): readonly number[] {
  const runs: number[] = []
  const { texts } = symbolsOf([a, b])
  withoutEnds(texts[0]!, texts[1]!, (kind, count) => {
    if (count === 0) return
    if (runs.at(-2) === kind) runs[runs.length - 1]! += count
    else runs.push(kind, count)
  })
  return runs
}

type Emit = (kind: number, count: number) => void

function withoutEnds(wholeA: Uint32Array, wholeB: Uint32Array, emit: Emit): void {
  const shorter = Math.min(wholeA.length, wholeB.length)
  let start = 0
  while (start < shorter && wholeA[start] === wholeB[start]) start++
  let tail = 0
  while (tail < shorter - start && wholeA.at(-1 - tail) === wholeB.at(-1 - tail)) tail++
  emit(equal, start)
  part(wholeA.subarray(start, wholeA.length - tail), wholeB.subarray(start, wholeB.length - tail), emit)
  emit(equal, tail)
}

function part(a: Uint32Array, b: Uint32Array, emit: Emit): void {
  if (a.length === 0) emit(insert, b.length)
  else if (b.length === 0) emit(remove, a.length)
  else if (a.length <= 64 || b.length === 1) leaf(a, b, emit)
  else {
    const half = (b.length + 1) >>> 1
    const row = cutRow(a, b, half)
    part(a.subarray(0, row), b.subarray(0, half), emit)
    part(a.subarray(row), b.subarray(half), emit)
  }
}

function cutRow(a: Uint32Array, b: Uint32Array, half: number): number {
  const before = columns(a, b.subarray(0, half)).at(-1)!
  const after = columns(a.toReversed(), b.subarray(half).toReversed()).at(-1)!
  let best = 0
  const cost = (row: number): number => before[row]! + after[a.length - row]!
  for (let row = 1; row <= a.length; row++) if (cost(row) <= cost(best)) best = row
  return best
}

function leaf(a: Uint32Array, b: Uint32Array, emit: Emit): void {
  const table = columns(a.toReversed(), b.toReversed(), b.length + 1)
  let i = a.length
  let j = b.length
  while (i > 0 && j > 0) {
    const here = table[j]![i]!
    const same = a[a.length - i] === b[b.length - j]
    if (here > table[j]![i - 1]!) {
      emit(remove, 1)
      i--
    } else if (here === table[j - 1]![i - 1]! + (same ? 0 : 1)) {
      emit(same ? equal : substitute, 1)
      i--
      j--
    } else {
      emit(insert, 1)
      j--
    }
  }
  emit(remove, i)
  emit(insert, j)
}

/** The last `kept` columns of the table of distances, a column per symbol of `b` and one before them. */
function columns(a: Uint32Array, b: Uint32Array, kept = 1): readonly Uint32Array[] {
  const all = [Uint32Array.from({ length: a.length + 1 }, (_, i) => i)]
  for (let j = 1; j <= b.length; j++) {
    const left = all.at(-1)!
    const column = new Uint32Array(a.length + 1)
    column[0] = j
    for (let i = 1; i <= a.length; i++)
      column[i] = Math.min(left[i]! + 1, column[i - 1]! + 1, left[i - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    all.push(column)
    if (all.length > kept) all.shift()
  }
  return all
}
