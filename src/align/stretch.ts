import type { Anchors } from './band.ts'
import type { Region } from './region.ts'

/** Set by hand with the figures of `bench/other-words.ts` in sight. */
const lengths = {
  /**
   * Natural logarithm of a ratio of lengths: two translations differ by as much for no reason but their words. Seen: counted in full, it
   * costs hand-aligned translations .002 of F1.
   */
  usual: 0.2,
  /** Anchors: of so many the ratio is half believed. Seen: believed of any, overlapping texts of 16 passages lose .018. */
  few: 16,
} as const

/**
 * How long what the hypothesis says in one unit of length is in the reference: 1 between two translations, above 1 where the
 * hypothesis is terse. From the first anchor to the last: what one text has beyond them says nothing.
 */
export function stretchOf({ features, rows, columns }: Region, anchors: Anchors): number {
  const { reference, hypothesis } = features
  const left = lengthBetween(reference.length, rows, anchors.rows)
  const right = lengthBetween(hypothesis.length, columns, anchors.columns)
  const ratio = left > 0 && right > 0 ? Math.log(left / right) : 0
  const beyond = Math.sign(ratio) * Math.max(0, Math.abs(ratio) - lengths.usual)
  return Math.exp((beyond * anchors.rows.length) / (anchors.rows.length + lengths.few))
}

/** From the first of some places to the last, both included. */
function lengthBetween(of: Float64Array, passages: Int32Array, places: ArrayLike<number>): number {
  let sum = 0
  for (let k = places[0] ?? 0; k <= (places[places.length - 1] ?? -1); k++) sum += of[passages[k]!]!
  return sum
}
