import { symbolsOf, type Text } from '../symbols.ts'

// The script as the kernel finds it (kernel/assembly/script.ts), run by run the same, on plain tables: a pair is cut where
// the table of its first half and that of its other half, walked backwards, meet at the least cost (Hirschberg 1975).

const [equal, substitute, remove, insert] = [0, 1, 2, 3]

/** Pairs of kind and length, flat. */
export function plainScript(a: Text, b: Text): readonly number[] {
  const runs: number[] = []
  const { texts } = symbolsOf([a, b])
  part(texts[0]!, texts[1]!, (kind, count) => {
    if (count === 0) return
    if (runs.at(-2) === kind) runs[runs.length - 1]! += count
    else runs.push(kind, count)
  })
  return runs
}

type Emit = (kind: number, count: number) => void

function part(wholeA: Uint32Array, wholeB: Uint32Array, emit: Emit): void {
  const shorter = Math.min(wholeA.length, wholeB.length)
  let start = 0
  while (start < shorter && wholeA[start] === wholeB[start]) start++
  let tail = 0
  while (tail < shorter - start && wholeA.at(-1 - tail) === wholeB.at(-1 - tail)) tail++
  const a = wholeA.subarray(start, wholeA.length - tail)
  const b = wholeB.subarray(start, wholeB.length - tail)
  emit(equal, start)
  if (a.length === 0) emit(insert, b.length)
  else if (b.length === 0) emit(remove, a.length)
  else if (a.length <= 64) leaf(a, b, emit)
  else if (b.length === 1) single(a, b[0]!, emit)
  else {
    const half = (b.length + 1) >>> 1
    const row = cutRow(a, b, half)
    part(a.subarray(0, row), b.subarray(0, half), emit)
    part(a.subarray(row), b.subarray(half), emit)
  }
  emit(equal, tail)
}

function single(a: Uint32Array, symbol: number, emit: Emit): void {
  const row = a.indexOf(symbol)
  emit(remove, Math.max(row, 0))
  emit(row < 0 ? substitute : equal, 1)
  emit(remove, a.length - 1 - Math.max(row, 0))
}

function cutRow(a: Uint32Array, b: Uint32Array, half: number): number {
  const before = columns(a, b.subarray(0, half)).at(-1)!
  const after = columns(a.toReversed(), b.subarray(half).toReversed()).at(-1)!
  let best = 0
  const cost = (row: number): number => before[row]! + after[a.length - row]!
  for (let row = 1; row <= a.length; row++) if (cost(row) < cost(best)) best = row
  return best
}

function leaf(a: Uint32Array, b: Uint32Array, emit: Emit): void {
  const table = columns(a.toReversed(), b.toReversed(), b.length + 1)
  let i = a.length
  let j = b.length
  while (i > 0 && j > 0) {
    const here = table[j]!
    const left = table[j - 1]!
    if (here[i]! > here[i - 1]!) {
      emit(remove, 1)
      i--
    } else if (left[i]! < left[i - 1]!) {
      emit(insert, 1)
      j--
    } else {
      emit(a[a.length - i] === b[b.length - j] ? equal : substitute, 1)
      i--
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
