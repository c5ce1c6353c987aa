/**
 * Places as near to those wanted as goes with `gap` pixels between each two, within the bounds where there is room for all.
 * In the order in which they are given.
 */
export function spread(
  wanted: readonly number[],
  gap: number,
  [from, to]: readonly [number, number],
): readonly number[] {
  const order = wanted.map((_, i) => i).toSorted((a, b) => wanted[a]! - wanted[b]!)
  const places = [...wanted]
  let next = from
  for (const i of order) {
    places[i] = Math.max(places[i]!, next)
    next = places[i] + gap
  }
  let last = Math.max(to, from + (order.length - 1) * gap)
  for (const i of order.toReversed()) {
    places[i] = Math.min(places[i]!, last)
    last = places[i] - gap
  }
  return places
}
