import type { Block } from './block.ts'
import type { Bucketing } from './bucketing.ts'

/** Words of the reference's passage at which a bucket begins: those of compare-mt (Neubig et al. 2019). */
const lengths = [1, 10, 20, 30, 40, 50, 60] as const

/** How often a word stands in the reference at which a bucket begins: finer below ten, as most words of an article stand there. */
const frequencies = [1, 2, 3, 5, 10, 100, 1000] as const

const rangeNames = (starts: readonly number[]): readonly string[] =>
  starts.map((start, i) => {
    const next = starts[i + 1]
    if (next === undefined) return `${start} or more`
    return next === start + 1 ? String(start) : `${start}–${next - 1}`
  })

/** The last bucket that begins at or below `value`; undefined below the first. */
function rangeOf(starts: readonly number[], value: number): number | undefined {
  const above = starts.findIndex((start) => start > value)
  const index = (above < 0 ? starts.length : above) - 1
  return index < 0 ? undefined : index
}

/** Passages by their length in the reference. */
export const byLength = (blocks: readonly Block[]): Bucketing => ({
  of: 'passages',
  name: 'words of the reference',
  buckets: rangeNames(lengths),
  ofBlocks: blocks.map(({ reference }) => {
    const bucket = rangeOf(lengths, reference.length)
    return bucket === undefined ? [] : [bucket]
  }),
})

/** Words by how often the reference has them, in all of these passages. */
export function byFrequency(blocks: readonly Block[]): Bucketing {
  const counts = new Map<string, number>()
  for (const { reference } of blocks) for (const word of reference) counts.set(word, (counts.get(word) ?? 0) + 1)
  return {
    of: 'words',
    name: 'times the reference has a word',
    buckets: rangeNames(frequencies),
    ofWord: (word) => rangeOf(frequencies, counts.get(word) ?? 0),
  }
}

/** Passages by what they hold, such as `person` or `number`: a block stands in the bucket of each, or in `none of these`. */
export function byContent(contents: readonly ReadonlySet<string>[]): Bucketing {
  const names = [...new Set(contents.flatMap((held) => [...held]))].sort()
  const indices = new Map(names.map((name, i) => [name, i]))
  return {
    of: 'passages',
    name: 'what the reference holds',
    buckets: [...names, 'none of these'],
    ofBlocks: contents.map((held) => (held.size === 0 ? [names.length] : [...held].map((name) => indices.get(name)!))),
  }
}
