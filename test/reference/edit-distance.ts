import type { Text } from '../../src/math/symbols.ts'

/** The table of Wagner and Fischer, cell by cell, over code points or ids: slow and obvious. */
export function tableDistance(a: Text, b: Text): number {
  const [rows, columns] = [numbers(a), numbers(b)]
  const above = Array.from({ length: columns.length + 1 }, (_, j) => j)
  for (let i = 0; i < rows.length; i++) {
    let corner = i
    above[0] = i + 1
    for (let j = 0; j < columns.length; j++) {
      const up = above[j + 1]!
      above[j + 1] = Math.min(above[j]! + 1, up + 1, corner + (rows[i] === columns[j] ? 0 : 1))
      corner = up
    }
  }
  return above[columns.length]!
}

/**
 * The edits of the lowest of all cheapest paths through the table between what both texts share at their ends, a letter
 * each as they are read: e(qual), s(ubstitute), d(elete), i(nsert). It deletes wherever a cheapest path can, and inserts only
 * where it must.
 */
export function lowestScript(a: Text, b: Text): string {
  const [rows, columns] = [numbers(a), numbers(b)]
  let start = 0
  while (start < Math.min(rows.length, columns.length) && rows[start] === columns[start]) start++
  let tail = 0
  while (tail < Math.min(rows.length, columns.length) - start && rows.at(-1 - tail) === columns.at(-1 - tail)) tail++
  const [p, q] = [rows.slice(start, rows.length - tail), columns.slice(start, columns.length - tail)]
  // rest[i][j] is what p from i on and q from j on are apart.
  const rest = p.map(() => new Array<number>(q.length + 1).fill(0))
  rest.push(Array.from({ length: q.length + 1 }, (_, j) => q.length - j))
  for (let i = p.length - 1; i >= 0; i--) {
    rest[i]![q.length] = p.length - i
    for (let j = q.length - 1; j >= 0; j--)
      rest[i]![j] = Math.min(rest[i + 1]![j]! + 1, rest[i]![j + 1]! + 1, rest[i + 1]![j + 1]! + (p[i] === q[j] ? 0 : 1))
  }
  let edits = ''
  let [i, j] = [0, 0]
  while (i < p.length || j < q.length) {
    const here = rest[i]![j]!
    const same = p[i] === q[j]
    if (i < p.length && rest[i + 1]![j] === here - 1) {
      edits += 'd'
      i++
    } else if (i < p.length && j < q.length && rest[i + 1]![j + 1] === here - (same ? 0 : 1)) {
      edits += same ? 'e' : 's'
      i++
      j++
    } else {
      edits += 'i'
      j++
    }
  }
  return `${'e'.repeat(start)}${edits}${'e'.repeat(tail)}`
}

const numbers = (text: Text): number[] =>
  Array.from<string | number, number>(text, (symbol) => (typeof symbol === 'string' ? symbol.codePointAt(0)! : symbol))
