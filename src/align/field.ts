import type { Bags, Features } from './features.ts'

/** Where links are looked for: some passages of either text, by index, ascending. */
export interface Field {
  readonly features: Features
  readonly rows: Int32Array
  readonly columns: Int32Array
}

export const wholeField = (features: Features): Field => ({
  features,
  rows: everyPassage(features.reference),
  columns: everyPassage(features.hypothesis),
})

const everyPassage = ({ size }: Bags): Int32Array => Int32Array.from({ length: size }, (_, i) => i)
