import { bandAlong } from './band.ts'
import type { Candidates } from './candidates.ts'
import { heaviestChain } from './chain.ts'
import { monotoneLinks } from './dynamic.ts'
import type { Features } from './features.ts'
import type { Field } from './field.ts'
import { gain, type Link } from './gain.ts'
import { overlapsAlong } from './overlaps.ts'

// A link off the monotone path may stand anywhere, so there are many more chances to be wrong: it must show more.
const strictness = 1.3

/** Links among the passages that `links` left free: the heaviest path through them, then through what that left, ... */
export function movedLinks(
  features: Features,
  candidates: Candidates,
  threshold: number,
  links: readonly Link[],
): Link[] {
  const found: Link[] = []
  for (;;) {
    const taken = [...links, ...found]
    const field = {
      features,
      rows: freePassages(features.reference.size, taken, 'reference'),
      columns: freePassages(features.hypothesis.size, taken, 'hypothesis'),
    }
    const path = pathThrough(field, candidates, threshold * strictness)
    if (path.length === 0) return found
    found.push(...path)
  }
}

/** The heaviest monotone path through a field, near the heaviest chain of its candidates. */
export function pathThrough(field: Field, candidates: Candidates, threshold: number): Link[] {
  const band = bandAlong(anchorsOf(field, candidates, threshold), field.rows.length, field.columns.length)
  return monotoneLinks(field, band, overlapsAlong(band, field), threshold)
}

/** The candidates on the heaviest chain through a field, by row and column of it. */
export function anchorsOf({ features, rows, columns }: Field, candidates: Candidates, threshold: number) {
  const { reference, hypothesis } = features
  const columnOf = new Int32Array(hypothesis.size).fill(-1)
  for (let y = 0; y < columns.length; y++) columnOf[columns[y]!] = y
  const points = { rows: [] as number[], columns: [] as number[], weights: [] as number[] }
  for (let x = 0; x < rows.length; x++) {
    const i = rows[x]!
    for (let k = candidates.starts[i]!; k < candidates.starts[i + 1]!; k++) {
      const j = candidates.columns[k]!
      const weight = gain(candidates.shared[k]!, reference.mass[i]!, hypothesis.mass[j]!, threshold)
      if (columnOf[j]! < 0 || weight <= 0) continue
      points.rows.push(x)
      points.columns.push(columnOf[j]!)
      points.weights.push(weight)
    }
  }
  const flat = {
    rows: Int32Array.from(points.rows),
    columns: Int32Array.from(points.columns),
    weights: Float64Array.from(points.weights),
  }
  const chain = heaviestChain(flat)
  return { rows: chain.map((p) => flat.rows[p]!), columns: chain.map((p) => flat.columns[p]!) }
}

/** The passages of one side that stand in no link, ascending. */
export function freePassages(size: number, links: readonly Link[], side: 'reference' | 'hypothesis'): Int32Array {
  const taken = new Uint8Array(size)
  for (const link of links) for (const passage of link[side]) taken[passage] = 1
  return Int32Array.from({ length: size }, (_, passage) => passage).filter((passage) => taken[passage] === 0)
}
