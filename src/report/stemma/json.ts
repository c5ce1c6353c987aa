import type { StemmaResult } from '../../model/stemma.ts'
import { newick } from './newick.ts'

/** One JSON value, numbers in full precision; a node without support is no group. */
export const stemmaJson = ({ tree, ...result }: StemmaResult): string =>
  JSON.stringify({ ...result, tree, newick: newick({ tree }) })
