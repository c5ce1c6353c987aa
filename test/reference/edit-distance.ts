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

const numbers = (text: Text): number[] =>
  Array.from<string | number, number>(text, (symbol) => (typeof symbol === 'string' ? symbol.codePointAt(0)! : symbol))
