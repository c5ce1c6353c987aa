import type { Prices } from '../../src/align/dynamic.ts'
import type { Bags, Features } from '../../src/align/features.ts'
import type { Link } from '../../src/align/link.ts'
import { linkScore, type Scale, widthPrice } from '../../src/align/path-score.ts'

/** The weight of the heaviest monotone path, by trying every step from every place: slow and obvious. */
export function heaviestPath(features: Features, scale: Scale, prices: Prices): number {
  const { reference, hypothesis } = features
  const known = new Map<string, number>()
  const from = (i: number, j: number, inBlock: boolean): number => {
    const key = `${i} ${j} ${inBlock}`
    const value = known.get(key) ?? best(i, j, inBlock)
    known.set(key, value)
    return value
  }
  const best = (i: number, j: number, inBlock: boolean): number => {
    const options = i === reference.size && j === hypothesis.size ? [0] : []
    const skip = inBlock ? prices.skip : 0
    if (inBlock) options.push(from(i, j, false))
    if (i < reference.size) options.push(from(i + 1, j, inBlock) - skip)
    if (j < hypothesis.size) options.push(from(i, j + 1, inBlock) - skip)
    for (let a = 1; a <= 3 && i + a <= reference.size; a++)
      for (let b = 1; b <= 3 && j + b <= hypothesis.size; b++) {
        const weight = linkWeight(features, { reference: range(i, i + a), hypothesis: range(j, j + b) }, scale)
        if (weight !== undefined) options.push(weight - (inBlock ? 0 : prices.jump) + from(i + a, j + b, true))
      }
    return Math.max(...options)
  }
  return from(0, 0, false)
}

/** The weight of a path of links: what they are scoreOf, less a jump for each block, cut wherever that is cheaper than to skip. */
export function pathWeight(features: Features, links: readonly Link[], scale: Scale, prices: Prices): number {
  let weight = 0
  links.forEach((link, at) => {
    const before = links[at - 1]
    const skipped = before
      ? link.reference[0]! - before.reference.at(-1)! + (link.hypothesis[0]! - before.hypothesis.at(-1)!) - 2
      : undefined
    const way = skipped === undefined ? prices.jump : Math.min(prices.jump, prices.skip * skipped)
    weight += linkWeight(features, link, scale)! - way
  })
  return weight
}

/** What a link adds to a path; `undefined` where its sides share nothing. */
function linkWeight({ reference, hypothesis, weights }: Features, link: Link, scale: Scale): number | undefined {
  const [a, b] = [asCounts(reference, link.reference), asCounts(hypothesis, link.hypothesis)]
  const both = new Map([...a].map(([id, count]) => [id, Math.min(count, b.get(id) ?? 0)]))
  const weightOf = (counts: ReadonlyMap<number, number>) =>
    [...counts].reduce((sum, [id, count]) => sum + count * weights[id]!, 0)
  const shared = weightOf(both)
  if (shared === 0) return undefined
  const pick = (of: Float64Array, passages: readonly number[]) => passages.map((passage) => of[passage]!)
  const [massesA, massesB] = [pick(reference.mass, link.reference), pick(hypothesis.mass, link.hypothesis)]
  const lengths = sum(pick(reference.length, link.reference)) - sum(pick(hypothesis.length, link.hypothesis))
  const masses = sum(massesA) + sum(massesB)
  const extra = masses - Math.max(...massesA) - Math.max(...massesB)
  return (
    linkScore(shared, masses, lengths, scale) -
    widthPrice(link.reference.length, link.hypothesis.length, extra, scale.typical)
  )
}

function asCounts({ starts, ids, counts }: Bags, passages: readonly number[]): Map<number, number> {
  const all = new Map<number, number>()
  for (const passage of passages)
    for (let k = starts[passage]!; k < starts[passage + 1]!; k++) all.set(ids[k]!, (all.get(ids[k]!) ?? 0) + counts[k]!)
  return all
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k)
