import { meanRanks } from '../correlation.ts'

/** An item that two metrics see differently, by the share of all items that each puts below it (half of those that tie). */
export interface Parted {
  readonly item: number
  readonly first: number
  readonly second: number
}

/** The items on which two metrics' ranks lie furthest apart, of those that both scored; the furthest first, then as they come. */
export function partedMost(first: Float64Array, second: Float64Array, most: number): readonly Parted[] {
  const both = Uint32Array.from(first.keys()).filter(
    (item) => !Number.isNaN(first[item]!) && !Number.isNaN(second[item]!),
  )
  const sharesOf = (scores: Float64Array): Float64Array =>
    meanRanks(Float64Array.from(both, (item) => scores[item]!)).map((rank) => (rank - 0.5) / both.length)
  const [a, b] = [sharesOf(first), sharesOf(second)]
  return Array.from(both, (item, i): Parted => ({ item, first: a[i]!, second: b[i]! }))
    .filter((each) => each.first !== each.second)
    .sort((x, y) => Math.abs(y.first - y.second) - Math.abs(x.first - x.second) || x.item - y.item)
    .slice(0, most)
}
