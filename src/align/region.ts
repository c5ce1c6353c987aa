import type { Bags, Features } from './features.ts'

/** Where links are searched for: some passages of either text, by index, ascending. */
export interface Region {
  readonly features: Features
  readonly rows: Int32Array
  readonly columns: Int32Array
}

export const wholeRegion = (features: Features): Region => ({
  features,
  rows: everyPassage(features.reference),
  columns: everyPassage(features.hypothesis),
})

const everyPassage = ({ size }: Bags): Int32Array => Int32Array.from({ length: size }, (_, i) => i)
