/** Wagner and Fischer's table, cell by cell, over code points: slow and obvious. */
export function plainDistance(a: string, b: string): number {
  const [rows, columns] = [Array.from(a), Array.from(b)]
  let above = columns.map((_, j) => j)
  above.push(columns.length)
  for (const [i, symbol] of rows.entries()) {
    const row = [i + 1]
    for (const [j, other] of columns.entries()) {
      const [left, up, corner] = [row[j] ?? 0, above[j + 1] ?? 0, above[j] ?? 0]
      row.push(Math.min(left + 1, up + 1, corner + (symbol === other ? 0 : 1)))
    }
    above = row
  }
  return above.at(-1) ?? 0
}
