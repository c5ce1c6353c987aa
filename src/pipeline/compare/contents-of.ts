import type { JoinedText } from './joined-text.ts'

/** The types of fact that each block of the reference holds; undefined where a result has no facts. */
export function contentsOf(texts: readonly JoinedText[]): readonly ReadonlySet<string>[] | undefined {
  if (texts.some(({ a }) => a.document.facts === undefined)) return undefined
  return texts.flatMap(({ a: { document, reference }, blocks }) => {
    const blockOf = new Map(blocks.flatMap((passages, block) => passages.map((passage) => [passage, block] as const)))
    const held = blocks.map(() => new Set<string>())
    const starts = reference.passages.map(({ start }) => start)
    for (const { type, said } of document.facts ?? [])
      for (const { system, start } of said) {
        if (system !== reference.system) continue
        const block = blockOf.get(lastBefore(starts, start))
        if (block !== undefined) held[block]!.add(type)
      }
    return held
  })
}

/** The last of ascending numbers that is not above `value`, by index; -1 below all. */
function lastBefore(ascending: readonly number[], value: number): number {
  let [low, high] = [-1, ascending.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (ascending[middle]! <= value) low = middle
    else high = middle
  }
  return low
}
