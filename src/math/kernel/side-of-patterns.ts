/** A text in the kernel's memory: index of its first symbol, its length, and where its distances go. */
export interface Item {
  readonly at: number
  readonly length: number
  readonly place: number
}

/**
 * Which side of a matrix is held in words, by ascending length, and which is walked along: whatever is less work. Eight
 * patterns of one word are walked at a time, or two of more words (assembly/matrix.ts).
 */
export function sideOfPatterns(
  as: readonly Item[],
  bs: readonly Item[],
): { readonly patterns: readonly Item[]; readonly others: readonly Item[] } {
  const first = [...as].sort(byLength)
  const second = [...bs].sort(byLength)
  return vectors(first) * symbols(second) <= vectors(second) * symbols(first)
    ? { patterns: first, others: second }
    : { patterns: second, others: first }
}

const byLength = (a: Item, b: Item): number => a.length - b.length

const symbols = (items: readonly Item[]): number => items.reduce((sum, { length }) => sum + length, 0)

/** Vectors a column of all patterns fills. */
function vectors(ascending: readonly Item[]): number {
  const short = ascending.filter(({ length }) => length <= 64).length
  let sum = 4 * Math.ceil(short / 8)
  for (let i = short; i < ascending.length; i += 2)
    sum += Math.ceil(ascending[Math.min(i + 1, ascending.length - 1)]!.length / 64)
  return sum
}
